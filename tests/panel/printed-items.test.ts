import { describe, expect, test, vi } from 'vitest';
import { createItemLearner, itemOf, whenKnown } from '../../lib/panel/printed-items';
import { createState } from '../../lib/panel/state';
import { anArticle, aReference, noPreferences } from './samples';
import { aStudy } from './studies';

const unread = (text: string) => aReference({ text, doi: '10.1/x', item: null });
const parser = () =>
  vi.fn(async (texts: readonly string[]) => texts.map((text) => ({ title: `Parsed: ${text}` })));

describe('what a printed reference says', () => {
  test('is known where the reading of the page needed it, and not asked for', async () => {
    const parseReferences = parser();
    await createItemLearner({ parseReferences })([aReference({ item: { title: 'Read' } })]);
    expect(parseReferences).not.toHaveBeenCalled();
    expect(itemOf(aReference({ item: { title: 'Read' } }))).toEqual({ title: 'Read' });
  });
  test('is learnt once for a text, on whatever page it stands', async () => {
    const parseReferences = parser();
    const learn = createItemLearner({ parseReferences });
    expect(itemOf(unread('A'))).toBeNull();
    await Promise.all([learn([unread('A'), unread('A'), unread('B')]), learn([unread('B')])]);
    expect(parseReferences.mock.calls).toEqual([[['A', 'B']]]);
    expect(itemOf(unread('B'))).toEqual({ title: 'Parsed: B' });
  });
  test('is nothing where it could not be read', async () => {
    await createItemLearner({ parseReferences: async () => [] })([unread('C')]);
    expect(itemOf(unread('C'))).toEqual({});
  });
});

describe('what needs to know what references say', () => {
  test('is done in the click itself where that is known', () => {
    const act = vi.fn();
    void whenKnown([aReference()], async () => undefined, act);
    expect(act).toHaveBeenCalled();
  });
  test('waits where it is not', async () => {
    const act = vi.fn(() => itemOf(unread('D')));
    const done = whenKnown([unread('D')], createItemLearner({ parseReferences: parser() }), act);
    expect(act).not.toHaveBeenCalled();
    expect(await done).toEqual({ title: 'Parsed: D' });
  });
});

test('a verdict waits until it is known what is printed', async () => {
  const { page, lookUps, pageLookUps } = createState(noPreferences);
  const reference = unread('Lv C. Walking after supper helps to sleep. J Ex. 2025.');
  const article = anArticle({ references: [reference] });
  page.value = { status: 'ready', tabId: 7, url: 'https://example.org/', article };
  lookUps.studies.value = new Map([
    ['10.1/x', aStudy({ item: { title: 'Walking after supper helps to sleep' } })],
  ]);
  expect(pageLookUps.lookedUp.value.get(1)?.verdict).toBeNull();
  await createItemLearner({
    parseReferences: async () => [{ title: 'Walking after supper helps to sleep' }],
  })([reference]);
  expect(pageLookUps.lookedUp.value.get(1)?.verdict).not.toBeNull();
});
