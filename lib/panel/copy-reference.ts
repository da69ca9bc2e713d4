import type { CslItem } from '../article/csl-item';
import type { Reference } from '../article/schema';
import type { CiteOutcome, FailedOutcome } from '../citation/messages';
import type { Work } from '../lookup/study/work';
import type { PlainKey } from '../messages/messages';
import type { Translator } from '../messages/translator';
import { type CitationSource, citationSource } from './citation-source';
import type { Form } from './form';
import type { Notice } from './state';

export interface CopyEffects {
  /** Never rejects. */
  cite: (item: CslItem, form: Form, number: number) => Promise<CiteOutcome>;
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
  form: Form,
  { cite, toClipboard }: CopyEffects,
  { t }: Translator,
): Promise<Notice> {
  const source = citationSource(reference, work);
  const cited = source.from === 'nothing' ? null : await cite(source.item, form, reference.number);
  const asPrinted = cited === null || (cited.status === 'failed' && cited.reason === 'nothing-to-cite');
  if (cited?.status === 'failed' && !asPrinted)
    return { text: t(citingProblem(cited, 'citationFailed')), tone: 'problem' };

  const citation = cited?.status === 'formatted' ? cited : { html: null, text: reference.text };
  if (!(await toClipboard(citation))) return { text: t('copyFailed'), tone: 'problem' };
  if (asPrinted) return { text: t('copiedAsPrinted'), tone: 'done' };
  return { text: copied(source, form, citation.text, t), tone: 'done' };
}

/** Why nothing could be formatted, as the reader is told. */
export function citingProblem<Other extends PlainKey>(
  { reason }: FailedOutcome,
  other: Other,
): Other | 'styleNotHere' {
  return reason === 'unknown-style' ? 'styleNotHere' : other;
}

/** Whether the printed reference names some of its authors only. */
const isCut = (source: CitationSource): boolean =>
  source.from === 'printed' && source.item.custom?.['more-authors'] === true;

/** What was copied, and from what it was made. */
function copied(source: CitationSource, form: Form, citation: string, t: Translator['t']): string {
  const style = form.inText ? citation : form.label;
  return source.from === 'registered'
    ? t('copiedRegistered', { style, source: source.registry })
    : [t('copiedPrinted', { style }), isCut(source) ? t('moreAuthors') : ''].filter(Boolean).join(' ');
}
