import type { FirefoxBrowser } from '../browsers/firefox';

/** What the clipboard holds in one flavour ("text/html"), read with the browser's own rights; '' where it has none. */
export async function clipboard(browser: FirefoxBrowser, flavour: string): Promise<string> {
  const body = `const [flavour] = args;
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor(flavour);
    await Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
    const data = {};
    try { transferable.getTransferData(flavour, data); } catch (error) { return ''; }
    return data.value.QueryInterface(Ci.nsISupportsString).data;`;
  return String(await browser.run(body, [flavour], true));
}
