import type { CslItem } from '../../article/csl-item';
import type { Failure } from '../transport/failure';
import type { Finding, FreeCopy, SourceId, SourceRecord } from './finding';
import type { StudyType } from './study-types';
import { type UnitedNotice, uniteNotices } from './unite-notices';

/** A value, and who says so. */
export interface Told<T> {
  value: T;
  source: SourceId;
}

/** Whether the DOI exists, as far as was asked. */
export type Registration =
  | { status: 'registered' }
  /** It exists at an agency whose records we do not read. */
  | { status: 'registered-elsewhere'; agency: string | null }
  /** The handle system does not know it. */
  | { status: 'not-registered' }
  /** Not asked yet (null), or asked in vain. */
  | { status: 'unknown'; failure: Failure | null };

/** Whether the work still stands: what was found, or that nothing was found where both were asked, or neither. */
export type Standing =
  | { status: 'noticed'; notices: UnitedNotice[] }
  /** `asOf`: the older one of the two answers, ISO date-time. */
  | { status: 'no-notice'; asOf: string }
  | { status: 'not-checked' };

/** All that the sources say of one DOI. */
export interface Study {
  /** As asked, lower case. */
  doi: string;
  /** As registered, where that is another: the one asked for is an alias. */
  registeredAs: string | null;
  registration: Registration;
  /** What is registered, each variable from the first source that has it; null where no source has a record. */
  item: CslItem | null;
  /** Who says what of the item. */
  itemSources: Partial<Record<keyof CslItem, SourceId>>;
  studyTypes: Told<StudyType>[];
  abstract: Told<string> | null;
  freeCopy: Told<FreeCopy> | null;
  standing: Standing;
  /** Works on which this one is a notice: then it is not the paper itself. */
  isNoticeOn: UnitedNotice[];
  /** Sources that answered, and when; whether they have a record. */
  answered: Partial<Record<SourceId, { retrieved: string; hasRecord: boolean }>>;
  /** Sources that were asked in vain, and why. */
  failed: Partial<Record<SourceId, Failure>>;
}

/** Who is believed first, by what is told (the registration agency has the bibliographic data, PubMed the types). */
const PRECEDENCE = {
  item: ['crossref', 'datacite', 'europe-pmc'],
  abstract: ['europe-pmc', 'crossref', 'datacite'],
  freeCopy: ['europe-pmc', 'crossref', 'datacite'],
  studyTypes: ['europe-pmc', 'crossref', 'datacite'],
} as const satisfies Record<string, SourceId[]>;

/** The sources that tell of notices: only where both answered can be said that there is none. */
const NOTICE_SOURCES = ['crossref', 'europe-pmc'] as const satisfies SourceId[];

/** Unites what is known of one DOI. Pure: same findings, same study. */
export function studyOf(
  doi: string,
  findings: readonly Finding[],
  failed: Study['failed'] = {},
  registration: Registration = { status: 'unknown', failure: null },
): Study {
  const bySource = new Map(findings.map((finding) => [finding.source, finding]));
  const recordOf = (source: SourceId) => bySource.get(source)?.record ?? null;
  const first = <T>(order: readonly SourceId[], pick: (record: SourceRecord) => T | null): Told<T> | null => {
    for (const source of order) {
      const value = pick(recordOf(source) ?? NO_RECORD);
      if (value !== null) return { value, source };
    }
    return null;
  };
  const { item, itemSources } = uniteItems(recordOf);
  const registered = first(PRECEDENCE.item, (record) => record.doi || null)?.value ?? null;
  const typesFrom = PRECEDENCE.studyTypes.find((source) => (recordOf(source)?.studyTypes.length ?? 0) > 0);
  return {
    doi,
    registeredAs: registered === doi ? null : registered,
    registration: item === null ? registration : { status: 'registered' },
    item,
    itemSources,
    studyTypes: typesFrom
      ? (recordOf(typesFrom)?.studyTypes ?? []).map((value) => ({ value, source: typesFrom }))
      : [],
    abstract: first(PRECEDENCE.abstract, (record) => record.abstract),
    freeCopy: first(PRECEDENCE.freeCopy, (record) => record.freeCopy),
    standing: standingOf(findings),
    isNoticeOn: uniteNotices(findings, 'isNoticeOn'),
    answered: Object.fromEntries(
      findings.map(({ source, retrieved, record }) => [source, { retrieved, hasRecord: record !== null }]),
    ),
    failed,
  };
}

const NO_RECORD: SourceRecord = {
  doi: '',
  item: {},
  studyTypes: [],
  notices: [],
  isNoticeOn: [],
  abstract: null,
  freeCopy: null,
};

/** Each variable from the first source that has it. */
function uniteItems(
  recordOf: (source: SourceId) => SourceRecord | null,
): Pick<Study, 'item' | 'itemSources'> {
  let item: CslItem | null = null;
  const itemSources: Study['itemSources'] = {};
  for (const source of PRECEDENCE.item) {
    const record = recordOf(source);
    if (record === null) continue;
    for (const key of Object.keys(record.item) as (keyof CslItem)[]) itemSources[key] ??= source;
    item = { ...record.item, ...(item ?? {}) };
  }
  return { item, itemSources };
}

function standingOf(findings: readonly Finding[]): Standing {
  const notices = uniteNotices(findings);
  if (notices.length > 0) return { status: 'noticed', notices };
  const asked = NOTICE_SOURCES.map((source) => findings.find((finding) => finding.source === source));
  const dates = asked.flatMap((finding) => finding?.retrieved ?? []).sort();
  const hasRecord = asked.some((finding) => finding?.record);
  if (dates.length < NOTICE_SOURCES.length || !hasRecord) return { status: 'not-checked' };
  return { status: 'no-notice', asOf: dates[0] ?? '' };
}
