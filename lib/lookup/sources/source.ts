import type { SourceId, SourceRecord } from '../study/finding';
import type { Query } from '../transport/request';

/** One service that is asked what a list of DOIs is. To add one, write its file and its line in the index. */
export interface Source {
  id: SourceId;
  /** As shown to the reader. */
  name: string;
  host: string;
  /** DOIs that one request may ask for. */
  batch: number;
  /** Milliseconds to leave after a request where the service's headers name no limit. */
  pace: number;
  /** Whether `doi` can be asked for in a list. */
  listable: (doi: string) => boolean;
  query: (dois: readonly string[]) => Query;
  /** The records in the parsed body; those of another shape are left out. Null where it is no list of records. */
  read: (body: unknown) => SourceRecord[] | null;
  /** Asking for one DOI, where that finds what lists leave out: aliases, and DOIs that cannot stand in a list. */
  single?: {
    pace: number;
    query: (doi: string) => Query;
    /** Null where the body has another shape. */
    read: (body: unknown) => SourceRecord | null;
    /** Whether the body of a 404 says that the DOI is not known, rather than that a page is missing. */
    saysUnknown: (body: string) => boolean;
  };
}

/** A source that can be asked for one DOI. */
export type SingleSource = Source & Required<Pick<Source, 'single'>>;
