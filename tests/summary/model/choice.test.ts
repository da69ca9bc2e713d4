import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage, Summary } from '../../../lib/article/schema';
import { candidatesOf } from '../../../lib/summary/model/candidates';
import { choiceFrom } from '../../../lib/summary/model/choice';
import { PARTS, type SummaryPart } from '../../../lib/summary/model/parts';
import { answering, writtenArticle } from './written-article';

const article = writtenArticle();
const candidates = candidatesOf(article);
const numbers = (passages: readonly Passage[] | undefined) =>
  passages?.map(({ text }) => candidates.find(({ passage }) => passage.text === text)?.id);
const chosenBy = (parts: object) => choiceFrom(answering(parts), candidates, article);

describe('the model’s answer', () => {
  test('stands in the place of the rules’ choice, in text order', () => {
    const choice = chosenBy({ keyPoints: [8, 1, 5], conclusion: [6] });
    expect(numbers(choice?.summary.keyPoints)).toEqual([1, 5, 8]);
    expect(numbers(choice?.summary.conclusion)).toEqual([6]);
    expect(choice?.origins).toEqual({
      keyPoints: 'model',
      benefits: 'rules',
      risks: 'rules',
      procedure: 'rules',
      evidence: 'rules',
      conclusion: 'model',
    });
  });
  test('loses what no candidate has, what it repeats, and what is too much', () => {
    expect(numbers(chosenBy({ keyPoints: [0, 99, -1, 4, 4, 1, 99, 2] })?.summary.keyPoints)).toEqual([
      1, 2, 4,
    ]);
    expect(numbers(chosenBy({ keyPoints: [8, 7, 6, 5, 4, 3, 2, 1] })?.summary.keyPoints)).toEqual([
      4, 5, 6, 7, 8,
    ]);
  });
  test('with too few key points leaves those of the rules', () => {
    const choice = chosenBy({ keyPoints: [1, 2, 99], conclusion: [6] });
    expect(choice?.summary.keyPoints).toEqual(article.summary.keyPoints);
    expect(choice?.origins.keyPoints).toBe('rules');
  });
  test.each([
    ['prose', 'The sentences are 1, 2 and 3.'],
    ['nothing', ''],
    ['numbers as words', answering({ keyPoints: ['1', '2', '3'] })],
    ['no object', '[1,2,3]'],
    ['unknown ids alone', answering({ keyPoints: [77, 78, 79] })],
    ['a huge answer', answering({ keyPoints: Array.from({ length: 1_000_000 }, (_, i) => i) })],
  ])('that is %s is none', (_, answer) => {
    expect(choiceFrom(answer, candidates, article)).toBeNull();
  });
});

describe('benefits and risks', () => {
  test('are added to, in text order, and said to be', () => {
    const choice = chosenBy({ benefits: [5, 4], risks: [8, 7] });
    expect(numbers(choice?.summary.benefits)).toEqual([3, 4, 5]);
    expect(numbers(choice?.summary.risks)).toEqual([7, 8]);
    expect(choice?.origins).toMatchObject({ benefits: 'both', risks: 'both' });
  });
  test('of the rules stay where the model names none', () => {
    const choice = chosenBy({ keyPoints: [1, 2, 3] });
    expect(choice?.summary.risks).toEqual(article.summary.risks);
    expect(choice?.summary.benefits).toEqual(article.summary.benefits);
  });
  test('are the model’s where the rules found none', () => {
    const { summary } = article;
    const choice = choiceFrom(answering({ risks: [7] }), candidates, {
      ...article,
      summary: { ...summary, risks: [] },
    });
    expect([numbers(choice?.summary.risks), choice?.origins.risks]).toEqual([[7], 'model']);
  });
  test('are not turned into each other', () => {
    const choice = chosenBy({ benefits: [7, 4], risks: [3] });
    expect(numbers(choice?.summary.benefits)).toEqual([3, 4]);
    expect(numbers(choice?.summary.risks)).toEqual([7]);
  });
  test('are added only where no longer passage of the rules has them', () => {
    const whole = {
      text: 'A walk lowers the sugar in the blood.[1] It also helps many people to fall asleep.',
      prefix: '',
      section: 0,
      references: [],
    };
    const given = { ...article, summary: { ...article.summary, benefits: [whole] } };
    expect(choiceFrom(answering({ benefits: [4] }), candidates, given)).toBeNull();
  });
});

const anyIds = fc.array(fc.oneof(fc.integer({ min: -2, max: 12 }), fc.integer(), fc.double(), fc.string()));
const anyAnswer = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record(
      Object.fromEntries(Object.keys(PARTS).map((part) => [part, fc.oneof(anyIds, fc.array(fc.nat(12)))])),
    )
    .map((parts) => JSON.stringify(parts)),
  fc
    .record(
      Object.fromEntries(
        Object.keys(PARTS).map((part) => [part, fc.array(fc.integer({ min: -2, max: 12 }))]),
      ),
    )
    .map((parts) => JSON.stringify(parts)),
);

test('whatever the model answers, each line is verbatim of the page, none of the rules’ risks is lost, and no part is too long', () => {
  let read = 0;
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const choice = choiceFrom(answer, candidates, article);
      if (choice === null) return;
      read++;
      for (const [part, passages] of Object.entries(choice.summary) as [keyof Summary, Passage[]][])
        expectHonest(part, passages);
    }),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(200);
});

function expectHonest(part: SummaryPart, passages: readonly Passage[]): void {
  const own = article.summary[part];
  const allowed = [...candidates.map(({ passage }) => passage), ...own];
  for (const passage of passages) {
    expect(allowed).toContainEqual(passage);
    expect(article.text).toContain(passage.text);
  }
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  expect(passages.length).toBeLessThanOrEqual(PARTS[part].most + own.length);
  if (part === 'benefits' || part === 'risks') expect(passages).toEqual(expect.arrayContaining(own));
}
