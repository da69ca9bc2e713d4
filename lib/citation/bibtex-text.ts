import { wordTable } from '../article/word-table';
import { type Mark, readRich } from './rich-text';

const COMMANDS: Partial<Record<Mark, string>> = {
  i: '\\textit{',
  b: '\\textbf{',
  sup: '\\textsuperscript{',
  sub: '\\textsubscript{',
  'small-caps': '\\textsc{',
  underline: '\\underline{',
};

/** Characters that mean something to TeX. All others stay as they are, in UTF-8. */
const ESCAPES = wordTable<string>({
  '\\': '\\textbackslash{}',
  // BibTeX counts braces with a backslash, too: one without its other would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
});

export function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}&%$#_~^<>]/g, (character) => ESCAPES[character] ?? character);
}

/** Rich text in TeX. */
export function richToTex(rich: string): string {
  return written(rich, escapeTex);
}

/**
 * A title in TeX. Words with capitals past their first letter ("DNA", "mRNA", "COVID-19") are braced, since
 * BibTeX styles put titles into lower case; but for a title all in capitals, which tells nothing of its words.
 */
export function titleToTex(title: string): string {
  const shouted = !/\p{Ll}{2}/u.test(title);
  return written(title, (text) =>
    shouted ? escapeTex(text) : text.split(/(\s+)/).map(protectedWord).join(''),
  );
}

function written(rich: string, write: (text: string) => string): string {
  return readRich(rich)
    .map((token) => {
      if (token.kind === 'text') return write(token.text);
      return token.kind === 'open' ? (COMMANDS[token.mark] ?? '{') : '}';
    })
    .join('');
}

function protectedWord(word: string): string {
  const escaped = escapeTex(word);
  return /.\p{Lu}/u.test(word) ? `{${escaped}}` : escaped;
}
