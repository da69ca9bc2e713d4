import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../../lib/summary/model/candidates';
import { BUDGET } from '../../../lib/summary/model/within-budget';
import { aPassage } from '../../panel/samples';
import { writtenArticle } from './written-article';

describe('the sentences that a model may choose', () => {
  const candidates = candidatesOf(writtenArticle());
  test('are statements of the article, each with its section', () => {
    expect(candidates.map(({ id, passage }) => [id, passage.section, passage.text])).toEqual([
      [1, null, 'A slow walk after supper is an old habit in many lands.'],
      [2, null, 'Physicians have long asked what it does.'],
      [3, 0, 'A walk lowers the sugar in the blood.[1]'],
      [4, 0, 'It also helps many people to fall asleep.'],
      [5, 1, 'Muscles at work take sugar out of the blood without insulin.'],
      [6, 1, 'The effect lasts for some hours after the walk.'],
      [7, 2, 'People with unsteady knees can fall in the dark.'],
      [8, 2, 'Walking fast on a full stomach may cause heartburn.'],
    ]);
  });
  test('know what they cite, and what stands before them', () => {
    expect(candidates[2]?.passage).toEqual(writtenArticle().summary.benefits[0]);
    expect(candidates[3]?.passage.prefix).toBe('owers the sugar in the blood.[1]');
  });
  test('stand in the text where they say', () => {
    const { text } = writtenArticle();
    for (const { at, passage } of candidates) expect(text.slice(at).startsWith(passage.text)).toBe(true);
  });
});

describe('of a long article', () => {
  const sentence = (n: number) => `Sentence number ${n} of this article says nothing new at all.`;
  const paragraph = (n: number) => Array.from({ length: 4 }, (_, i) => sentence(4 * n + i)).join(' ');
  const text = Array.from({ length: 100 }, (_, n) => paragraph(n)).join('\n');
  const last = aPassage(sentence(399));
  const { summary } = writtenArticle();
  const long = { text, outline: [], references: [], summary: { ...summary, conclusion: [last] } };

  test('no more are put before the model than the budget allows', () => {
    const kept = candidatesOf(writtenArticle(long)).map(({ passage }) => passage.text);
    expect(kept).toHaveLength(BUDGET.sentences);
    expect(kept).toContain(last.text);
    expect(kept).toEqual(expect.arrayContaining(Array.from({ length: 100 }, (_, n) => sentence(4 * n))));
  });
  test('every section has some of them', () => {
    const titles = Array.from({ length: 20 }, (_, n) => `Chapter ${n + 1}`);
    const chapters = titles.map((title, n) =>
      [title, ...Array.from({ length: 30 }, (_, i) => sentence(100 * n + i))].join('\n'),
    );
    const outline = titles.map((title) => ({ level: 2, title, prefix: '', role: null }));
    const kept = candidatesOf(writtenArticle({ ...long, text: chapters.join('\n'), outline }));
    expect(kept).toHaveLength(BUDGET.sentences);
    for (const [section] of titles.entries())
      expect(kept.filter(({ passage }) => passage.section === section)).toHaveLength(6);
  });
  test('in a script of dense characters fewer are', () => {
    const dense = Array.from({ length: 200 }, (_, n) => `${'散歩は血糖値を下げる'.repeat(4)}${n}。`).join(
      '\n',
    );
    const kept = candidatesOf(writtenArticle({ ...long, text: dense, language: 'ja' }));
    expect(kept.length).toBeGreaterThan(50);
    expect(3 * kept.reduce((sum, { passage }) => sum + passage.text.length, 0)).toBeLessThan(
      1.1 * BUDGET.letters,
    );
  });
});
