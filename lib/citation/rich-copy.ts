/** What goes to the clipboard for a citation, by media type: always plain text, and rich text where there is one. */
export type ClipboardFlavours = { 'text/plain': string; 'text/html'?: string };

/**
 * The clipboard's flavours of a citation. The rich one names its encoding: without it Firefox and some word
 * processors on Windows read pasted HTML as Latin-1.
 */
export function clipboardFlavours(citation: { html: string | null; text: string }): ClipboardFlavours {
  if (citation.html === null) return { 'text/plain': citation.text };
  return { 'text/plain': citation.text, 'text/html': `<meta charset="utf-8">${citation.html}` };
}
