import type { CslItem } from '../../article/csl-item';

/** How laws and rules begin. Their whole wording is their name: cut into a person and a title they are printed wrong. */
const LAWS = [
  'undang-undang',
  'peraturan (?:menteri|pemerintah|presiden|daerah|gubernur|bupati|badan)',
  'keputusan (?:menteri|presiden|gubernur)',
  'loi (?:organique )?n[°ºo]',
  'décret n[°ºo]',
  'ley (?:orgánica |general )?(?:\\d|n[°ºo.])',
  'real decreto',
  'lei (?:complementar )?n[°ºo.]',
  'федеральный закон',
  'постановление правительства',
  'directive \\d',
  'regulation \\(e[uc]\\)',
].join('|');
const LAW = new RegExp(`^\\W*(?:\\d+\\W+)?(?=${LAWS})`, 'iu');
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;

/** "Ibid., p. 45": another entry, and no work of its own. */
const POINTER = /^\W*(?:\d+\W+)?(?:ibid|ibidem|op\. ?cit|loc\. ?cit)(?!\p{L})/iu;

/**
 * A law with its whole wording as the title, and the first year in it; null where the reference is none. It is a
 * document: of CSL's `legislation` styles set every word in capitals ("Tentang", "Du 4 Mars"), as English acts have it.
 */
export function lawOf(text: string): CslItem | null {
  if (!LAW.test(text)) return null;
  const [wording = ''] = text.replace(LAW, '').split(/(?<=\p{L}{3})\.\s/u);
  const title = wording.replace(/(?<![\s.])[\s.]+$/u, '');
  const year = YEAR.exec(title)?.[0];
  const issued = year === undefined ? {} : { issued: { 'date-parts': [[Number(year)]] } };
  return { type: 'document', title, ...issued };
}

/** Whether a printed reference only points to another one. */
export function isPointer(text: string): boolean {
  return POINTER.test(text);
}
