import { wordTable } from '../article/word-table';
import type { RichToken } from './rich-text';

const SUPERSCRIPTS = new Map(zip('0123456789+-−–=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ'));
const SUBSCRIPTS = new Map(zip('0123456789+-−–=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'));
/** Raised by custom, not by meaning: "2nd", "1re", "n°", marks. */
const RAISED_BY_CUSTOM = /^(?:st|nd|rd|th|e|er|re|ère|ème|o|a|º|ª|°|®|©|™|\*|†|‡)$/i;
/** Marks of trade that are set as raised letters. */
const TRADE_MARKS = wordTable<string>({ tm: '™', sm: '℠' });

/**
 * Rich text as plain text that keeps its meaning: 10<sup>6</sup> is 10⁶ and never 106, x<sup>a,b</sup> is
 * x^(a,b), CO<sub>2</sub> is CO₂; what has no lowered form but reads the same on the line stays there
 * (V<sub>max</sub>: Vmax, La<sub>0.7</sub>: La0.7).
 */
export function plainText(tokens: readonly RichToken[]): string {
  let text = '';
  let shifted: { mark: 'sup' | 'sub'; text: string; depth: number } | null = null;
  for (const token of tokens) {
    if (shifted === null) {
      if (token.kind === 'text') text += token.text;
      else if (token.kind === 'open' && (token.mark === 'sup' || token.mark === 'sub'))
        shifted = { mark: token.mark, text: '', depth: 0 };
    } else if (token.kind === 'text') {
      shifted.text += token.text;
    } else if (token.kind === 'open') {
      shifted.depth += 1;
    } else if (shifted.depth > 0) {
      shifted.depth -= 1;
    } else {
      text += shifted.mark === 'sup' ? raised(shifted.text) : lowered(shifted.text);
      shifted = null;
    }
  }
  return text;
}

function raised(text: string): string {
  if (text.trim() === '' || RAISED_BY_CUSTOM.test(text)) return text;
  return TRADE_MARKS[text.trim().toLowerCase()] ?? mapped(text, SUPERSCRIPTS) ?? marked('^', text);
}

function lowered(text: string): string {
  if (/^[\p{L}\s]*$/u.test(text)) return text;
  return mapped(text, SUBSCRIPTS) ?? (/^[\p{L}\p{N}.]*$/u.test(text) ? text : marked('_', text));
}

function mapped(text: string, characters: ReadonlyMap<string, string>): string | null {
  const found = [...text].map((character) => characters.get(character));
  return found.includes(undefined) ? null : found.join('');
}

function marked(sign: string, text: string): string {
  return [...text].length === 1 ? `${sign}${text}` : `${sign}(${text})`;
}

function zip(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((character, index) => [character, targets[index] ?? character]);
}
