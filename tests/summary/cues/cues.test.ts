import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/article/vocabulary';
import { ANNOUNCES } from '../../../lib/summary/cues/announces';
import { DOES_GOOD, NAMES_A_BENEFIT } from '../../../lib/summary/cues/benefit-cues';
import { CALLS_FOR_CARE } from '../../../lib/summary/cues/care-cues';
import { CONCLUDES } from '../../../lib/summary/cues/conclusion-cues';
import { OFFERS_ITSELF } from '../../../lib/summary/cues/contact-cues';
import { cuePattern } from '../../../lib/summary/cues/cue-pattern';
import { cuesOf } from '../../../lib/summary/cues/cues-of';
import { ASKS_FOR_A_VISIT, DISCLOSES, LABELS_A_DISCLOSURE } from '../../../lib/summary/cues/disclosure-cues';
import { HANGS_ON_ANOTHER } from '../../../lib/summary/cues/hangs-on-another';
import { HARMS, IS_EASED, IS_REPORTED } from '../../../lib/summary/cues/harm-cues';
import { LABELS_A_BENEFIT, LABELS_A_RISK } from '../../../lib/summary/cues/label-cues';
import { STATES_NO_BENEFIT, STATES_NO_RISK } from '../../../lib/summary/cues/no-claim-cues';
import { NAMES_A_RISK, SAYS_A_DRAWBACK } from '../../../lib/summary/cues/risk-cues';
import { TALKS_OF_ITSELF } from '../../../lib/summary/cues/self-cues';
import { TELLS_OF_A_STUDY } from '../../../lib/summary/cues/study-cues';
import { HAD_BETTER_NOT, WHO_IS_WARNED } from '../../../lib/summary/cues/warning-cues';

const TABLES: Record<string, Record<Language, string>> = {
  ANNOUNCES,
  ASKS_FOR_A_VISIT,
  CALLS_FOR_CARE,
  CONCLUDES,
  DISCLOSES,
  DOES_GOOD,
  HAD_BETTER_NOT,
  HANGS_ON_ANOTHER,
  HARMS,
  IS_EASED,
  IS_REPORTED,
  LABELS_A_BENEFIT,
  LABELS_A_DISCLOSURE,
  LABELS_A_RISK,

  NAMES_A_BENEFIT,
  NAMES_A_RISK,
  OFFERS_ITSELF,
  SAYS_A_DRAWBACK,
  STATES_NO_BENEFIT,
  STATES_NO_RISK,
  TALKS_OF_ITSELF,
  TELLS_OF_A_STUDY,
  WHO_IS_WARNED,
};

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  test.each(LANGUAGES)('%s: every phrase is lower case and finds itself', (language) => {
    const cues = cuesOf(table, language);
    for (const phrase of table[language].split('|').map((one) => one.trim().replace(/\s+/g, ' '))) {
      expect(phrase).toBe(phrase.toLowerCase());
      expect(phrase).not.toBe('');
      const printed = phrase
        .split(' ')
        .map((word) => word.split('/')[0]?.replaceAll('_', ' '))
        .join(' ')
        .replaceAll(' … ', ' ')
        .replaceAll('*', '')
        .replaceAll('…', '');
      expect(cues.test(printed), phrase).toBe(true);
    }
  });
});

describe('cuePattern', () => {
  test('finds whole words, whatever the case', () => {
    expect(cuePattern('risk').test('A RISK, then.')).toBe(true);
    expect(cuePattern('risk').test('an asterisk')).toBe(false);
    expect(cuePattern('risk').test('risks')).toBe(false);
    expect(cuePattern('risk*').test('risks')).toBe(true);
  });

  test.each([...'.,;:!?…·•-–—/|()[]{}<>"\'“”„«»‹›‘’、。「」『』，！？（）：；،؛؟۔।॥©®™✅→✓★×÷=+_'])(
    'a word ends at %s',
    (mark) => {
      expect(cuePattern('risk').test(`${mark}risk${mark}`)).toBe(true);
    },
  );

  test.each([...'aéßøłığşđàạữñçžżбдёїαωאשعهیहिகกあアー语한가1９'])('a word goes on at %s', (letter) => {
    expect(cuePattern('risk').test(`${letter}risk`)).toBe(false);
    expect(cuePattern('risk').test(`risk${letter}`)).toBe(false);
  });

  test('lets a few words stand in a gap, and no more', () => {
    const cues = cuePattern('reduc* … risk');
    expect(cues.test('It reduces the overall risk.')).toBe(true);
    expect(cues.test('It reduces one two three four five six risk.')).toBe(false);
  });

  test('takes any of the words that a slash parts', () => {
    const cues = cuePattern('lowers/eases the … pain/blood_pressure');
    expect(cues.test('It eases the chronic pain.')).toBe(true);
    expect(cues.test('It lowers the blood pressure.')).toBe(true);
    expect(cues.test('It eases the mind.')).toBe(false);
    expect(cues.test('It eases pain.')).toBe(false);
  });

  test('tells what is left of a text without them', () => {
    expect(cuePattern('no risk | risk management').without('Risk management is no risk, but a risk.')).toBe(
      ' …  is  … , but a risk.',
    );
  });

  test('needs no blanks in scripts that have none', () => {
    expect(cuePattern('降低…风险').test('可以降低心脏病的风险。')).toBe(true);
  });

  test('can ask for the beginning', () => {
    const cues = cuePattern('however', { atStart: true });
    expect(cues.test('“However, it failed.”')).toBe(true);
    expect(cues.test('It failed, however.')).toBe(false);
  });
});
