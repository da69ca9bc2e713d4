import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abbreviationsOf } from '../../lib/article/sentences/abbreviations';
import { splitSentences } from '../../lib/article/sentences/split-sentences';
import { hostileText } from './hostile-text';
import { check, TIMEOUT } from './runs';

const LANGUAGES = [
  'id',
  'ms',
  'en',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'nl',
  'ru',
  'zh',
  'ja',
  'ko',
  'ar',
  'tr',
  'vi',
  'hi',
  'th',
];
const language = fc.oneof(fc.constantFrom(...LANGUAGES, null, '', 'xx-', 'en_US', '__proto__'), hostileText);

/** Ends, openings, abbreviations, marks and numbers in any order. */
const pieces = fc.oneof(
  fc.constantFrom(
    'Dr.',
    'A.',
    'et al.',
    'z. B.',
    'lungs',
    '. ',
    '.',
    '12.',
    '3.5',
    '[3]',
    '[3,4] ',
    '(Lv 2020)',
    '“',
    '”',
    '»',
    '。',
    '？',
    '! ',
    '? ',
    '(',
    ')',
    ' ',
    '\n',
    '\u00a0',
    'É',
    '肺',
    'यह है।',
    'و',
    '…',
  ),
  fc.stringMatching(/^[A-Za-z]{1,8}$/),
  hostileText,
);

const abbreviations = abbreviationsOf(['en']);
const word = fc.stringMatching(/^[a-z]{3,9}$/).filter((letters) => !abbreviations.has(letters));

describe('the sentence splitter', () => {
  test(
    'gives the text back: its sentences and the blanks between them, in any language',
    () => {
      check(fc.tuple(fc.array(pieces, { maxLength: 20 }), language), ([parts, tag]) => {
        const text = parts.join('');
        const sentences = splitSentences(text, tag);
        let at = 0;
        let joined = '';
        for (const { start, end, text: sentence } of sentences) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toBe('');
          joined += text.slice(at, end);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
        expect(joined + text.slice(at)).toBe(text);
      });
    },
    TIMEOUT,
  );

  test(
    'splits a sentence by itself no further than in its text',
    () => {
      const sentence = fc
        .array(word, { minLength: 2, maxLength: 8 })
        .map((words) => `The ${words.join(' ')}.`);
      check(fc.array(sentence, { minLength: 1, maxLength: 5 }), (several) => {
        expect(splitSentences(several.join(' '), 'en').map(({ text }) => text)).toEqual(several);
      });
    },
    TIMEOUT,
  );
});
