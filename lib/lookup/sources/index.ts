import { wordTable } from '../../article/word-table';
import { CROSSREF } from './crossref';
import { DATACITE } from './datacite';
import { EUROPE_PMC } from './europe-pmc';
import type { Source } from './source';

/** Asked for every DOI, side by side: what it is, and what became of it. */
export const FIRST_SOURCES: readonly Source[] = [CROSSREF, EUROPE_PMC];

/** Asked for the DOIs that an agency of this name registered. */
export const AGENCY_SOURCES = wordTable<Source>({ DataCite: DATACITE });
