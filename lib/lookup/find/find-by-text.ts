import { CROSSREF, readCrossrefItems, recordOf, searchQuery } from '../sources/crossref';
import type { SourceRecord } from '../study/finding';
import type { Failure } from '../transport/failure';
import type { LookupTools } from '../transport/request';
import { requestJson } from '../transport/request-json';

/** Candidates that are asked for: the right one is nearly always among the first. */
const ROWS = 5;
/** Characters of a reference that are sent. */
const LONGEST = 500;
/** Addresses and notes on access lead the search astray. */
const NO_WORDS_OF_THE_WORK =
  /\b(?:available (?:at|from):?\s*)?https?:\/\/\S+|\b(?:accessed|retrieved|diakses)\b[^.;]*[.;]?|\[(?:crossref|google scholar|pubmed|cited [^\]]*|internet)\]/giu;

/** Asks Crossref for the works most like a printed reference, the most alike first. Sends the reference, nothing else. */
export async function findByText(printed: string, tools: LookupTools): Promise<SourceRecord[] | Failure> {
  const words = printed.replace(NO_WORDS_OF_THE_WORK, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const answer = await requestJson(searchQuery(words, ROWS), CROSSREF.pace, tools);
  if (answer.status !== 'answered') return answer;
  if (answer.http === 404) return { status: 'service-error', http: 404 };
  const items = readCrossrefItems(answer.body);
  return items === null ? { status: 'unreadable', reason: 'not a list of records' } : items.map(recordOf);
}
