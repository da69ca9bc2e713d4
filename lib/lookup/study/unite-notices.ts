import type { Finding, SourceId } from './finding';
import { NOTICE_KINDS, type Notice } from './notice';

/** A notice, and every source that knows of it. */
export interface UnitedNotice extends Notice {
  sources: SourceId[];
}

/** Kinds that befall a work once: there, two sources mean the same event even where one of them names no notice. */
const ONCE: ReadonlySet<Notice['kind']> = new Set(['retraction', 'withdrawal', 'removal']);

/** The notices of all findings, each event once, the gravest first, the newest of a kind first. */
export function uniteNotices(
  findings: readonly Finding[],
  of: 'notices' | 'isNoticeOn' = 'notices',
): UnitedNotice[] {
  const united: UnitedNotice[] = [];
  for (const { source, record } of findings) {
    for (const notice of record?.[of] ?? []) {
      const known = united.find((one) => isSameEvent(one, notice));
      if (known === undefined) united.push({ ...notice, sources: [source] });
      else add(known, notice, source);
    }
  }
  const rank = ({ kind }: Notice) => NOTICE_KINDS.indexOf(kind);
  return united.sort(
    (one, other) => rank(one) - rank(other) || (other.date ?? '').localeCompare(one.date ?? ''),
  );
}

function isSameEvent(one: UnitedNotice, other: Notice): boolean {
  // PubMed calls an erratum what publishers call a correction.
  const kinds = new Set([one.kind, other.kind]);
  const isCorrection = kinds.has('erratum') && kinds.has('correction');
  if (one.kind !== other.kind && !isCorrection) return false;
  if (one.doi !== null && other.doi !== null) return one.doi === other.doi;
  return one.kind === other.kind && ONCE.has(one.kind);
}

/** What one source leaves out, the other may tell; the longer date is the more exact one. */
function add(known: UnitedNotice, notice: Notice, source: SourceId): void {
  known.doi ??= notice.doi;
  known.url ??= notice.url;
  if ((notice.date ?? '').length > (known.date ?? '').length) known.date = notice.date;
  if (!known.sources.includes(source)) known.sources.push(source);
}
