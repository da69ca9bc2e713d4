/** A host that a look-up contacts, as the panel names it before the first click. */
export interface LookupHost {
  /** Host name, without scheme. */
  host: string;
  /** The service, as readers know it. */
  name: string;
  /** What is sent there. */
  sends: 'doi';
}

/** Every host that a look-up may contact; no request goes anywhere else. */
export const LOOKUP_HOSTS = [
  { host: 'api.crossref.org', name: 'Crossref', sends: 'doi' },
] as const satisfies LookupHost[];
