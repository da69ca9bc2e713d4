import type { Reference } from '../article/schema';
import { writeHtml } from '../citation/rich-text';
import type { ZoteroOutcome } from '../citation/zotero';
import type { Translator } from '../messages/translator';
import { citedWork } from './citation-source';
import { type CitedList, citedList, type ListEffects, listMadeFrom } from './cite-list';
import { citingProblem } from './copy-reference';
import { FILE_FORMATS, type FileFormat, isFormat } from './copy-styles';
import type { Form } from './form';
import { type LearnItems, whenKnown } from './printed-items';
import type { Notice, PanelState } from './state';

export interface AllEffects extends ListEffects {
  /** The clipboard is opened in the click itself, and filled when the text is there; resolves to whether it worked. */
  toClipboardLater: (
    citation: Promise<{ html: string | null; text: string } | null>,
    isRich: boolean,
  ) => Promise<boolean>;
  /** Offers a file to the reader. */
  saveFile: (file: { name: string; mediaType: string; text: string }) => void;
  /** Whether Zotero may be spoken to; asks the reader where that is not known, so that it must be called in the click itself. */
  askForZotero: () => Promise<boolean>;
  sendToZotero: (list: Pick<CitedList, 'items'>) => Promise<ZoteroOutcome>;
}

/** What can be done with a list of references: the whole article's, or one. */
export interface AllActions {
  copyAll: (references: readonly Reference[], form: Form) => Promise<void>;
  save: (references: readonly Reference[], format: FileFormat, form: Form) => Promise<void>;
  sendToZotero: (references: readonly Reference[]) => Promise<void>;
  stopListing: () => void;
}

type Cited = Awaited<ReturnType<ListEffects['citeList']>>;
interface Ways {
  notify: (notice: Notice) => Promise<void>;
  learnItems: LearnItems;
}

/** Formats lists one at a time: a new one, or another page, ends the one before. */
export function createAllActions(
  state: PanelState,
  effects: AllEffects,
  { t }: Translator,
  { notify, learnItems }: Ways,
): AllActions {
  let running = new AbortController();
  const stop = () => {
    running.abort();
    state.listing.value = null;
  };
  const workOf = (reference: Reference) => citedWork(state, reference);
  const whenListed = <Result>(
    references: readonly Reference[],
    act: (list: CitedList) => Result | Promise<Result>,
  ): Promise<Result> => whenKnown(references, learnItems, () => act(citedList(references, workOf)));
  const cite = async (list: CitedList, form: Form): Promise<Cited> => {
    stop();
    const own = new AbortController();
    running = own;
    const total = list.items.length;
    const show = (done: number) => {
      if (running === own && !own.signal.aborted) state.listing.value = { done, total };
    };
    show(0);
    const cited = await effects.citeList(list, form, { onProgress: show, signal: own.signal });
    if (running === own) state.listing.value = null;
    return cited;
  };
  const failed = (cited: Cited): string | null => (cited.status === 'formatted' ? null : t(reasonOf(cited)));

  return {
    stopListing: stop,
    copyAll: async (references, form) => {
      let list = citedList([], workOf);
      const citing = whenListed(references, (known) => {
        list = known;
        return cite(list, form);
      });
      const copied = await effects.toClipboardLater(
        citing.then((cited) => (cited.status === 'formatted' ? cited : null)),
        !isFormat(form.style) && form.dress === undefined,
      );
      const cited = await citing;
      if (cited.status === 'failed' && cited.reason === 'stopped') return;
      const problem = failed(cited) ?? (copied ? null : t('copyAllFailed'));
      if (problem !== null || cited.status !== 'formatted')
        return notify({ text: problem ?? '', tone: 'problem' });
      const text = t('copiedAll', { count: cited.count, style: form.label });
      await notify({ text: `${text} ${listMadeFrom(list, form, { t })}`.trim(), tone: 'done' });
    },
    save: async (references, format, form) => {
      const list = await whenListed(references, (known) => known);
      const written = isFormat(format) ? { ...form, style: format } : { ...form, dress: format };
      const cited = await cite(list, written);
      if (cited.status === 'failed' && cited.reason === 'stopped') return;
      const file = fileOf(format, titleOf(state));
      const problem = failed(cited);
      if (cited.status !== 'formatted') return notify({ text: problem ?? '', tone: 'problem' });
      effects.saveFile({
        ...file,
        text: format === 'html' ? htmlPage(cited.text, titleOf(state)) : cited.text,
      });
      const text = t('savedAll', { count: cited.count, name: file.name });
      await notify({ text: `${text} ${listMadeFrom(list, written, { t })}`.trim(), tone: 'done' });
    },
    sendToZotero: async (references) => {
      const asked = effects.askForZotero();
      await whenListed(references, async (list) => {
        const outcome = (await asked) ? await effects.sendToZotero(list) : null;
        await notify(zoteroNotice(outcome, list, t));
      });
    },
  };
}

function reasonOf(cited: Extract<Cited, { status: 'failed' }>) {
  return cited.reason === 'nothing-to-cite' ? 'nothingUnderstood' : citingProblem(cited, 'listFailed');
}

function zoteroNotice(outcome: ZoteroOutcome | null, list: CitedList, t: Translator['t']): Notice {
  if (outcome?.status === 'saved') {
    const rest = list.notUnderstood > 0 ? ` ${t('someLeftOut', { count: list.notUnderstood })}` : '';
    return { text: `${t('sentToZotero', { count: outcome.count })}${rest}`, tone: 'done' };
  }
  return { text: zoteroProblem(outcome, t), tone: 'problem' };
}

function zoteroProblem(
  outcome: Exclude<ZoteroOutcome, { status: 'saved' }> | null,
  t: Translator['t'],
): string {
  if (outcome === null) return t('zoteroNoAccess');
  if (outcome.status === 'not-found') return t('zoteroNotFound');
  if (outcome.status === 'read-only') return t('zoteroReadOnly');
  return t('zoteroRefused', { code: String(outcome.http) });
}

/** A file's name from the article's title, in characters that every system allows. */
function fileOf(format: FileFormat, title: string): { name: string; mediaType: string } {
  const { extension, mediaType } = FILE_FORMATS.find(({ id }) => id === format) ?? FILE_FORMATS[0];
  const stem = title
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return { name: `${stem || 'references'}${extension}`, mediaType };
}

/** A whole page that says how it is encoded; without that, browsers guess of a file from the disk. */
function htmlPage(body: string, title: string): string {
  const named = writeHtml([{ kind: 'text', text: title }]);
  return `<!doctype html>\n<meta charset="utf-8">\n<title>${named}</title>\n${body}`;
}

function titleOf(state: PanelState): string {
  const page = state.page.value;
  return page.status === 'ready' ? (page.article.title ?? '') : '';
}
