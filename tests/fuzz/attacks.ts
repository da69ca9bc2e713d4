import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Regex } from '../house/regexes';

const parser = new RegExpParser();
/** Characters of every sort that patterns name, the plainest first. */
const CANDIDATES = [
  ...'aA1 .,;:-([<"/&%#@_=+\'|{}^$~`?!*)]>\\\n\t',
  ...'–—“”’«»éÉя和と가عह0９、。：；·•↑↩²\u0301\u00a0\u200b\u1e9e',
];
/** So many pieces of one expression are tried. */
const MOST = 10;

/** The shortest plain text of a piece of a pattern; empty where it matches none, or asks for what stands around. */
function sampleOf(element: AST.Element, flags: string): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterClass':
    case 'CharacterSet': {
      const form = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gy]/g, ''));
      return CANDIDATES.find((character) => form.test(character)) ?? '';
    }
    case 'Quantifier':
      return sampleOf(element.element, flags).repeat(Math.max(1, Math.min(element.min, 12)));
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives[0]?.elements.map((one) => sampleOf(one, flags)).join('') ?? '';
    case 'Backreference':
      return '';
    default:
      return '';
  }
}

/** The ways through a pattern: every alternative, also those of the groups that a way begins with. */
function waysOf(pattern: AST.Pattern): AST.Element[][] {
  return pattern.alternatives.flatMap(({ elements }) => {
    const [first, ...rest] = elements.filter((one) => one.type !== 'Assertion');
    if (first?.type !== 'Group' && first?.type !== 'CapturingGroup') return [elements];
    return first.alternatives.slice(0, 4).map((way) => [...way.elements, ...rest]);
  });
}

/** Texts that a pattern nearly matches again and again when they are repeated: every beginning of every way through it. */
export function attacksOn({ source, flags }: Regex): string[] {
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: /[uv]/.test(flags),
    unicodeSets: flags.includes('v'),
  });
  const pumps = new Set<string>();
  for (const way of waysOf(pattern)) {
    let text = '';
    for (const element of way) {
      const piece = sampleOf(element, flags);
      text += piece;
      if (piece !== '') pumps.add(piece).add(text);
    }
  }
  return [...pumps].filter((pump) => pump.length < 60).slice(0, MOST);
}
