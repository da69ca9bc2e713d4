import { wordTable } from '../../article/word-table';
import type { Notice, NoticeKind } from './notice';

/** What publishers and PubMed put before the title of a work that was taken back: "RETRACTED: …", "[Retracted] …". */
const MARK =
  /^[\s([]*(retracted|withdrawn|removed|temporary removal)(?: (?:article|paper|publication))?\s*(?:[:–—]|-\s|[)\]])/iu;

const KINDS = wordTable<NoticeKind>({
  retracted: 'retraction',
  withdrawn: 'withdrawal',
  removed: 'removal',
  'temporary removal': 'removal',
});

/** Kinds of notices beside which a mark in the title tells nothing new. */
const TAKEN_BACK: ReadonlySet<NoticeKind> = new Set(['retraction', 'withdrawal', 'removal']);

/**
 * The notices of a record, with what its registered title says where no notice does. Some publishers give such a title
 * to the notice itself: a record that is a notice on another work (`isNoticeOn`) is left as it is.
 */
export function withTitleMark(
  notices: readonly Notice[],
  title: string | undefined,
  isNoticeOn: readonly Notice[],
): Notice[] {
  const mark = MARK.exec(title ?? '')?.[1]?.toLowerCase();
  const kind = mark === undefined ? undefined : KINDS[mark];
  const isTold = isNoticeOn.length > 0 || notices.some((one) => TAKEN_BACK.has(one.kind));
  if (kind === undefined || isTold) return [...notices];
  return [{ kind, doi: null, url: null, date: null }, ...notices];
}
