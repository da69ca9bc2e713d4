import type { Work } from './outcome';

/** One service that is asked what a DOI is. To add one, write its file and its lines in sources and hosts. */
export interface Source {
  /** As shown to the reader. */
  name: string;
  host: string;
  /** DOIs that one list request may ask for. */
  batch: number;
  /** Milliseconds to leave after a request where the service's headers name no limit. */
  pace: { one: number; list: number };
  /** Whether `doi` can be asked for in a list. */
  listable: (doi: string) => boolean;
  oneUrl: (doi: string) => URL;
  listUrl: (dois: readonly string[]) => URL;
  /** Whether the body of a 404 says that the DOI is not known, rather than that a page is missing. */
  saysUnknown: (body: string) => boolean;
  /** The record in the parsed body of an answer for one DOI; null where it has another shape. */
  readOne: (body: unknown, retrieved: string) => Work | null;
  /** The records of a list; those of another shape are left out. Null where it is no list. */
  readList: (body: unknown, retrieved: string) => Work[] | null;
}
