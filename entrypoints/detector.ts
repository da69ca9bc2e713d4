import { browser } from 'wxt/browser';
import { standingOf } from '../lib/article/detect/detect-article';
import type { Standing } from '../lib/article/detect/standings';
import { JUDGE_AGAIN } from '../lib/browser/judge-again';
import type { PageJudged } from '../lib/browser/page-judged';

declare global {
  interface Window {
    /** A detector of this version runs here; the page's own scripts cannot see it. */
    sumberJudges?: boolean;
  }
}

/** Pages that fetch their article first show it within this time, in milliseconds, mostly. */
const LATE_RENDERING = 2500;
/** A page that moves on and on is judged when it rests for so long, in milliseconds. */
const REST = 300;

/**
 * The part that runs on every page: it judges cheaply, and sends one message unless its judgement changes. It is no content
 * script of WXT's, which carry a kilobyte of their own; lib/browser/run-detector.ts has it run.
 */
export default { main };

function main() {
  // After an installation it is injected, which Firefox does by itself. An element of that name would not be true.
  if (window.sumberJudges === true) return;
  window.sumberJudges = true;
  let told: Standing | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const tell = (evenIfUnchanged: boolean) => {
    // The extension was updated or removed while the page stayed: nobody listens any more.
    if (browser.runtime?.id === undefined) return;
    const judged: PageJudged = { type: 'page-judged', standing: standingOf(document) };
    if (judged.standing === told && !evenIfUnchanged) return;
    told = judged.standing;
    // Nobody hears it while Sumber is being updated.
    browser.runtime.sendMessage(judged).catch(console.debug);
  };
  const judgeNowAndLater = () => {
    tell(true);
    clearTimeout(later);
    later = setTimeout(() => tell(false), LATE_RENDERING);
  };

  judgeNowAndLater();
  browser.runtime.onMessage.addListener((message) => {
    if (message?.type !== JUDGE_AGAIN) return;
    clearTimeout(soon);
    soon = setTimeout(judgeNowAndLater, REST);
  });
  // A page that comes back from the back/forward cache goes on where it stopped, while its badge was cleared.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell(true);
  });
}
