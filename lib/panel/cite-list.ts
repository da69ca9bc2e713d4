import type { CslItem } from '../article/csl-item';
import type { Reference } from '../article/schema';
import type { CiteOutcome } from '../citation/messages';
import type { Work } from '../lookup/study/work';
import type { Translator } from '../messages/translator';
import { citationSource } from './citation-source';
import { isFormat } from './copy-styles';
import type { Form } from './form';

/** References as they go to the citation worker: an item each, and the printed text of those that have none. */
export interface CitedList {
  items: CslItem[];
  /** By the same index; null where the item is used. */
  printed: (string | null)[];
  /** How many were made from the printed text, and of how many too little was understood. */
  fromPrinted: number;
  notUnderstood: number;
}

export interface ListEffects {
  /** Never rejects. */
  citeList: (
    list: Pick<CitedList, 'items' | 'printed'>,
    form: Form,
    way: { onProgress: (printed: number) => void; signal: AbortSignal },
  ) => Promise<CiteOutcome>;
}

/** What is known of references, for a list of them. */
export function citedList(
  references: readonly Reference[],
  workOf: (reference: Reference) => Work | null,
): CitedList {
  const sources = references.map((reference) => citationSource(reference, workOf(reference)));
  return {
    items: sources.map((source) => (source.from === 'nothing' ? {} : source.item)),
    printed: sources.map((source) => (source.from === 'nothing' ? source.text : null)),
    fromPrinted: sources.filter(({ from }) => from === 'printed').length,
    notUnderstood: sources.filter(({ from }) => from === 'nothing').length,
  };
}

/** What a list was made from, in sentences; empty where all of it is registered data. */
export function listMadeFrom(list: CitedList, form: Form, { t }: Pick<Translator, 't'>): string {
  const { fromPrinted, notUnderstood } = list;
  const sentences = [
    fromPrinted > 0 ? t('someFromPrinted', { count: fromPrinted }) : '',
    notUnderstood > 0
      ? t(isFormat(form.style) ? 'someLeftOut' : 'someAsPrinted', { count: notUnderstood })
      : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
