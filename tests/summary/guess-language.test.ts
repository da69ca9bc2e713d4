import { expect, test } from 'vitest';
import { guessLanguage } from '../../lib/summary/guess-language';

test.each([
  ['The lungs of people with asthma are inflamed, and this is why they cannot breathe well at night.', 'en'],
  ['Paru-paru penderita asma meradang, dan karena itu mereka sulit bernapas pada malam hari.', 'id'],
  ['Los pulmones de las personas con asma están inflamados y por eso no pueden respirar bien.', 'es'],
  ['Die Lungen von Menschen mit Asthma sind entzündet, und deshalb können sie nachts nicht gut atmen.', 'de'],
  ['У людей с астмой воспалены бронхи, поэтому ночью им трудно дышать.', 'ru'],
  ['哮喘患者的气道发炎，所以晚上呼吸困难。', 'zh'],
  ['喘息の人の気道は炎症を起こしているので、夜は息が苦しい。', 'ja'],
  ['천식 환자의 기도는 염증이 있어 밤에 숨쉬기 어렵다.', 'ko'],
  ['12345 — 67', null],
  ['', null],
])('%s → %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});
