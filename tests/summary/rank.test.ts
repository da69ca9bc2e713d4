import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from '../../lib/summary/rank';

const TEXT = [
  'Asthma narrows the airways of the lungs.',
  'Have you ever wondered why?',
  'Read more: ten foods for better sleep',
  'In this study we show that secretome therapy calms inflammation of the airways in chronic asthma.',
  'The weather was fine on the day of the visit.',
  'Secretome therapy calms the inflammation of airways in chronic asthma, as we show in this study.',
];

describe('rank', () => {
  test('takes the sentence that says what was found, and not twice', () => {
    const [first, ...others] = rank({
      sentences: TEXT,
      title: 'Secretome therapy for asthma',
      language: 'en',
      k: 1,
    });
    expect([3, 5]).toContain(first);
    expect(others).toEqual([]);
    const two = rank({ sentences: TEXT, title: 'Secretome therapy for asthma', language: 'en', k: 2 });
    expect(two).not.toEqual([3, 5]);
  });

  test('a sentence that points back comes with the one before it, or gives way to another', () => {
    const sentences = [
      'Read more: ten foods for sleep',
      'This fluid calms the inflamed airways of mice with chronic asthma in the laboratory.',
      'Secretome fluid calms the inflamed airways of mice with chronic asthma in the laboratory.',
    ];
    const input = { sentences, title: 'Inflamed airways of mice in the laboratory', language: 'en' };
    expect(rank({ ...input, k: 1 })).toEqual([2]);
  });

  test('leaves questions and teasers for last', () => {
    const three = rank({ sentences: TEXT, title: 'Secretome therapy for asthma', language: 'en', k: 3 });
    expect(three).not.toContain(1);
    expect(three).not.toContain(2);
  });

  test('answers any text with distinct indices in order, at most k', () => {
    const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom(...TEXT)), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 6 }), (sentences, k) => {
        const picked = rank({ sentences, title: null, language: null, k });
        expect(picked).toHaveLength(Math.min(k, sentences.length));
        expect(picked).toEqual([...new Set(picked)].sort((a, b) => a - b));
        for (const index of picked) expect(sentences[index]).toBeDefined();
      }),
    );
  });
});

const SETS = '../shared/summaries';
const BARS = [
  { set: 'news.id', k: 3, aboveLead: 0.5 },
  { set: 'consumer-health.en', k: 10, aboveLead: 2 },
  { set: 'science.en', k: 1, aboveLead: 6 },
];

describe.skipIf(!existsSync(SETS))(
  'against the development halves (skipped where ../shared is absent)',
  () => {
    test.each(BARS)(
      '$set, $k sentences: ROUGE-1 at least $aboveLead above the lead',
      ({ set, k, aboveLead }) => {
        const texts = rowsOf(`${SETS}/${set}.jsonl`);
        const gains = texts.map(({ sentences, title, lang, summary }) => {
          const ours = rank({ sentences, title, language: lang, k }).map((i) => sentences[i] ?? '');
          const references = summary.every((part) => typeof part === 'string') ? [summary] : summary;
          return rouge1(ours, references) - rouge1(sentences.slice(0, k), references);
        });
        expect((100 * gains.reduce((sum, gain) => sum + gain, 0)) / gains.length).toBeGreaterThanOrEqual(
          aboveLead,
        );
      },
    );
  },
);

interface Row {
  sentences: string[];
  title: string | null;
  lang: string;
  summary: string[] | string[][];
}

function rowsOf(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** ROUGE-1 F1 against the likest of several reference summaries. */
function rouge1(shown: readonly string[], references: readonly (readonly string[])[]): number {
  return Math.max(
    ...references.map((reference) => overlap(words(shown.join(' ')), words(reference.join(' ')))),
  );
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  const hits = a.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  return hits === 0 ? 0 : (2 * hits) / (a.length + b.length);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
