import { describe, expect, test, vi } from 'vitest';
import { chooseWithModel, TIME_LIMIT } from '../../../lib/summary/model/choose';
import { languagesFor } from '../../../lib/summary/model/languages-for';
import type { Availability, Model, ModelAnswer } from '../../../lib/summary/model/model';
import { answering, writtenArticle } from './written-article';

const never = () => new Promise<never>(() => undefined);

/** A model that answers as it is told to, in surroundings that a test turns. */
function setUp(answer: ModelAnswer | 'nothing', availability: Availability = 'available') {
  const ask = vi.fn<Model['ask']>(answer === 'nothing' ? never : async () => answer);
  const available = vi.fn<Model['availability']>(async () => availability);
  const page = new AbortController();
  const waits: { ms: number; end: () => void }[] = [];
  const wait = (ms: number) => new Promise<void>((end) => waits.push({ ms, end }));
  const tools = { model: { availability: available, ask }, signal: page.signal, wait };
  return {
    ask,
    available,
    page,
    waits,
    choose: (article = writtenArticle()) => chooseWithModel(article, tools),
  };
}

test('a good answer is a choice, asked for with the constraint and in the page’s language', async () => {
  const { choose, ask, available } = setUp({ status: 'answered', text: answering({ keyPoints: [1, 3, 5] }) });
  const outcome = await choose(writtenArticle({ language: 'id-ID' }));
  expect(outcome).toMatchObject({ status: 'chosen', choice: { origins: { keyPoints: 'model' } } });
  expect(available).toHaveBeenCalledWith(['en', 'id']);
  expect(ask.mock.calls[0]?.[0]).toMatchObject({
    languages: ['en', 'id'],
    constraint: { properties: { keyPoints: { items: { maximum: 8 }, minItems: 3, maxItems: 5 } } },
  });
});

test.each(['unavailable', 'downloadable', 'downloading'] as const)(
  'a model that is %s is not asked',
  async (availability) => {
    const { choose, ask } = setUp('nothing', availability);
    expect(await choose()).toEqual({ status: 'failed', reason: availability });
    expect(ask).not.toHaveBeenCalled();
  },
);

test.each(['too-long', 'refused', 'failed', 'unavailable', 'aborted'] as const)(
  'a model that answers “%s” is said to',
  async (status) => {
    expect(await setUp({ status }).choose()).toEqual({ status: 'failed', reason: status });
  },
);

test('an answer that cannot be read is said to be', async () => {
  const { choose } = setUp({ status: 'answered', text: 'Dear reader, here is my summary.' });
  expect(await choose()).toEqual({ status: 'failed', reason: 'unreadable-answer' });
});

test('an article of a sentence or two is not put before the model', async () => {
  const { choose, available } = setUp('nothing');
  const outcome = await choose(
    writtenArticle({ text: 'A slow walk after supper is an old habit.', outline: [] }),
  );
  expect(outcome).toEqual({ status: 'failed', reason: 'too-little-text' });
  expect(available).not.toHaveBeenCalled();
});

describe('a model that does not answer', () => {
  test('is given up after the time limit, and told to stop', async () => {
    const { choose, ask, waits } = setUp('nothing');
    const outcome = choose();
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    expect(waits.map(({ ms }) => ms)).toEqual([TIME_LIMIT]);
    waits[0]?.end();
    expect(await outcome).toEqual({ status: 'failed', reason: 'timed-out' });
    expect(ask.mock.calls[0]?.[1].aborted).toBe(true);
  });
  test('is given up when the page is left, and told to stop', async () => {
    const { choose, ask, page } = setUp('nothing');
    const outcome = choose();
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    page.abort();
    expect(await outcome).toEqual({ status: 'failed', reason: 'aborted' });
    expect(ask.mock.calls[0]?.[1].aborted).toBe(true);
  });
  test('is not waited for on a page that was left before', async () => {
    const { choose, page } = setUp('nothing');
    page.abort();
    expect(await choose()).toEqual({ status: 'failed', reason: 'aborted' });
  });
});

test.each([
  [null, ['en']],
  ['en-GB', ['en']],
  ['pt_BR', ['en', 'pt']],
  ['not a language', ['en']],
])('a page in %j is put before the model as %j', (page, languages) => {
  expect(languagesFor(page)).toEqual(languages);
});
