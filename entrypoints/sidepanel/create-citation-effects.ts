import type { CslItem } from '../../lib/article/csl-item';
import { copyRichText, copyWhenReady } from '../../lib/browser/copy-rich-text';
import { loadOwnStyle, saveOwnStyle } from '../../lib/browser/own-style';
import { readCslFile } from '../../lib/browser/read-csl-file';
import { saveFile } from '../../lib/browser/save-file';
import { askForAccess } from '../../lib/browser/site-access';
import { type CitationClient, createCitationClient } from '../../lib/citation/citation-client';
import type { PackedNode } from '../../lib/citation/csl-node';
import { findStyles } from '../../lib/citation/find-styles';
import { judgeOwnStyle, OWN_STYLE } from '../../lib/citation/own-style';
import { readStyleIndex } from '../../lib/citation/read-packed';
import { clipboardFlavours } from '../../lib/citation/rich-copy';
import type { StyleTitle } from '../../lib/citation/shelf';
import { sendToZotero, ZOTERO_HOST, type ZoteroOutcome } from '../../lib/citation/zotero';
import type { OwnStyleChoice } from '../../lib/panel/citation-actions';
import type { PanelEffects } from '../../lib/panel/create-panel';
import { startCitationWorker } from './start-citation-worker';

type CitationEffects = Pick<
  PanelEffects,
  | 'warm'
  | 'cite'
  | 'citeList'
  | 'toClipboard'
  | 'toClipboardLater'
  | 'saveFile'
  | 'askForZotero'
  | 'sendToZotero'
  | 'findStyles'
  | 'readOwnStyle'
>;

/** The citation workers, the clipboard, files, and Zotero behind the panel. */
export function createCitationEffects(): CitationEffects {
  const citations = createCitationClient(startCitationWorker);
  let own = loadOwnStyle();
  let index: Promise<StyleTitle[]> | null = null;
  /** A choice for the worker, with the style itself where that is the reader's own. */
  const chosen = async <Form extends { style: string }>(form: Form) =>
    form.style === OWN_STYLE ? { ...form, own: (await own)?.style } : form;
  return {
    warm: async (form) => void (await citations.warm(await chosen(form))),
    cite: async (item, { inText, ...form }, number) =>
      inText
        ? citations.inText({ ...(await chosen(form)), item, number })
        : citations.cite({ ...(await chosen(form)), item }),
    citeList: async (list, form, way) => citations.citeAll({ ...(await chosen(form)), ...list, ...way }),
    toClipboard: (citation) => copyRichText({ ...clipboardFlavours(citation) }),
    toClipboardLater: (citation, isRich) =>
      copyWhenReady(
        citation.then((ready) => ready && { ...clipboardFlavours(ready) }),
        isRich ? ['text/plain', 'text/html'] : ['text/plain'],
      ),
    saveFile,
    // Where the reader gives access to single sites only, this machine is none of them.
    askForZotero: () => askForAccess([`http://${ZOTERO_HOST}/*`]),
    sendToZotero: ({ items }) => handToZotero(citations, items),
    findStyles: async (query, most) => {
      index ??= readStyleIndex((path) => fetch(`/${path}`));
      try {
        return findStyles(await index, query, most);
      } catch (error) {
        console.debug('The list of styles could not be loaded:', error);
        index = null;
        return null;
      }
    },
    readOwnStyle: async (file) => {
      const judged = judgeOwnStyle(await readCslFile(file));
      if (judged.status === 'dependent') return tryParent(citations, judged);
      if (judged.status === 'not-csl' || !(await works(citations, OWN_STYLE, judged.own.style)))
        return { status: 'not-csl' };
      own = Promise.resolve(judged.own);
      const style = { id: OWN_STYLE, title: judged.own.title };
      return { status: 'chosen', style, keeping: await saveOwnStyle(judged.own) };
    },
  };
}

/** Whether a style works: whether citeproc can build it and print a specimen in it. */
const works = async (citations: CitationClient, style: string, own?: PackedNode): Promise<boolean> =>
  (await citations.warm({ style, own, locale: 'en-US' })).status === 'ready';

/** A file that only names another style stands for that one, where it is at hand. */
async function tryParent(
  citations: CitationClient,
  { parent, title }: { parent: string; title: string },
): Promise<OwnStyleChoice> {
  return (await works(citations, parent))
    ? { status: 'chosen', style: { id: parent, title }, keeping: 'kept' }
    : { status: 'parent-unknown', parent };
}

async function handToZotero(citations: CitationClient, items: readonly CslItem[]): Promise<ZoteroOutcome> {
  const written = async (style: string) => {
    const { signal } = new AbortController();
    const outcome = await citations.citeAll({ style, locale: 'en-US', items, signal });
    return outcome.status === 'formatted' ? outcome.text : '';
  };
  const [cslJson, ris] = await Promise.all([written('csl-json'), written('ris')]);
  return sendToZotero({ cslJson, ris }, { fetch: fetch.bind(globalThis), session: crypto.randomUUID() });
}
