import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { articleSchema } from '../article/schema';
import type { FollowedTab } from '../panel/followed-tab';
import type { Page } from '../panel/page';
import { showBadge } from './badge';
import { exampleIn } from './example';
import { resultOf } from './injected';
import { readOwnPage } from './run-reader-here';
import { hasAccess, originsFor } from './site-access';
import { reasonInAddress, reasonInRefusal, reasonInType } from './unreadable-reason';

/**
 * Reads the article of a tab by running the reader in its page. Never rejects: a page that cannot be read is a value
 * that says why.
 */
export async function readPage({ id, url }: FollowedTab): Promise<Page> {
  const example = exampleIn(id);
  if (example) return readExample(id, example);
  const known = url === undefined ? null : reasonInAddress(url);
  if (known) return { status: 'not-readable', reason: known };
  // Chromium would hold the script back until the icon is clicked, without a word. A hidden address tells in advance.
  const origins = originsFor(url);
  if (url === undefined && !(await hasAccess(origins))) return { status: 'no-access', origins };
  try {
    const { address, contentType } = await askPage(id);
    const reason = reasonInAddress(address) ?? reasonInType(contentType);
    return reason ? { status: 'not-readable', reason } : await runReader(id);
  } catch (error) {
    return explain(error instanceof Error ? error.message : String(error), url);
  }
}

async function readExample(tabId: number, view: Window): Promise<Page> {
  const article = await readOwnPage(view);
  if (article === null) return { status: 'failed', detail: 'the example article could not be read' };
  return { status: 'ready', tabId, url: view.location.href, article };
}

const aboutPageSchema = z.object({ address: z.string(), contentType: z.string() });

/** What the page itself says of its address, which the tab may hide, and of its media type. */
async function askPage(tabId: number): Promise<z.infer<typeof aboutPageSchema>> {
  const func = () => ({ address: location.href, contentType: document.contentType });
  return aboutPageSchema.parse(await resultOf(browser.scripting.executeScript({ target: { tabId }, func })));
}

async function runReader(tabId: number): Promise<Page> {
  const target = { tabId };
  const read = await resultOf(browser.scripting.executeScript({ target, files: ['/reader.js'] }));
  const article = articleSchema.safeParse(read);
  if (!article.success) return { status: 'failed', detail: article.error.message };
  const { isArticle, references } = article.data;
  // The detector counted in passing; what the panel shows and what the icon shows are one number.
  void showBadge(tabId, { isArticle, references: references.length });
  const { url = '' } = await browser.tabs.get(tabId);
  return { status: 'ready', tabId, url, article: article.data };
}

/** A refusal by its message, else by the access that is missing; the address is hidden where there is no access. */
async function explain(message: string, url: string | undefined): Promise<Page> {
  const reason = reasonInRefusal(message);
  if (reason) return { status: 'not-readable', reason };
  if (/\.pdf$/i.test(url?.split(/[?#]/)[0] ?? '')) return { status: 'not-readable', reason: 'pdf' };
  const origins = originsFor(url);
  if (!(await hasAccess(origins))) return { status: 'no-access', origins };
  if (url === undefined) return { status: 'not-readable', reason: 'browser-page' };
  // Firefox says so in spite of the permission: of its error pages, and of sites that it protects.
  if (/missing host permission/i.test(message)) return { status: 'not-readable', reason: 'protected' };
  return { status: 'failed', detail: message };
}
