import type { Article } from '../article/schema';

/** Why a page cannot be read. Each has its own sentence and way on in the panel. */
export const UNREADABLE_REASONS = [
  'browser-page',
  'store',
  'pdf',
  'file',
  'not-a-page',
  'error-page',
  'policy',
  'protected',
  'no-tab',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** What the panel knows of the page in the tab. */
export type Page =
  | { status: 'reading' }
  | { status: 'ready'; tabId: number; url: string; article: Article }
  | { status: 'not-readable'; reason: UnreadableReason }
  /** The reader has not allowed this site; `origins` are the match patterns to ask for. */
  | { status: 'no-access'; origins: string[] }
  /** The reader wants this site to be left alone. */
  | { status: 'left-alone'; site: string }
  /** `detail` is for developers. */
  | { status: 'failed'; detail: string };
