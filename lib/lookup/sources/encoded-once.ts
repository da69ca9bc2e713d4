import { wordTable } from '../../article/word-table';

/**
 * UTF-8 that was read as Latin-1 and encoded again: "LÃ¼ck". A lead byte and what follows it, but for what a real
 * text can have there: French sets a hard space or a guillemet behind a capital ("SANTÉ\u00a0»").
 */
const TWICE =
  /[ÂÃ][\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|[\u00c4-\u00df][\u0080-\u009f]|[\u00e0-\u00ef][\u0080-\u009f][\u0080-\u00bf]/g;

/** What was read as Windows-1252: there the bytes of quotes and dashes have signs of their own. */
const TWICE_PUNCTUATION = wordTable<string>({
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€“': '–',
  'â€”': '—',
});

/** Text whose letters some depositor encoded twice, encoded once; any other text as it is. */
export function encodedOnce(text: string): string {
  return text
    .replace(/â€[™˜œ\u009d“”]/g, (found) => TWICE_PUNCTUATION[found] ?? found)
    .replace(TWICE, (found) => {
      const bytes = Uint8Array.from(found, (character) => character.charCodeAt(0));
      const decoded = new TextDecoder().decode(bytes);
      return decoded.includes('\ufffd') ? found : decoded;
    });
}
