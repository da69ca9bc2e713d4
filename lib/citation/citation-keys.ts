import type { CslItem } from '../article/csl-item';
import { wordTable } from '../article/word-table';
import { plainText } from './plain-text';
import { readRich } from './rich-text';

/** First words of titles that tell nothing, in the languages of most titles. */
const EMPTY_WORDS = new Set(
  'a an the of on in at by to for from with and or is are new der die das ein eine le la les un une el los las de du den het een o os as um uma il lo gli'.split(
    ' ',
  ),
);

/**
 * Keys for a list of items, readable and each once: first author's family name, year, first telling word of the
 * title ("lv2025role"), in ASCII as BibTeX wants it; a letter is added where two would be the same.
 */
export function citationKeys(items: readonly CslItem[]): string[] {
  const used = new Set<string>();
  return items.map((item) => {
    const key = keyOf(item);
    let unique = key;
    for (let count = 1; used.has(unique); count += 1) unique = `${key}${letters(count)}`;
    used.add(unique);
    return unique;
  });
}

function keyOf(item: CslItem): string {
  const name = item.author?.[0] ?? item.editor?.[0];
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const words = plainText(readRich(item.title ?? ''))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(ascii);
  const word = words.find((one) => one.length > 1 && !EMPTY_WORDS.has(one)) ?? '';
  const family = ascii(name?.family ?? name?.literal?.split(' ')[0] ?? '');
  return `${family || 'anon'}${year ?? ''}${word}`;
}

/** Lower-case ASCII letters and digits: "Øst-Müller" is "ostmuller". Scripts other than Latin leave nothing. */
function ascii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[øłđðþæœßı]/g, (letter) => WITHOUT_DECOMPOSITION[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
}

const WITHOUT_DECOMPOSITION = wordTable<string>({
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
});

/** 1 → a, 26 → z, 27 → aa. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return count > 26 ? letters(Math.floor((count - 1) / 26)) + letter : letter;
}
