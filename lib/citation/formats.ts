interface Format {
  id: string;
  label: string;
  extension: string;
  mediaType: string;
}

/** Exchange formats for reference managers; unlike styles they have no locale and no rich text. */
export const FORMATS = [
  { id: 'bibtex', label: 'BibTeX', extension: '.bib', mediaType: 'application/x-bibtex' },
  { id: 'biblatex', label: 'BibLaTeX', extension: '.bib', mediaType: 'application/x-bibtex' },
  { id: 'ris', label: 'RIS', extension: '.ris', mediaType: 'application/x-research-info-systems' },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    extension: '.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
] as const satisfies Format[];
export type FormatId = (typeof FORMATS)[number]['id'];

/** How a style's citations are written where they are not pasted as rich text. */
export const DRESSES = [
  { id: 'text', label: 'Plain text', extension: '.txt', mediaType: 'text/plain' },
  { id: 'markdown', label: 'Markdown', extension: '.md', mediaType: 'text/markdown' },
  { id: 'html', label: 'HTML', extension: '.html', mediaType: 'text/html' },
] as const satisfies Format[];
export type DressId = (typeof DRESSES)[number]['id'];
