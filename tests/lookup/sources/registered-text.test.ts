import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registeredToRich, registeredToText } from '../../../lib/lookup/sources/registered-text';

const MATH = 'http://www.w3.org/1998/Math/MathML';

describe('registeredToRich', () => {
  it.each([
    ['Plain & simple, p < 0.05 and x > 3', 'Plain & simple, p < 0.05 and x > 3'],
    ['In <em>E. coli</em> and <italic>B. subtilis</italic>', 'In <i>E. coli</i> and <i>B. subtilis</i>'],
    ['10<sup>6</sup> of Al<sub>2</sub>O<sub>3</sub>', '10<sup>6</sup> of Al<sub>2</sub>O<sub>3</sub>'],
    ['Food &amp; Drink, &amp;amp; more', 'Food & Drink, & more'],
    ['&lt;i&gt;Aspergillus&lt;/i&gt; and &#8220;quotes&#x201D;', '<i>Aspergillus</i> and “quotes”'],
    ['&lt;scp&gt;MMC‐HVDC&lt;/scp&gt; systems', 'MMC‐HVDC systems'],
    ['<scp>DNA</scp> <font color="red">in</font> <xref rid="a" ref-type="b">cells</xref>', 'DNA in cells'],
    ['A gene (\n            <i>PIK3CA</i>\n            ), seen', 'A gene (<i>PIK3CA</i>), seen'],
    ['between<i>Chlamydia</i>Infection and', 'between <i>Chlamydia</i> Infection and'],
    ['1<i>H</i>-indole', '1<i>H</i>-indole'],
    ['a <img src="x" onerror="alert(1)"> b<script>c</script>', 'a bc'],
    ['a \u202egro.elpmaxe\u202c&#x202e; \u2066b\u200b', 'a gro.elpmaxe b'],
    ['a &lt;img src=x onerror=alert(1)&gt; b', 'a <img src=x onerror=alert(1)> b'],
    ['&#0;&#xFFFFFF;&#xD800;', '\ufffd\ufffd\ufffd'],
  ])('%s', (registered, rich) => {
    expect(registeredToRich(registered)).toBe(rich);
  });

  it.each([
    ['<mml:msup><mml:mi>C</mml:mi><mml:mo>∗</mml:mo></mml:msup>', 'C<sup>∗</sup>'],
    ['<mml:msub><mml:mi>T</mml:mi>\n <mml:mn>0</mml:mn></mml:msub>', 'T<sub>0</sub>'],
    [
      '<mml:msubsup><mml:mi>x</mml:mi><mml:mi>i</mml:mi><mml:mn>2</mml:mn></mml:msubsup>',
      'x<sub>i</sub><sup>2</sup>',
    ],
    ['<mml:mfrac><mml:mn>1</mml:mn><mml:mn>2</mml:mn></mml:mfrac>', '1/2'],
    ['<mml:msqrt><mml:mi>s</mml:mi></mml:msqrt>', '√(s)'],
    ['<mml:mi>p</mml:mi><mml:mo>&lt;</mml:mo><mml:mn>5</mml:mn>', 'p<5'],
    ['<mml:mi>unclosed', 'unclosed'],
  ])('MathML %s', (inside, rich) => {
    expect(registeredToRich(`Of <mml:math xmlns:mml="${MATH}">${inside}</mml:math> alone`)).toBe(
      `Of ${rich} alone`,
    );
  });

  it('leaves no tag but its four, however tags are mixed', () => {
    const piece = fc.constantFrom(
      '<i>',
      '</i>',
      '<p>',
      '<math>',
      '</math>',
      '<mml:mi>',
      '< ',
      'word',
      '\n',
      '</jats:p>',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(registeredToRich(pieces.join(''))).not.toMatch(/<\/?(?:p|math|mml:mi|jats:p)>/);
      }),
    );
  });
});

describe('registeredToText', () => {
  it('parts paragraphs and drops all tags', () => {
    expect(
      registeredToText('<jats:p>One <jats:italic>two</jats:italic>.</jats:p><jats:p>Three</jats:p>'),
    ).toBe('One two. Three');
  });
});

describe('what was encoded twice', () => {
  it.each([
    ['AntÃ³nio VerÃ­ssimo', 'António Veríssimo'],
    ['Patientsâ€™ views â€“ a study', 'Patients’ views – a study'],
    ['Å\u0081ukasz', 'Łukasz'],
    ['10 Âµg', '10 µg'],
  ])('is read once: %s', (registered, wanted) => {
    expect(registeredToText(registered)).toBe(wanted);
  });

  it.each(['SANTÉ\u00a0» 2', 'voilà\u00a0« non »', 'São Tomé ½', 'MANHÃ\u00a0»', 'Â ¿'])(
    'is told from real letters: %s',
    (text) => {
      expect(registeredToText(text)).toBe(text.replace(/\s/g, ' '));
    },
  );
});
