/** The services that know something of works, as the reader is told their names. */
export const SOURCE_NAMES = {
  crossref: 'Crossref',
  'europe-pmc': 'Europe PMC',
  datacite: 'DataCite',
} as const;
export type SourceId = keyof typeof SOURCE_NAMES;
