import type { Finding, SourceId } from '../study/finding';
import { type Registration, type Study, studyOf } from '../study/study';
import type { Failure } from '../transport/failure';

/** What a session knows of a DOI. */
export interface Known {
  findings: Finding[];
  failed: Partial<Record<SourceId, Failure>>;
  registration: Registration;
  /** What was kept from before has been read. */
  isRead: boolean;
  /** The reader wants the services asked even where a kept answer is fresh. */
  again: boolean;
  /** Nothing more will be asked, unless the reader resumes. */
  isDone: boolean;
  /** The reader stopped before the answer came. */
  isStopped: boolean;
}

/** A session's notes by DOI, in the order in which they were asked for; whoever changes them tells the reader. */
export interface Ledger {
  known: ReadonlyMap<string, Known>;
  of: (doi: string) => Known;
  pending: () => string[];
  stopped: () => string[];
  learn: (doi: string, finding: Finding) => void;
  fail: (doi: string, source: SourceId, failure: Failure) => void;
  /** Puts down whether the DOI exists, and that no more is to be asked of it. */
  register: (doi: string, registration: Registration) => void;
  /** Calls a DOI done where all of `sources` answered or failed, and one has its record or failed. */
  settle: (doi: string, sources: readonly SourceId[]) => void;
  /** Stops all that is pending. */
  setAside: () => void;
  /** Opens again what was stopped or failed. */
  reopen: () => void;
  forget: () => void;
  tell: (doi: string) => void;
}

export function createLedger(onStudy: (study: Study) => void): Ledger {
  const known = new Map<string, Known>();
  const of = (doi: string): Known => {
    const found = known.get(doi) ?? newlyKnown();
    known.set(doi, found);
    return found;
  };
  const finish = (doi: string) => void Object.assign(of(doi), { isDone: true, again: false });
  return {
    known,
    of,
    pending: () => [...known].flatMap(([doi, about]) => (isOpen(about) && !about.isStopped ? [doi] : [])),
    stopped: () => [...known].flatMap(([doi, about]) => (isOpen(about) && about.isStopped ? [doi] : [])),
    learn: (doi, finding) => {
      const about = of(doi);
      about.findings = [...about.findings.filter(({ source }) => source !== finding.source), finding];
      delete about.failed[finding.source];
    },
    fail: (doi, source, failure) => {
      of(doi).failed[source] = failure;
    },
    register: (doi, registration) => {
      of(doi).registration = registration;
      finish(doi);
    },
    settle: (doi, sources) => {
      if (isSettled(of(doi), sources)) finish(doi);
    },
    setAside: () => {
      for (const about of known.values()) if (isOpen(about)) about.isStopped = true;
    },
    reopen: () => {
      for (const about of known.values()) {
        about.isStopped = false;
        if (failedInVain(about)) about.isDone = false;
        about.failed = {};
      }
    },
    forget: () => known.clear(),
    tell: (doi) => {
      const { findings, failed, registration } = of(doi);
      onStudy(studyOf(doi, findings, { ...failed }, registration));
    },
  };
}

const isOpen = ({ isDone }: Known): boolean => !isDone;
const hasRecord = ({ findings }: Known): boolean => findings.some(({ record }) => record !== null);
const hasFailed = ({ failed }: Known): boolean => Object.keys(failed).length > 0;

function isSettled(about: Known, sources: readonly SourceId[]): boolean {
  const spoke = (id: SourceId) =>
    about.failed[id] !== undefined || about.findings.some(({ source }) => source === id);
  return sources.every(spoke) && (hasRecord(about) || hasFailed(about));
}

const failedInVain = (about: Known): boolean =>
  hasFailed(about) || (about.isDone && about.registration.status === 'unknown' && !hasRecord(about));

const newlyKnown = (): Known => ({
  findings: [],
  failed: {},
  registration: { status: 'unknown', failure: null },
  isRead: false,
  again: false,
  isDone: false,
  isStopped: false,
});
