import type { SourceRecord } from '../study/finding';
import { compareWork } from '../verdict/compare';
import type { FIELDS, Printed, Verdict } from '../verdict/verdict';

/** Which of the candidates is the printed work. */
export type Match =
  | { status: 'matched'; record: SourceRecord }
  /** The best candidates, one or two, for the reader to judge. */
  | { status: 'probably'; records: SourceRecord[] }
  | { status: 'not-found' };

interface Judged {
  record: SourceRecord;
  verdict: Verdict;
  /** Fields that agree. */
  support: number;
}

/** Records of a whole issue, or of a review of a work, which are alike to the works themselves (CSL types). */
const NO_WORKS = new Set(['periodical', 'review']);

/** Fields that have to agree, as in search-based matching with validation (Tkaczyk 2018: three of five). */
const ENOUGH = 3;

/**
 * Chooses by comparing each candidate with what is printed, for a search engine's own score tells little: alone it is
 * right in nine of ten at best (https://www.crossref.org/blog/reference-matching-for-real-this-time/).
 */
export function chooseMatch(printed: Printed, candidates: readonly SourceRecord[]): Match {
  const judged = candidates
    .filter(({ item }) => !NO_WORKS.has(item.type ?? ''))
    .map((record) => judge(printed, record));
  const sure = bestOf(judged.filter(isSure));
  if (sure.length === 1 && sure[0]) return { status: 'matched', record: sure[0].record };
  const likely = sure.length > 1 ? sure : bestOf(judged.filter(isLikely));
  if (likely.length === 0) return { status: 'not-found' };
  return { status: 'probably', records: likely.slice(0, 2).map(({ record }) => record) };
}

function judge(printed: Printed, record: SourceRecord): Judged {
  const verdict = compareWork(printed, record.item);
  return {
    record,
    verdict,
    support: verdict.reasons.filter(({ agreement }) => agreement === 'agrees').length,
  };
}

const agreementOf = ({ verdict }: Judged, field: (typeof FIELDS)[number]) =>
  verdict.reasons.find((reason) => reason.field === field)?.agreement ?? 'silent';

/** The title and two more, nothing against it; or, without a title, all that tells where a work stands. */
function isSure(judged: Judged): boolean {
  const { verdict, support } = judged;
  if (verdict.verdict !== 'same' || verdict.reasons.some(({ agreement }) => agreement === 'differs'))
    return false;
  const hasTitle = agreementOf(judged, 'title') === 'agrees';
  const hasPlace = agreementOf(judged, 'page') === 'agrees' && agreementOf(judged, 'author') === 'agrees';
  return hasTitle ? support >= ENOUGH : hasPlace && support > ENOUGH;
}

/** It may be the work: the same verdict with less support, or a title that is there in part. */
function isLikely(judged: Judged): boolean {
  if (judged.verdict.verdict === 'same') return true;
  const title = agreementOf(judged, 'title');
  return judged.verdict.verdict === 'cannot-tell' && (title === 'agrees' || title === 'partly');
}

/** Those with the most support: several where a work is there twice, as a preprint and its article often are. */
function bestOf(judged: readonly Judged[]): Judged[] {
  const most = Math.max(0, ...judged.map(({ support }) => support));
  return judged.filter(({ support }) => support === most);
}
