import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../lib/article/schema';
import { followModelChoice, type ModelEffects } from '../../lib/panel/model-choice';
import type { Page } from '../../lib/panel/page';
import { createState } from '../../lib/panel/state';
import type { ChoiceOutcome } from '../../lib/summary/model/choose';
import { perPart } from '../../lib/summary/model/parts';
import { anArticle, aPassage, noPreferences } from './samples';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const ready = (article: Article): Page => ({ status: 'ready', tabId: 7, url: '', article });
const chosen = (text: string): ChoiceOutcome => ({
  status: 'chosen',
  choice: { summary: perPart(() => [aPassage(text)]), origins: perPart(() => 'model') },
});

/** A panel that shows an article in a browser with a model, whose answers the test gives. */
async function setUp({ builtInModel = true, has = true, article = anArticle() } = {}) {
  const state = createState({ ...noPreferences, builtInModel });
  state.page.value = ready(article);
  const asked: { title: string | null; signal: AbortSignal; answer: (outcome: ChoiceOutcome) => void }[] = [];
  const downloadModel = vi.fn<ModelEffects['downloadModel']>(async () => 'available');
  const download = followModelChoice(state, {
    hasModel: async () => has,
    chooseSentences: ({ title }, signal) => new Promise((answer) => asked.push({ title, signal, answer })),
    downloadModel,
  });
  await settled();
  return { state, asked, download, downloadModel };
}

describe('the model is not asked', () => {
  test.each([
    ['unless the reader has switched it on', { builtInModel: false }],
    ['where the browser has none', { has: false }],
    ['about a page that is no article', { article: anArticle({ isArticle: false }) }],
  ])('%s', async (_, given) => {
    const { state, asked } = await setUp(given);
    expect(asked).toEqual([]);
    expect(state.modelChoice.value).toEqual({ status: 'off' });
  });
  test('again when another preference changes', async () => {
    const { state, asked } = await setUp();
    state.preferences.value = { ...state.preferences.value, style: 'ama' };
    expect(asked).toHaveLength(1);
  });
});

describe('the model’s choice', () => {
  test('comes when it comes', async () => {
    const { state, asked } = await setUp();
    expect(state.modelChoice.value).toEqual({ status: 'choosing' });
    asked[0]?.answer(chosen('A point.'));
    await settled();
    expect(state.modelChoice.value).toEqual(chosen('A point.'));
  });
  test('that failed says why', async () => {
    const { state, asked } = await setUp();
    asked[0]?.answer({ status: 'failed', reason: 'timed-out' });
    await settled();
    expect(state.modelChoice.value).toEqual({ status: 'failed', reason: 'timed-out' });
  });
  test('is made on a page that the reader wants to see anyway', async () => {
    const { state, asked } = await setUp({ article: anArticle({ isArticle: false }) });
    state.readAnyway.value = true;
    expect(asked).toHaveLength(1);
  });
  test('is dropped with its page, and one that comes late never lands on another', async () => {
    const { state, asked } = await setUp();
    state.page.value = ready(anArticle({ title: 'Another' }));
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[0]?.answer(chosen('A point of the first page.'));
    await settled();
    expect(state.modelChoice.value).toEqual({ status: 'choosing' });
    expect(asked.map(({ title }) => title)).toEqual(['Secretome for asthma', 'Another']);
    state.page.value = { status: 'reading' };
    expect(state.modelChoice.value).toEqual({ status: 'off' });
  });
  test('goes at once when the switch is turned off', async () => {
    const { state, asked } = await setUp();
    asked[0]?.answer(chosen('A point.'));
    await settled();
    state.preferences.value = { ...state.preferences.value, builtInModel: false };
    expect(state.modelChoice.value).toEqual({ status: 'off' });
  });
});

describe('a download', () => {
  test('is not begun before it is asked for, and then chooses', async () => {
    const { state, asked, download, downloadModel } = await setUp({ article: anArticle({ language: 'id' }) });
    asked[0]?.answer({ status: 'failed', reason: 'downloadable' });
    await settled();
    expect(downloadModel).not.toHaveBeenCalled();
    const done = download();
    expect(state.modelChoice.value).toEqual({ status: 'downloading' });
    expect(downloadModel).toHaveBeenCalledWith('id');
    await settled();
    asked[1]?.answer(chosen('A point.'));
    await done;
    expect(state.modelChoice.value).toEqual(chosen('A point.'));
  });
  test('that fails says so', async () => {
    const { state, download, downloadModel } = await setUp();
    downloadModel.mockResolvedValue('refused');
    await download();
    expect(state.modelChoice.value).toEqual({ status: 'failed', reason: 'refused' });
  });
  test('that fails on a page that was left says nothing', async () => {
    const { state, download, downloadModel } = await setUp();
    downloadModel.mockResolvedValue('refused');
    const done = download();
    state.page.value = ready(anArticle({ title: 'Another' }));
    await done;
    expect(state.modelChoice.value).toEqual({ status: 'choosing' });
  });
});
