import { expect, test } from 'vitest';
import { checkedLanguage } from '../../lib/summary';

const ENGLISH =
  'The lungs of people with asthma are inflamed, and this is why they cannot breathe well at night. '.repeat(
    5,
  );
const INDONESIAN =
  'Paru-paru penderita asma meradang, dan karena itu mereka sulit bernapas pada malam hari yang dingin. '.repeat(
    5,
  );
const CHINESE = '哮喘患者的气道发炎，所以晚上呼吸困难。'.repeat(30);

test.each([
  ['none is named', null, INDONESIAN, 'id'],
  ['the markup is right', 'en-GB', ENGLISH, 'en-GB'],
  ['a near relative is named', 'ms', INDONESIAN, 'ms'],
  ['English is named for want of a setting', 'en-US', INDONESIAN, 'id'],
  ['the script is another', 'en', CHINESE, 'zh'],
  ['a language is named that we do not know', 'sv', ENGLISH, 'sv'],
  ['the text is too short to speak against it', 'en', INDONESIAN.slice(0, 90), 'en'],
  ['English text quotes some Chinese', 'en', `${ENGLISH}${CHINESE.slice(0, 120)}`, 'en'],
  ['nothing tells', null, '1234', null],
])('%s', (_, named, text, language) => {
  expect(checkedLanguage(named, text)).toBe(language);
});
