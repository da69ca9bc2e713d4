import type { CslItem } from '../article/csl-item';
import type { Reference } from '../article/schema';
import type { CiteOutcome } from '../citation/messages';
import type { Work } from '../lookup/study/work';
import type { Translator } from '../messages/translator';
import { type CopyStyle, labelOf } from './copy-styles';
import type { Notice } from './state';

export interface CopyEffects {
  /** Never rejects. */
  cite: (item: CslItem, style: CopyStyle) => Promise<CiteOutcome>;
  /** Puts a citation into the clipboard, as rich and plain text at once; resolves to whether it worked. */
  toClipboard: (citation: { html: string | null; text: string }) => Promise<boolean>;
}

/**
 * Copies one reference: from the registered data where a look-up found the work, else from what was understood of the
 * printed reference, else as it is printed. Resolves to the sentence that tells the reader which it was.
 */
export async function copyReference(
  reference: Reference,
  work: Work | null,
  style: CopyStyle,
  { cite, toClipboard }: CopyEffects,
  { t }: Translator,
): Promise<Notice> {
  const item = work?.item ?? reference.item;
  const cited = item.title ? await cite(item, style) : null;
  const asPrinted = cited === null || (cited.status === 'failed' && cited.reason === 'nothing-to-cite');
  if (cited?.status === 'failed' && !asPrinted) return { text: t('citationFailed'), tone: 'problem' };

  const citation = cited?.status === 'formatted' ? cited : { html: null, text: reference.text };
  if (!(await toClipboard(citation))) return { text: t('copyFailed'), tone: 'problem' };
  if (asPrinted) return { text: t('copiedAsPrinted'), tone: 'done' };
  const values = { style: labelOf(style) };
  const text = work ? t('copiedRegistered', { ...values, source: work.source }) : t('copiedPrinted', values);
  return { text, tone: 'done' };
}
