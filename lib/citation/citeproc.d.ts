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
    /** Of a page: it was the last one. */
    done?: boolean;
    bibliography_errors: unknown[];
  }

  /** A page of the bibliography: the entries behind the one of `page_start`, or from the first one on. */
  interface Page {
    page_start: true | string;
    page_length: number;
  }

  class Engine {
    constructor(sys: Sys, style: CslNode, locale: string, forceLocale: boolean);
    /** What is known of the items that were given, by id; `seq` is the number that numbered styles print. */
    registry: { registry: Record<string, { seq: number } | undefined> };
    /** Without citations: forgets every item. */
    restoreProcessorState(citations: []): void;
    updateItems(ids: string[]): void;
    makeBibliography(page?: Page): [BibliographyParameters, string[]] | false;
    makeCitationCluster(cites: { id: string }[]): string;
  }

  const CSL: {
    Engine: typeof Engine;
    PROCESSOR_VERSION: string;
    /** Reads the XML of a style or locale. Throws at some XML that is not well-formed, and takes other. */
    parseXml: (xml: string) => CslNode;
  };
  export default CSL;
}
