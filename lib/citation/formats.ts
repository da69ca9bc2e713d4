/** Exchange formats for reference managers; unlike styles they have no locale and no rich text. */
export const FORMATS = [
  { id: 'bibtex', label: 'BibTeX', extension: '.bib', mediaType: 'application/x-bibtex' },
  { id: 'ris', label: 'RIS', extension: '.ris', mediaType: 'application/x-research-info-systems' },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    extension: '.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
] as const;
export type FormatId = (typeof FORMATS)[number]['id'];
