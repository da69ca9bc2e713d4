import type { Mark, RichToken } from './rich-text';

/** How a mark is written. Markdown has no raised, lowered or underlined text of its own, and lets HTML stand for it. */
const SIGNS: Partial<Record<Mark, readonly [open: string, close: string]>> = {
  i: ['*', '*'],
  b: ['**', '**'],
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
};

const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:)\]])/;

/** Rich text in CommonMark: what the text has of Markdown's own signs is escaped, and addresses become links. */
export function writeMarkdown(tokens: readonly RichToken[]): string {
  return tokens
    .map((token) => {
      if (token.kind === 'text') return token.text.split(ADDRESS).map(writePiece).join('');
      return SIGNS[token.mark]?.[token.kind === 'open' ? 0 : 1] ?? '';
    })
    .join('');
}

function writePiece(piece: string): string {
  if (ADDRESS.test(piece)) return `<${piece}>`;
  return piece.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}
