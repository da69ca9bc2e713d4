/** How a mark is written in HTML, as citeproc writes it. */
const TAGS = {
  i: ['<i>', '</i>'],
  b: ['<b>', '</b>'],
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
  'small-caps': ['<span style="font-variant:small-caps;">', '</span>'],
  // Italics within italics, and the like.
  upright: ['<span style="font-style:normal;">', '</span>'],
  'not-bold': ['<span style="font-weight:normal;">', '</span>'],
  'not-small': ['<span style="font-variant:normal;">', '</span>'],
  underline: ['<span style="text-decoration:underline;">', '</span>'],
  'not-underlined': ['<span style="text-decoration:none;">', '</span>'],
} as const satisfies Record<string, readonly [open: string, close: string]>;
export type Mark = keyof typeof TAGS;

const MARK_OF_OPEN: ReadonlyMap<string, Mark> = new Map(
  Object.entries(TAGS).map(([mark, [open]]) => [open, mark as Mark]),
);
const CLOSES: ReadonlySet<string> = new Set(Object.values(TAGS).map(([, close]) => close));

export type RichToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; mark: Mark }
  | { kind: 'close'; mark: Mark };

/**
 * Reads rich text as tokens that nest: only the tags above count, anything else that looks like a tag is text,
 * a closing tag without its opening one is dropped, and what was left open is closed.
 */
export function readRich(source: string): RichToken[] {
  const tokens: RichToken[] = [];
  const open: Mark[] = [];
  for (const piece of source.split(/(<[^<>]*>)/)) {
    const mark = MARK_OF_OPEN.get(piece);
    const last = open.at(-1);
    if (mark !== undefined) {
      open.push(mark);
      tokens.push({ kind: 'open', mark });
    } else if (CLOSES.has(piece)) {
      if (last === undefined || TAGS[last][1] !== piece) continue;
      open.pop();
      tokens.push({ kind: 'close', mark: last });
    } else if (piece !== '') {
      tokens.push({ kind: 'text', text: piece });
    }
  }
  return [...tokens, ...open.reverse().map((mark) => ({ kind: 'close', mark }) as const)];
}

/** Safe HTML: the tags above and escaped text, with numeric entities as citeproc has them. */
export function writeHtml(tokens: readonly RichToken[]): string {
  return tokens
    .map((token) => {
      if (token.kind === 'text') return escapeHtml(token.text);
      return TAGS[token.mark][token.kind === 'open' ? 0 : 1];
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&#38;').replace(/</g, '&#60;').replace(/>/g, '&#62;');
}

/**
 * Reads the HTML that citeproc wrote. Its text is escaped by the three entities of `escapeHtml`; should a field
 * ever have slipped through unescaped, its tags are text here, and are escaped when they are written.
 */
export function readHtml(html: string): RichToken[] {
  return readRich(html).map((token) =>
    token.kind === 'text' ? { kind: 'text', text: unescapeHtml(token.text) } : token,
  );
}

function unescapeHtml(text: string): string {
  return text.replace(/&#60;/g, '<').replace(/&#62;/g, '>').replace(/&#38;/g, '&');
}

/** A run of text with the marks that it stands in, outermost first. */
export interface RichPart {
  text: string;
  marks: Mark[];
}

/** An item's title (CSL's rich text: tags, but no entities) in parts, to be shown as elements. */
export function richParts(title: string): RichPart[] {
  const marks: Mark[] = [];
  return readRich(title).flatMap((token) => {
    if (token.kind === 'text') return [{ text: token.text, marks: [...marks] }];
    if (token.kind === 'open') marks.push(token.mark);
    else marks.pop();
    return [];
  });
}
