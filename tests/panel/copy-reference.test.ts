import { describe, expect, test, vi } from 'vitest';
import type { CiteOutcome } from '../../lib/citation/messages';
import type { Work } from '../../lib/lookup/study/work';
import { en } from '../../lib/messages/en';
import { createTranslator } from '../../lib/messages/translator';
import { type CopyEffects, copyReference } from '../../lib/panel/copy-reference';
import { aReference } from './samples';

const translator = createTranslator('en', en);
const apa = { style: 'apa', locale: 'en', label: 'APA 7' };
const printed = aReference({ item: { title: 'Printed title' } });
const work: Work = { item: { title: 'Registered title' }, source: 'Crossref' };

/** Effects that cite an item by its title, and remember what went to the clipboard. */
function effects(given: Partial<CopyEffects> = {}) {
  const toClipboard = vi.fn<CopyEffects['toClipboard']>(async () => true);
  const cite: CopyEffects['cite'] = async ({ title = '' }) => ({
    status: 'formatted',
    html: `<i>${title}</i>`,
    text: title,
    count: 1,
  });
  return { cite, toClipboard, ...given };
}

const failed = (reason: 'nothing-to-cite' | 'engine'): CopyEffects['cite'] => {
  const outcome: CiteOutcome = { status: 'failed', reason, message: '' };
  return async () => outcome;
};

describe('a reference is copied', () => {
  test('from the registered data after a look-up', async () => {
    const way = effects();
    const notice = await copyReference(printed, work, apa, way, translator);
    expect(way.toClipboard).toHaveBeenCalledWith(
      expect.objectContaining({ html: '<i>Registered title</i>', text: 'Registered title' }),
    );
    expect(notice).toEqual({ text: 'Copied as APA 7, from the data registered at Crossref.', tone: 'done' });
  });
  test('from the printed reference before one', async () => {
    const way = effects();
    const notice = await copyReference(printed, null, { ...apa, label: 'Vancouver (NLM)' }, way, translator);
    expect(way.toClipboard).toHaveBeenCalledWith(expect.objectContaining({ text: 'Printed title' }));
    expect(notice.text).toBe('Copied as Vancouver (NLM), from the printed reference.');
  });
  test('and the reader is told that it does not name all its authors', async () => {
    const cut = aReference({ item: { title: 'Printed title', custom: { 'more-authors': true } } });
    const notice = await copyReference(cut, null, apa, effects(), translator);
    expect(notice.text).toBe('Copied as APA 7, from the printed reference. Further authors are not named.');
  });
  test.each([
    ['no title was understood', aReference({ item: { DOI: '10.1/x' } }), effects()],
    ['there is nothing to cite', printed, effects({ cite: failed('nothing-to-cite') })],
  ])('as it is printed where %s', async (_, reference, way) => {
    const notice = await copyReference(reference, null, apa, way, translator);
    expect(way.toClipboard).toHaveBeenCalledWith({ html: null, text: reference.text });
    expect(notice).toEqual({ text: translator.t('copiedAsPrinted'), tone: 'done' });
  });
});

describe('a failure says what to do by hand', () => {
  test.each([
    ['citationFailed', effects({ cite: failed('engine') })],
    ['copyFailed', effects({ toClipboard: async () => false })],
  ] as const)('%s', async (key, way) => {
    expect(await copyReference(printed, null, apa, way, translator)).toEqual({
      text: translator.t(key),
      tone: 'problem',
    });
  });
});
