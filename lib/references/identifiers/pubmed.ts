import { unfold } from './unfold';

const PMID_PRINTED =
  /\b(?:PMID|MED)(?:\s?:|\s|=)\s{0,3}(\d{1,8})(?!\d)|\bPub[Mm]ed(?:\s?ID|\s?No\.?)?\s?[:#]?\s?(\d{5,8})(?!\d)/;
const PMID_LINKED =
  /(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|europepmc\.org\/(?:article|abstract)\/med|pubmed\.gov)\/(\d{1,8})(?!\d)|ncbi\.nlm\.nih\.gov\/(?:pubmed\/?|sites\/entrez|entrez\/query\.fcgi)\?\S{0,200}?(?:list_uids|term(?:tosearch)?|uid)=(\d{1,8})(?![\d.])|[?&]pmid=(\d{1,8})(?!\d)|^\/(?:m\/)?pubmed\/(\d{1,8})(?!\d)|^\/(?:article|abstract)\/med\/(\d{1,8})(?!\d)|[?&]dbid=8&\S{0,80}?key=(\d{1,8})(?![\d.])|[?&]access_num=(\d{1,8})&(?:amp;)?link_type=MED\b/i;
const PMCID_PRINTED = /\bPMC(?:ID)?:?\s{0,3}(?:PMC){0,2}(\d{3,9})(?!\d)/;
const PMCID_LINKED =
  /(?:pmc\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:m\/)?pmc|europepmc\.org)\/articles?\/(?:pmc\/?)?(?:PMC)?(\d{3,9})(?!\d)|[?&]pmcid=(?:PMC)?(\d{3,9})|^\/(?:pmc\/)?articles\/PMC(\d{3,9})(?!\d)/i;

/** The PubMed number (digits) that an entry prints, else the first that it links to; null without one. */
export function findPmid(text: string, hrefs: readonly string[]): string | null {
  return firstGroup(text, PMID_PRINTED) ?? firstLinked([text, ...hrefs], PMID_LINKED);
}

/** The PubMed Central number ("PMC5928458") that an entry prints, else the first that it links to; null without one. */
export function findPmcid(text: string, hrefs: readonly string[]): string | null {
  const digits = firstGroup(text, PMCID_PRINTED) ?? firstLinked([text, ...hrefs], PMCID_LINKED);
  return digits === null ? null : `PMC${digits}`;
}

function firstLinked(hrefs: readonly string[], pattern: RegExp): string | null {
  for (const href of hrefs) {
    const found = firstGroup(unfold(href), pattern);
    if (found !== null) return found;
  }
  return null;
}

function firstGroup(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text);
  return match?.slice(1).find((group) => group !== undefined) ?? null;
}
