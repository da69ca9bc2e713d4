import type { PageBlock } from '../../article/page-block';
import { parentOf } from '../../article/parent-of';
import { likeness, SURE } from './likeness';
import type { Zone } from './zones';

/** At most so many blocks of other things between two of them: an advert, a letter of the alphabet. */
const GAP = 2;

/**
 * Runs of blocks that look like references all by themselves: a list with no heading, or with one that nobody knows.
 * `fewest` entries that are surely references make such a list; blocks before `begin` are not looked at.
 */
export function unannouncedZones(blocks: readonly PageBlock[], fewest: number, begin = 0): Zone[] {
  const zones: Zone[] = [];
  let run: number[] = [];
  const end = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && run.length >= fewest)
      zones.push({ heading: null, announced: null, from: first, to: last + 1 });
    run = [];
  };
  blocks.forEach((block, index) => {
    if (index < begin || !mayBeEntry(block)) return;
    const last = run.at(-1);
    if (last !== undefined && (index - last > GAP + 1 || !areSiblings(blocks[last] as PageBlock, block)))
      end();
    run.push(index);
  });
  end();
  return zones;
}

function mayBeEntry(block: PageBlock): boolean {
  if (block.kind === 'heading' || block.text.length < 40) return false;
  return /\d{4}/.test(block.text) && likeness(block.text) >= SURE;
}

/** Entries of one list are made alike: the same tag, under the same parent or grandparent. */
function areSiblings(a: PageBlock, b: PageBlock): boolean {
  const [one, other] = [a.item ?? a.element, b.item ?? b.element];
  if (one === other) return true;
  if (one.localName !== other.localName) return false;
  const [up, over] = [parentOf(one), parentOf(other)];
  return up === over || (up !== null && over !== null && parentOf(up) === parentOf(over));
}
