import { browser } from 'wxt/browser';

/** Version of the extension, as its manifest has it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** Name and version of the browser, as it tells every page: "Chrome/156.0.0.0", "Firefox/153.0". */
export function browserName(): string {
  return (
    navigator.userAgent.match(/(?:Firefox|Edg|OPR|Vivaldi|Chrome)\/[\d.]+/g)?.at(-1) ?? navigator.userAgent
  );
}
