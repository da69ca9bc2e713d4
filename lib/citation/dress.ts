import type { DressId } from './formats';
import { writeMarkdown } from './markdown';
import { readHtml } from './rich-text';

/** An entry in rich and plain text, with its number where the style prints one. */
interface Printed {
  label?: string;
  html: string;
  text: string;
}

/** A bibliography in both flavours: a paragraph each, and a line each. */
export function joinEntries(entries: readonly Printed[]): { html: string; text: string } {
  return {
    html: entries.map(({ label, html }) => `<p>${numbered(label, html)}</p>`).join('\n'),
    text: entries.map(({ label, text }) => numbered(label, text)).join('\n'),
  };
}

/** Entries as one text, ending with a line break: for a file, or for a field that takes plain text only. */
export const DRESSED: Record<DressId, (entries: readonly Printed[]) => string> = {
  text: (entries) => `${joinEntries(entries).text}\n`,
  markdown: (entries) =>
    `${entries.map(({ label = '', html }) => numbered(label.replace(/[[\]]/g, '\\$&'), writeMarkdown(readHtml(html)))).join('\n\n')}\n`,
  html: (entries) => `${joinEntries(entries).html}\n`,
};

function numbered(label: string | undefined, body: string): string {
  return label ? `${label} ${body}` : body;
}
