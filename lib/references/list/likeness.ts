/**
 * How much a text looks like one entry of a reference list: a sum of signs, each found in the printed references of
 * any discipline and language. About 0 for prose and menus, 2 and more for a complete reference.
 */
export function likeness(text: string): number {
  if (text.length < 12) return 0;
  const sample = text.length > 1500 ? text.slice(0, 1500) : text;
  let score = 0;
  for (const [pattern, worth] of SIGNS) if (pattern.test(sample)) score += worth;
  return score - lengthPenalty(text);
}

/** A text that scores this much is a reference, whatever stands around it. */
export const SURE = 2.5;
/** A text that scores this much may well be one. */
export const LIKELY = 1.2;

const NAME = "[\\p{Lu}][\\p{L}\\p{M}'’.-]*";
const INITIALS = '(?:\\p{Lu}\\.?[ -]?){1,4}';

const FRONT = '^\\W{0,3}(?:\\d{1,3}\\W{1,3})?(?:\\p{Ll}{2,4} ){0,2}';
const NAME_INITIALS_COMMA = new RegExp(`${FRONT}${NAME}(?: ${NAME})?, ${INITIALS}(?![\\p{Ll}])`, 'u');
const NAME_INITIALS = new RegExp(`${FRONT}${NAME}(?: ${NAME})? \\p{Lu}{1,3}[,.;:]`, 'u');
const INITIALS_NAME = new RegExp(`^\\W{0,3}(?:\\d{1,3}\\W{1,3})?(?:\\p{Lu}\\.[ -]?){1,3} ?${NAME}`, 'u');

/** Whether a text begins with a person's name as lists print it. */
export const beginsWithName = (text: string): boolean =>
  NAME_INITIALS_COMMA.test(text) || NAME_INITIALS.test(text) || INITIALS_NAME.test(text);

const SIGNS: readonly (readonly [RegExp, number])[] = [
  // identifiers
  [/\b10\.\d{4,9}\/\S/, 2.5],
  [/\b(?:PMID|PMCID|PMC\d{4}|arXiv)\b|\barxiv\.org\//i, 2],
  [/\bISBN\b/i, 2],
  // year in brackets, or any year
  [/[(（[]\s*(?:1[6-9]|20)\d{2}[a-z]?(?:[,/ ][^)）\]]{0,25})?\s*[)）\]]/, 1],
  [/(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/, 0.7],
  // of the Buddhist era, as Thai prints it
  [/(?<!\d)25[3-9]\d(?!\d)(?<=\p{Script=Thai}.*)/u, 1.3],
  // names: "Harrell, C. R.", "Harrell CR,", "C. R. Harrell,"
  [NAME_INITIALS_COMMA, 1.2],
  [NAME_INITIALS, 1.2],
  [INITIALS_NAME, 1],
  [/\b(?:et al|dkk|u\. ?a|и др|ve ark|e colab|y cols?)\b\.?|等[.,，．]/i, 0.8],
  // volume, issue and pages
  [/\b\d{1,4}\s?\(\s?[\d–-]{1,7}(?:\s?[Ss]uppl[^)]{0,12})?\s?\)\s?[:,.]?\s?(?:pp?\.?\s?)?[A-Za-z]?\d/, 1.3],
  [/[;,. ]\s?\d{1,4}\s?[:：]\s?[A-Za-z]?\d{1,6}\s?[–‑-]\s?[A-Za-z]?\d{1,6}/, 1.3],
  [/\b(?:pp?|S|Seiten?|hal|hlm|págs?|с|стр|С)\.\s?\d+/u, 0.8],
  [/\b(?:vol|jg|bd|band|no|nr|issue|т|том|№)\b\.?\s?\d/iu, 0.6],
  [/\d\s?[–-]\s?\d+\.?$/, 0.4],
  // what is printed of books, papers, pages
  [/[“"„«‹「『《][^”"“»›」』》]{12,1500}[”"“»›」』》]/, 0.5],
  [
    /\b(?:Journal|J\.? [A-Z]|Proceedings|Proc\.|Annals|Review|Trans(?:actions|\.)|Lancet|Nature|Science|BMJ|JAMA|Jurnal|Zeitschrift|Revista|Revue|Rivista|Вестник|学报|杂志|Letters|Bulletin|Advances|Research)\b/,
    0.5,
  ],
  [
    /\b(?:University|Press|Springer|Elsevier|Wiley|Verlag|Publish(?:er|ing)|Penerbit|Editorial|Éditions|Изд|出版社|Thesis|Dissertation|Skripsi|Report)\b/i,
    0.5,
  ],
  [/\b(?:[Ee]ds?\.|[Ee]ditors?|Hrsg|\(Hg|Hg\.|In:|ed\.)/, 0.4],
  [
    /\b(?:retrieved|accessed|available (?:at|from|online)|diakses|abgerufen|zugriff|consultado|consulté|дата обращения|accès|letzter|archived from|cited \d{4})\b/i,
    1,
  ],
  [/https?:\/\/|\bwww\./, 0.6],
  // a body and the page of it that was read: "Cleveland Clinic: “Insomnia.”"
  [/^[\p{Lu}][^:“"]{2,80}[:,] [“"„«].{4,200}[”"“»]\.?$/u, 1],
];

/** A paragraph of prose is longer than an entry, or says "we". */
function lengthPenalty(text: string): number {
  const long = text.length > 700 ? Math.min(2.5, (text.length - 700) / 400) : 0;
  return long + (/\b(?:you|your|we|Anda|kami|kita|Sie|wir)\b/.test(text) ? 0.5 : 0);
}
