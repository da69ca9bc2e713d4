import type { TextQuote } from '../marking/find-passage';
import type { MarkOutcome } from '../marking/marker';
import type { Translator } from '../messages/translator';
import type { Notice, PanelState } from './state';

export interface MarkEffects {
  /** Never rejects. */
  markPassage: (tabId: number, quote: TextQuote) => Promise<MarkOutcome | 'unreachable'>;
}

/** Marks a passage on the page that is shown; resolves to what to tell the reader, or null where the mark tells it. */
export async function showPassage(
  state: PanelState,
  quote: TextQuote,
  { markPassage }: MarkEffects,
  { t }: Translator,
): Promise<Notice | null> {
  const page = state.page.value;
  if (page.status !== 'ready') return null;
  const outcome = await markPassage(page.tabId, quote);
  if (outcome === 'marked') return null;
  return { text: t(outcome === 'not-found' ? 'passageGone' : 'pageUnreachable'), tone: 'problem' };
}
