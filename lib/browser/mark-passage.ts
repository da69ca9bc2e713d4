import { browser } from 'wxt/browser';
import type { TextQuote } from '../marking/find-passage';
import { MARK_CSS, type MarkOutcome } from '../marking/marker';
import { exampleIn, markInExample } from './example';

/**
 * Scrolls the tab's page to a passage and marks it there for a while. 'unreachable': the page is gone, or may not
 * be scripted any more. Never rejects.
 */
export async function markPassage(tabId: number, quote: TextQuote): Promise<MarkOutcome | 'unreachable'> {
  const example = exampleIn(tabId);
  if (example) return markInExample(example, quote);
  const target = { tabId };
  const args: [TextQuote] = [{ text: quote.text, prefix: quote.prefix }];
  try {
    await browser.scripting.insertCSS({ target, css: MARK_CSS });
    await browser.scripting.executeScript({ target, files: ['/marker.js'] });
    const [frame] = await browser.scripting.executeScript({ target, args, func: showMark });
    return frame?.result ?? 'unreachable';
  } catch (error) {
    console.debug('No mark could be set:', error);
    return 'unreachable';
  }
}

/** Runs in the page, so it can use nothing from outside itself but what the marker left behind. */
function showMark(quote: TextQuote): MarkOutcome | null {
  return typeof window.sumberMark === 'function' ? window.sumberMark(quote) : null;
}
