/** The part of citeproc-js that we use (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
declare module 'citeproc' {
  import type { CslNode } from './csl-node';

  interface Sys {
    /** Must answer at once, for any tag. */
    retrieveLocale: (tag: string) => CslNode;
    retrieveItem: (id: string) => object;
  }

  interface BibliographyParameters {
    /** Ids of each entry's items, in the order of the entries. */
    entry_ids: string[][];
    bibliography_errors: unknown[];
  }

  class Engine {
    constructor(sys: Sys, style: CslNode, locale: string, forceLocale: boolean);
    /** Without citations: forgets every item. */
    restoreProcessorState(citations: []): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [BibliographyParameters, string[]] | false;
    makeCitationCluster(cites: { id: string }[]): string;
  }

  const CSL: { Engine: typeof Engine; PROCESSOR_VERSION: string };
  export default CSL;
}
