/** One text in the flavours in which it goes to the clipboard, keyed by media type; always has 'text/plain'. */
export type Flavours = Readonly<Record<string, string>>;

/**
 * Puts a text into the clipboard in all its flavours at once. To be called within five seconds of a click, while
 * browsers still count it as the reader's wish. Never rejects; resolves to whether it worked.
 */
export async function copyRichText(flavours: Flavours): Promise<boolean> {
  return (await writeItem(flavours)) || copyByEvent(flavours);
}

async function writeItem(flavours: Flavours): Promise<boolean> {
  const blobs = Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch (error) {
    console.debug('The clipboard refused, trying the older way:', error);
    return false;
  }
}

/** The way of before the clipboard API: the browser's own copy command, whose event takes any flavour. */
function copyByEvent(flavours: Flavours): boolean {
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(flavours)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}

/**
 * The same for a text that takes its time: the browser is asked in the click, and given the text when it is there. Null
 * leaves the clipboard as it is. `types` are the media types that the text will have.
 */
export async function copyWhenReady(
  flavours: Promise<Flavours | null>,
  types: readonly string[],
): Promise<boolean> {
  const blobOf = async (type: string) => {
    const ready = await flavours;
    if (ready === null) throw new Error('there is nothing to copy');
    return new Blob([ready[type] ?? ''], { type });
  };
  try {
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(types.map((type) => [type, blobOf(type)]))),
    ]);
    return true;
  } catch (error) {
    console.debug('The clipboard did not wait, trying again with the text:', error);
    const ready = await flavours;
    return ready !== null && copyRichText(ready);
  }
}
