/** A long dash before a small word is punctuation of the sentence; all others are hyphens that type-setting changed. */
const HYPHENS = /[\u2010-\u2013\u2212\ufe63]|[\u2014\u2015\ufe58](?![a-z]{2})/g;
const SLASHES = /[\u2044\u2215\u29f8]/g;
/** Soft hyphen, zero-width characters, direction marks, word joiner, variation selectors: they print nothing. */
const INVISIBLE =
  /(?:[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f])/g;
const BREAK_HINT = /<\/?wbr ?\/?>|&(?:shy|zwnj|zwj|ZeroWidthSpace|NoBreak);/gi;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const ESCAPED_RUN = /(?:%[0-9a-f]{2})+/gi;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hyphen));?/gi;
const BACKSLASH = /\\(?:u00([0-9a-f]{2})|([/_%&#{}]))/gi;

const NAMED = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '-'],
  ['mdash', '-'],
  ['hyphen', '-'],
]);

/** What begins anything that there is to undo; most texts have none of it. */
const FOLDED = /[<&%\\]|[^\0-\x7f]/;

/**
 * Undoes what typesetting, mark-up and transport do to an identifier: entities, per-cent encoding (also doubled),
 * JSON and LaTeX backslashes, full-width forms, invisible characters, and the many hyphens and slashes.
 * Footnote marks such as "¹" are left as they are, because NFKC would turn them into digits of the identifier.
 */
export function unfold(text: string): string {
  if (!FOLDED.test(text)) return text;
  let plain = decodeEntities(text.replace(BREAK_HINT, '')).replace(BACKSLASH, backslash);
  // Three rounds: a link resolver inside a proxy address encodes twice, and a third time is the most ever seen.
  for (let round = 0; round < 3 && plain.includes('%'); round++)
    plain = plain.replace(ESCAPED_RUN, decodeRun);
  return decodeEntities(plain)
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(SLASHES, '/');
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function backslash(_whole: string, hex?: string, character?: string): string {
  return hex === undefined ? (character ?? '') : String.fromCharCode(Number.parseInt(hex, 16));
}

/** A run of per-cent escapes as text; one that is not UTF-8 stays as it is, since it was no escape of ours. */
function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
