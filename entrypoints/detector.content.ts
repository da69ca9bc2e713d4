import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { JUDGE_AGAIN } from '../lib/browser/judge-again';
import type { PageJudged } from '../lib/browser/page-judged';
import { judgePage } from '../lib/judge-page';

/** Pages that fetch their article first show it within this time, in milliseconds, mostly. */
const LATE_RENDERING = 2500;

/** The part that runs on every page: it judges cheaply, and sends one message unless its judgement changes. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(ctx) {
    let told = '';
    let later: number | undefined;

    const tell = (evenIfUnchanged: boolean) => {
      const judged: PageJudged = { type: 'page-judged', ...judgePage(document) };
      const words = JSON.stringify(judged);
      if (ctx.isInvalid || (words === told && !evenIfUnchanged)) return;
      told = words;
      browser.runtime.sendMessage(judged).catch((error) => console.debug('Sumber is being updated:', error));
    };
    const judgeNowAndLater = () => {
      tell(true);
      clearTimeout(later);
      later = ctx.setTimeout(() => tell(false), LATE_RENDERING);
    };

    judgeNowAndLater();
    browser.runtime.onMessage.addListener((message) => {
      if (message?.type === JUDGE_AGAIN) judgeNowAndLater();
    });
    // A page that comes back from the back/forward cache goes on where it stopped, while its badge was cleared.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) tell(true);
    });
  },
});
