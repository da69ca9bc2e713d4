import type { PageBlock } from '../page-block';
import { proseOf } from './holders';

/** Where hardly anything is likely, what is nearly likely is the article: so far down, and for so small a share of it. */
const NEARLY = -1;
const TOO_LITTLE = 0.5;
/** What stands between two parts of the article, so many blocks at most, goes with them unless it looks like something else. */
const LONGEST_GAP = 8;
/** A shorter text may be printed twice. */
const LEAST_REPEAT = 60;

/** Which blocks are the article, by every block's log-odds to be. Out: one truth value a block. */
export function chooseBlocks(blocks: readonly PageBlock[], odds: readonly number[]): boolean[] {
  const edge = edgeOf(blocks, odds);
  const isCard = blocks.map((block) => isLinkCard(block) || isNote(block));
  const likely = odds.map((value, index) => value > edge && !isCard[index]);
  const whole = closeGaps(likely, odds).map((is, index) => is && !isCard[index]);
  return dropRepeats(blocks, whole);
}

/** A paragraph that is one link is a way to another page. */
const isLinkCard = (block: PageBlock): boolean =>
  block.kind !== 'heading' && block.text.length > 60 && block.linked > 0.95 * block.text.length;

/** How encyclopedias mark "For the city, see …" above an entry (https://www.w3.org/TR/wai-aria/#note). */
const isNote = (block: PageBlock): boolean => block.element.getAttribute('role') === 'note';

function edgeOf(blocks: readonly PageBlock[], odds: readonly number[]): number {
  const proseAbove = (edge: number) =>
    blocks.reduce((sum, block, index) => sum + ((odds[index] ?? edge) > edge ? proseOf(block) : 0), 0);
  return proseAbove(0) < TOO_LITTLE * proseAbove(NEARLY) ? NEARLY : 0;
}

/** Keeps the short lines, labels and items between two kept blocks. */
function closeGaps(chosen: readonly boolean[], odds: readonly number[]): boolean[] {
  const closed = [...chosen];
  let last = -1;
  chosen.forEach((is, index) => {
    if (!is) return;
    const gap = odds.slice(last + 1, index);
    if (last >= 0 && gap.length <= LONGEST_GAP && gap.every((value) => value >= NEARLY))
      closed.fill(true, last + 1, index);
    last = index;
  });
  return closed;
}

/** A page that holds its article once for phones and once for desks shows one of them: the second is dropped, run by run. */
function dropRepeats(blocks: readonly PageBlock[], chosen: readonly boolean[]): boolean[] {
  const first = new Map<string, number>();
  const next = new Map<number, number>();
  const kept = [...chosen];
  let previous = -1;
  let expected = -1;
  blocks.forEach(({ text }, index) => {
    if (!chosen[index]) return;
    next.set(previous, index);
    previous = index;
    const before = first.get(text);
    if (before === undefined) first.set(text, index);
    const repeats = before !== undefined && (text.length >= LEAST_REPEAT || before === expected);
    if (repeats) kept[index] = false;
    expected = repeats ? (next.get(before) ?? -1) : -1;
  });
  return kept;
}
