import { signal } from '@preact/signals';
import type { CslItem } from '../article/csl-item';
import type { Reference } from '../article/schema';

export interface ItemEffects {
  /** What printed references say, one item each. Never rejects; [] where they could not be read. */
  parseReferences: (texts: readonly string[]) => Promise<CslItem[]>;
}

/** Finds out what references say that the reading of the page did not need to know; resolves when that is known. */
export type LearnItems = (references: readonly Reference[]) => Promise<void>;

/** More than the longest list has twice; what was learnt of pages before is dropped there. */
const MOST = 6000;

/** What was learnt, by the printed text: the same text always says the same. */
const learnt = signal<ReadonlyMap<string, CslItem>>(new Map());

/** What the printed text says; null where that is not known yet. */
export const itemOf = ({ item, text }: Pick<Reference, 'item' | 'text'>): CslItem | null =>
  item ?? learnt.value.get(text) ?? null;

/** Changes whenever more is known of what the references say; whatever reads it is asked again then. */
export const itemsKnown = (): object => learnt.value;

/** One list after the other, so that none is read twice. */
export function createItemLearner({ parseReferences }: ItemEffects): LearnItems {
  let last: Promise<void> = Promise.resolve();
  return (references) => {
    last = last.then(async () => {
      const texts = [...new Set(references.filter(isUnknown).map(({ text }) => text))];
      if (texts.length === 0) return;
      const items = await parseReferences(texts);
      const old = learnt.peek().size + texts.length > MOST ? [] : learnt.peek();
      // What could not be read is not understood, and nobody waits for it again.
      learnt.value = new Map([...old, ...texts.map((text, index) => [text, items[index] ?? {}] as const)]);
    });
    return last;
  };
}

const isUnknown = ({ item, text }: Reference): boolean => item === null && !learnt.peek().has(text);

/** Does what needs to know what references say; at once where that is known, for some deeds must be done in the click itself. */
export async function whenKnown<Result>(
  references: readonly Reference[],
  learnItems: LearnItems,
  act: () => Result | Promise<Result>,
): Promise<Result> {
  if (references.some(isUnknown)) await learnItems(references);
  return act();
}
