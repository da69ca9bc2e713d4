import type { CslItem } from '../../article/csl-item';

/** "[D]" is how GB/T 7714 marks a thesis. */
const THESIS =
  /\b(?:thesis|dissertation|skripsi|tesis|disertasi|thèse|diss\.)|(?<!\p{L})(?:дис\.|диссертация)|\[D\]|学位论文|學位論文|학위\s?논문/iu;
/** "In: Meier P (Hrsg.)": somebody edited what the work is in. */
const IN_EDITED_BOOK =
  /(?<!\p{L})(?:In|Dans|En|Dalam)\b:?.{3,120}?(?:\((?:[Ee]ds?|[Hh]rsg|[ÉéE]ds?|[Cc]oords?|[Dd]irs?|[Oo]rgs?)\.?\)|,\s(?:editors?|eds?\.|penyunting))/u;

/** Where works are put before a journal takes them. */
const PREPRINT =
  /(?<!\p{L})(?:arXiv|medRxiv|bioRxiv|PsyArXiv|SSRN|Research Square|preprints\.org)(?!\p{L})/iu;

/** What kind of work the printed words speak for; the first row that fits decides. */
const TYPES: ReadonlyArray<{ type: string; fits: (item: CslItem, text: string) => boolean }> = [
  {
    type: 'thesis',
    // A manual for writers of theses is none.
    fits: ({ title = '' }, text) => THESIS.test(text.replace(title, '')),
  },
  { type: 'dataset', fits: (_, text) => /\[data ?set\]|\[DS(?:\/OL)?\]/i.test(text) },
  {
    // CSL calls a preprint an article, of no journal.
    type: 'article',
    fits: ({ volume, issue, page }, text) =>
      issue === undefined &&
      (volume === undefined || page === undefined) &&
      (PREPRINT.test(text) || /\[preprint\]/i.test(text)),
  },
  {
    type: 'paper-conference',
    fits: ({ 'container-title': c = '' }) =>
      /\b(?:proc(?:eedings)?|conference|symposium|workshop|congress|prosiding)\b/i.test(c),
  },
  {
    type: 'webpage',
    fits: ({ 'container-title': c = '' }) =>
      /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|id|uk|de|fr|au|my)$/i.test(c),
  },
  {
    type: 'chapter',
    fits: (item, text) =>
      item['container-title'] !== undefined && item.volume === undefined && IN_EDITED_BOOK.test(text),
  },
  {
    type: 'article-journal',
    fits: (item) => item['container-title'] !== undefined && item.publisher === undefined,
  },
  { type: 'chapter', fits: (item) => item['container-title'] !== undefined },
  { type: 'report', fits: (_, text) => /\b(?:technical report|working paper|report no)/i.test(text) },
  { type: 'book', fits: (item) => item.publisher !== undefined || item.ISBN !== undefined },
  { type: 'webpage', fits: (item) => item.URL !== undefined },
];

/** The CSL type of an item that was read from `text`: "document" where nothing tells more. */
export function typeOf(item: CslItem, text: string): string {
  return TYPES.find(({ fits }) => fits(item, text))?.type ?? 'document';
}
