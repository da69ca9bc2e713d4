/** A host that a look-up contacts, as the panel names it before the first click. */
export interface LookupHost {
  /** Host name, without scheme. */
  host: string;
  /** The service, as readers know it. */
  name: string;
  /**
   * What is sent there: DOIs and PubMed's numbers; the printed text of a reference that has none; or only DOIs that the
   * others do not know.
   */
  sends: 'ids' | 'ids-or-text' | 'unknown-dois';
}

/** Every host that a look-up may contact; no request goes anywhere else. */
export const LOOKUP_HOSTS = [
  { host: 'api.crossref.org', name: 'Crossref', sends: 'ids-or-text' },
  { host: 'www.ebi.ac.uk', name: 'Europe PMC', sends: 'ids' },
  { host: 'doi.org', name: 'DOI Foundation', sends: 'unknown-dois' },
  { host: 'api.datacite.org', name: 'DataCite', sends: 'unknown-dois' },
] as const satisfies LookupHost[];

/** The match patterns of these hosts, as a browser asks for access to them. */
export const LOOKUP_ORIGINS: readonly string[] = LOOKUP_HOSTS.map(({ host }) => `https://${host}/*`);
