import type { Reference } from '../article/schema';
import type { StyleMatch } from '../citation/find-styles';
import type { DressId } from '../citation/formats';
import type { Translator } from '../messages/translator';
import { type AllActions, type AllEffects, createAllActions } from './all-references';
import { citedWork } from './citation-source';
import { type CopyEffects, copyReference } from './copy-reference';
import { type CopyStyle, type FileFormat, MOST_STYLES, remembered } from './copy-styles';
import { chosenForm, type Form, styledForm } from './form';
import { type Keeping, keepingNotice, type Preferring } from './keeping';
import { type LearnItems, whenKnown } from './printed-items';
import type { Notice, PanelState } from './state';

/** What became of a file that the reader offered as a style. */
export type OwnStyleChoice =
  /** `keeping`: whether its style is there the next time. */
  | { status: 'chosen'; style: StyleMatch; keeping: Keeping }
  /** It names another style that Sumber does not have. */
  | { status: 'parent-unknown'; parent: string }
  | { status: 'not-csl' };

export interface CitationEffects extends CopyEffects, AllEffects {
  /** The best matches, at most `most`; null where the list of styles could not be loaded. */
  findStyles: (query: string, most: number) => Promise<StyleMatch[] | null>;
  /** Keeps the style of a file on this machine, where it can. Never rejects. */
  readOwnStyle: (file: File) => Promise<OwnStyleChoice>;
}

/** What a reader can do with citations. */
export interface CitationActions extends Pick<AllActions, 'stopListing' | 'sendToZotero'> {
  copy: (reference: Reference, style: CopyStyle) => void;
  /** As one text of a kind, in the chosen style. */
  copyDressed: (reference: Reference, dress: DressId) => void;
  copyInText: (reference: Reference) => void;
  copyAll: (references: readonly Reference[], as?: CopyStyle | { dress: DressId }) => void;
  save: (references: readonly Reference[], format: FileFormat) => void;
  /** `title` is the name of a style beyond those at hand. */
  chooseStyle: (style: CopyStyle, title?: string) => void;
  /** Null where the list of styles could not be loaded. */
  findStyles: (query: string) => Promise<StyleMatch[] | null>;
  useOwnStyle: (file: File) => void;
}

interface Ways extends Preferring {
  notify: (notice: Notice) => Promise<void>;
  learnItems: LearnItems;
}

export function createCitationActions(
  state: PanelState,
  effects: CitationEffects,
  translator: Translator,
  { notify, keep, prefer, learnItems }: Ways,
): CitationActions {
  const all = createAllActions(state, effects, translator, { notify, learnItems });
  const copyOne = async (reference: Reference, form: Form) => {
    await whenKnown([reference], learnItems, () => undefined);
    const work = citedWork(state, reference);
    await notify(await copyReference(reference, work, form, effects, translator));
  };
  const dressed = (dress: DressId): Form => ({ ...styledForm(state, translator), dress });
  const asChosen = (style: CopyStyle, title?: string) => {
    const { recentStyles } = state.preferences.value;
    return {
      style,
      recentStyles: title === undefined ? recentStyles : remembered(recentStyles, { id: style, title }),
    };
  };
  return {
    copy: (reference, style) => void copyOne(reference, chosenForm(state, translator, style)),
    copyDressed: (reference, dress) => void copyOne(reference, dressed(dress)),
    copyInText: (reference) => void copyOne(reference, { ...styledForm(state, translator), inText: true }),
    copyAll: (references, as) =>
      void all.copyAll(
        references,
        typeof as === 'object' ? dressed(as.dress) : chosenForm(state, translator, as),
      ),
    save: (references, format) => void all.save(references, format, styledForm(state, translator)),
    sendToZotero: all.sendToZotero,
    stopListing: all.stopListing,
    chooseStyle: (style, title) => void prefer(asChosen(style, title)),
    findStyles: (query) => effects.findStyles(query, MOST_STYLES),
    useOwnStyle: async (file) => {
      const choice = await effects.readOwnStyle(file);
      if (choice.status !== 'chosen') return notify(refusedStyle(choice, translator));
      const keeping = await keep(asChosen(choice.style.id, choice.style.title));
      await notify(chosenStyle(choice, keeping, translator));
    },
  };
}

type Chosen = Extract<OwnStyleChoice, { status: 'chosen' }>;

/** That it is used from now on, and where it, or its choice, is not kept: until when. */
function chosenStyle({ style, keeping }: Chosen, ofChoice: Keeping, translator: Translator): Notice {
  const text = translator.t('styleChosen', { style: style.title });
  const lost = keepingNotice(keeping === 'kept' ? ofChoice : keeping, translator);
  return lost === null ? { text, tone: 'done' } : { ...lost, text: `${text} ${lost.text}` };
}

function refusedStyle(choice: Exclude<OwnStyleChoice, Chosen>, { t }: Translator): Notice {
  if (choice.status === 'parent-unknown')
    return { text: t('parentStyleUnknown', { style: choice.parent }), tone: 'problem' };
  return { text: t('notAStyle'), tone: 'problem' };
}
