import fc from 'fast-check';

/** What breaks programs that take text for something else: mark-up, keys of every object, ends of lines and of formats. */
export const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<i>',
  '</i>',
  '<sup>',
  '</span>',
  '<mml:math><mml:constructor><mml:__proto__>x</mml:__proto__></mml:constructor></mml:math>',
  '&lt;script&gt;',
  '&#0;',
  '&#xD800;',
  '&#60;b&#62;',
  '\nER  - \nTY  - JOUR\nTI  - Another',
  '\r\nER  - \r\n',
  '},\n  title = {Another}\n}\n@article{other,',
  '\\',
  '{',
  '}',
  '}}',
  '"',
  '%',
  '$',
  '@',
  '#',
  '~',
  '^',
  ' and ',
  ', ',
  'et al.',
  'javascript:alert(1)',
  ']]>',
  '<!--',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u009f',
  '\u2028',
  '\u202e',
  '\u200b',
  '\u2060',
  '\ud800',
  '\udfff',
  'ﬁ',
  'İ',
  'ß',
  '肺',
  'पानी',
  'العربية',
  '👩‍🔬',
] as const;

const word = fc.stringMatching(/^[A-Za-zÀ-ž]{1,9}$/);

/** A few words with something hostile among them; seldom more than a hundred characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: word },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 6 },
  )
  .chain((pieces) => fc.constantFrom(' ', '').map((glue) => pieces.join(glue)));
