import { foldWords } from './fold-words';
import type { PageBlock } from './page-block';
import type { Heading } from './schema';
import { finish, mapped, type Steps } from './steps';
import { opensTeaser, rolesOf } from './vocabulary';

/** A pseudo-heading is short. */
const LONGEST_PSEUDO = 100;
/** With so many real headings, bold lines are emphasis. */
const ENOUGH_REAL = 2;

/** An outline, and for each block that is a heading, its index in it. */
export interface Outline {
  headings: Heading[];
  indexOf: Map<PageBlock, number>;
}

/**
 * The article's heading tree, two levels deep: the page's headings, or where it hardly has any the bold lines that serve
 * as such. The article's own title is not in it, nor are the titles of figures, boxes and lemmas, which stand deeper.
 * In: the article's blocks in order; `announcers` are headings of the reference list, however they are set.
 */
export const outlineOf = (...given: Parameters<typeof outlineSteps>): Outline =>
  finish(outlineSteps(...given));

/** The same in steps. */
export function* outlineSteps(
  blocks: readonly PageBlock[],
  announcers: ReadonlySet<PageBlock>,
  title: string | null,
  language: string | null,
): Steps<Outline> {
  const own = title === null ? null : foldWords(title);
  const isTitle = (block: PageBlock) => own !== null && foldWords(block.text) === own;
  const real = shallow(withoutSubtitle(realHeadings(blocks, isTitle), blocks[0], language));
  const level = Math.max(2, ...[...real].slice(0, 1).map((block) => block.level));
  const pseudo = real.size < ENOUGH_REAL;
  yield;
  const chosen = blocks.flatMap((block, index) => {
    if (real.has(block)) return [{ block, level: block.level }];
    const serves = pseudo && isPseudoHeading(block, blocks[index + 1], language) && !isTitle(block);
    return serves || announcers.has(block) ? [{ block, level }] : [];
  });
  const levels = mendLevels(chosen.map((one) => one.level));
  yield;
  const headings = yield* mapped(chosen, ({ block }, index) => {
    const text = headingText(block);
    const role = rolesOf(text, { language, isFirst: index === 0 })[0] ?? null;
    return { level: levels[index] ?? 2, title: text, prefix: '', role };
  });
  return { headings, indexOf: new Map(chosen.map(({ block }, index) => [block, index])) };
}

/** The page's headings from the printed title on; one that is printed again without a word between stands once. */
function realHeadings(blocks: readonly PageBlock[], isTitle: (block: PageBlock) => boolean): PageBlock[] {
  const from = 1 + blocks.findIndex((block) => block.kind === 'heading' && isTitle(block));
  return blocks
    .slice(from)
    .filter(
      (block, index, rest) =>
        block.kind === 'heading' &&
        !block.hidden &&
        !isTitle(block) &&
        !isNoHeading(block) &&
        block.text !== rest[index - 1]?.text,
    );
}

/**
 * A heading over the whole article but no h1 is its subtitle: it stands first, before any text, and all others stand deeper. "Abstract"
 * and other headings that say what they are for stay.
 */
function withoutSubtitle(
  headings: readonly PageBlock[],
  begins: PageBlock | undefined,
  language: string | null,
): readonly PageBlock[] {
  const [first, ...rest] = headings;
  if (first === undefined || first !== begins || first.level === 1 || rest.length < ENOUGH_REAL)
    return headings;
  const isOver = rest.every((block) => block.level > first.level);
  return isOver && rolesOf(headingText(first), { language, isFirst: true }).length === 0 ? rest : headings;
}

/**
 * Headings of the second and third level, as authors and content systems use them; where the page has hardly any of those,
 * the two topmost levels that it has. Deeper ones title a paragraph, a lemma, a box.
 */
function shallow(headings: readonly PageBlock[]): Set<PageBlock> {
  const usual = headings.filter((block) => block.level <= 3);
  if (usual.length >= ENOUGH_REAL) return new Set(usual);
  const top = Math.min(...headings.map((block) => block.level));
  return new Set(headings.filter((block) => block.level <= top + 1));
}

/** "Table 1", "Wednesday, October 16, 2019": set as headings, but of a figure or a day. */
const NO_HEADING =
  /^(?:table|tabel|tabelle|tabla|tableau|tabella|figure|fig\.?|gambar|abbildung|abb\.?|figura|box|video|рис\.?|таблица)\s*\d+|^\p{L}+day,? .*\d{4}$|^(?:\d{1,2}[./-]){2}\d{2,4}$/iu;

const isNoHeading = (block: PageBlock): boolean =>
  block.region === 'caption' ||
  NO_HEADING.test(block.text) ||
  block.element.closest('figure, figcaption, table, [class*=fig-caption i]') !== null;

/** "References[edit]", "Results ¶", "Method #" without the tools that a site puts there: a link in brackets, in any language. */
export function headingText({ text, links }: PageBlock): string {
  const bracket = /(?<!\s)\s*\[[^\]]{1,40}\]$/.exec(text)?.index ?? text.length;
  const isTool = links.some(({ start }) => start >= bracket) && bracket > 0;
  return (isTool ? text.slice(0, bracket) : text).replace(EDIT, '').replace(/(?<!\s)\s*[¶#§]\s*$/, '');
}

const EDIT = /(?<!\s)\s*\[\s*(?:edit|sunting|bearbeiten|modifier|editar|править|编辑)[^[\]]*\]\s*$/i;

/** A bold line of its own with text under it. */
function isPseudoHeading(block: PageBlock, next: PageBlock | undefined, language: string | null): boolean {
  const text = block.text.replace(/(?<![\s:：])[\s:：]+$/, '');
  if (block.kind !== 'paragraph' || text.length > LONGEST_PSEUDO || text.length < 3) return false;
  if (block.boldLead < text.length || /[.,;!。]$/.test(text) || opensTeaser(text, language)) return false;
  return next !== undefined && next.boldLead < next.text.length && block.linked < 0.5 * text.length;
}

/** No level skipped on the way down: an h4 under an h2 is an h3. */
function mendLevels(levels: readonly number[]): number[] {
  const open: { was: number; is: number }[] = [];
  return levels.map((was) => {
    while (open.length > 0 && (open.at(-1)?.was ?? 0) >= was) open.pop();
    const is = open.length === 0 ? Math.min(...levels.slice(0, 1), was) : (open.at(-1)?.is ?? 1) + 1;
    open.push({ was, is });
    return Math.min(6, is);
  });
}
