/** A word, a number, an address or one mark of punctuation, with its place in the text. */
export interface Token {
  /** The text, with full-width and typographic punctuation made plain. */
  text: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark' | 'address' | 'doi';
  /** Whether white space, or the start of the text, stands before it. */
  spaced: boolean;
}

const TOKEN =
  /(https?:\s?\/\/[^\s<>"“”]{1,500}|www\.[^\s<>"“”]{1,500})|(10\.\d{4,9}\s?\/[^\s<>"“”]{1,200})|(\p{Lu}&\p{Lu}(?![\p{L}\p{M}])|[\p{L}\p{M}][\p{L}\p{M}'’]{0,99})|(\p{N}{1,40})|([^\s])/gu;

/** Plain forms of the punctuation that other scripts and typesetters use; one sign each. */
const PLAIN = new Map(
  Object.entries({
    '，': ',',
    '、': ',',
    '‚': ',',
    '،': ',',
    '。': '.',
    '．': '.',
    '：': ':',
    '；': ';',
    '؛': ';',
    '（': '(',
    '）': ')',
    '［': '[',
    '］': ']',
    '【': '[',
    '】': ']',
    '〔': '[',
    '〕': ']',
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '«': '"',
    '»': '"',
    '＂': '"',
    '「': '"',
    '」': '"',
    '『': '"',
    '』': '"',
    '《': '"',
    '》': '"',
    '〈': '"',
    '〉': '"',
    '‘': "'",
    '’': "'",
    '‹': "'",
    '›': "'",
    '`': "'",
    '´': "'",
    '–': '-',
    '—': '-',
    '−': '-',
    '‐': '-',
    '‑': '-',
    '―': '-',
    '～': '-',
    '~': '-',
    '＆': '&',
    '？': '?',
    '！': '!',
    '／': '/',
    '؟': '?',
  }),
);

/** No printed reference is longer; what goes beyond is left untokenised, which bounds the work. */
const LONGEST = 4000;

/** Cuts a printed reference into tokens, in order; their places are those of `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.slice(0, LONGEST).matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const kind = match[1] ? 'address' : match[2] ? 'doi' : match[3] ? 'word' : match[4] ? 'number' : 'mark';
    tokens.push({
      text: kind === 'mark' ? (PLAIN.get(raw) ?? raw) : raw,
      start,
      end: start + raw.length,
      kind,
      spaced: start === 0 || start > end,
    });
    end = start + raw.length;
  }
  return tokens;
}
