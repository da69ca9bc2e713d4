import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAY_END_ONE, splitSentences } from '../../../lib/article/sentences/split-sentences';

/** Sentences parted by "|", as they should come out. */
const CASES: [language: string | null, sentences: string][] = [
  ['id', 'Kata Prof. Dr. Ir. H. Budi S.T., M.T. di Jl. Merdeka No. 5.|Ia dokter.'],
  ['id', 'Harrell dkk. (2019) menemukan hal itu.|Obat, jamu, dll.|Pasien pulang.'],
  ['id', 'Harganya Rp. 5.000 per tablet.|Murah sekali.'],
  ['en', 'Shown by Harrell et al. (2019) and, e.g. by C. R. Smith.|Dr. Jones agrees.'],
  ['en', 'It costs 3.5 percent.[3]|New treatments help.[4,5]|Then more.'],
  ['en', 'Lungs heal.12,13|Others do not.'],
  ['en', 'Hello world. [3,5]|Then more.'],
  ['en', '"Really?" he asked.|Then U.S. officials came.'],
  ['en', 'It lacks vitamin C.|Then it fails.'],
  ['en', '1. First do this.|2. Then do that.'],
  ['en', 'It happened in 2019.|The next year was calm.'],
  ['es', 'En EE. UU. hay más.|El Dr. Pérez lo dijo.'],
  ['de', 'Am 1. Januar kam er z. B. nicht.|Das war am 3. Mai.'],
  ['ru', 'На ул. Ленина в 2019 г. было много людей.|Потом стало тихо.'],
  ['zh', '今天很好。|明天呢？|好。'],
  ['ja', 'これは本です。|次の文です。'],
  ['hi', 'यह है।|वह है।'],
  ['ar', 'هذا جيد.|هل هو كذلك؟|نعم.'],
  [null, 'One sentence.|Another one.'],
  ['not a language', 'One sentence.|Another one.'],
];

describe('splitSentences', () => {
  test.each(CASES)('%s: %s', (language, expected) => {
    const sentences = expected.split('|');
    const unspaced = language === 'zh' || language === 'ja';
    const text = sentences.join(unspaced ? '' : ' ');
    expect(splitSentences(text, language).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test('loses no word, and its offsets are true, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Dr.',
      'A.',
      'lungs',
      '. ',
      '12.',
      '[3]',
      '“',
      '”',
      '。',
      '? ',
      '(',
      ')',
      ' ',
      'É',
      '肺',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom('en', 'id', 'zh', null),
        (parts, language) => {
          const text = parts.join('');
          const sentences = splitSentences(text, language);
          for (const { start, end, text: sentence } of sentences)
            expect(text.slice(start, end)).toBe(sentence);
          const folded = (s: string) => s.replace(/\s+/g, '');
          expect(folded(sentences.map((sentence) => sentence.text).join(''))).toBe(folded(text));
        },
      ),
    );
  });

  test('a long text is split as a short one is, wherever its pieces end', () => {
    const sentence = 'Walking helped, as Dr. Lv and 1.5 million others say (see Fig. 2). ';
    for (const shift of [0, 20, 45, 60]) {
      const text = `${'x'.repeat(shift)}y. ${sentence.repeat(700)}`;
      const sentences = splitSentences(text, 'en').slice(1);
      expect(sentences).toHaveLength(700);
      expect(new Set(sentences.map((one) => one.text))).toEqual(new Set([sentence.trim()]));
    }
  });

  test('a text is one sentence for the platform, too, where nothing in it could end one', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    const stops = fc.constantFrom('.', '!', '?', '\u2026', '\u3002', '\n', ' ', 'A', 'b');
    fc.assert(
      fc.property(fc.array(fc.oneof(anything, stops), { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const several = [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
        if (several.length > 1) expect(MAY_END_ONE.test(text.slice(0, -1))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
