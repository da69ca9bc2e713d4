import { type CleanEntry, cleanEntry, isBareLabel, isButtons } from './clean-entry';
import { hrefsOf, type Piece, type RawEntry, textOf } from './entry';
import { likeness } from './likeness';
import { statedIds } from './stated-ids';

/** One entry of the article's reference list. */
export interface ListEntry extends CleanEntry {
  raw: RawEntry;
  hrefs: string[];
  likeness: number;
}

/** A link to a study is worth as much as a printed identifier, less the chance that it is another article of the site. */
const STUDY_LINK_WORTH = 1.5;
const STUDY_LINK = /\b10\.\d{4,9}(?:\/|%2f)|pubmed|\/pmc|arxiv\.org/i;

/** An entry as it is shown and judged, of its pieces of the page. */
export function toEntry(raw: RawEntry): ListEntry {
  const linked = raw.pieces.flatMap(({ block, start, end }) =>
    block.links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => block.text.slice(link.start, link.end)),
  );
  const clean = readPieces(raw, linked);
  const hrefs = [...hrefsOf(raw), ...statedIds(raw, clean.text)];
  const known = hrefs.some((href) => STUDY_LINK.test(href)) ? STUDY_LINK_WORTH : 0;
  return { ...clean, raw, hrefs, likeness: likeness(clean.text) + known };
}

const LONGEST_BUTTON = 40;

const isControl = ({ block, start, end }: Piece): boolean =>
  isButtons(block.text.slice(start, end).trim()) ||
  (block.region === 'control' && block.text.length <= LONGEST_BUTTON);

/** Label and text; a number in an element of its own is the label, and elements of mere buttons are left out. */
function readPieces(raw: RawEntry, linked: readonly string[]): CleanEntry {
  const [first, ...rest] = raw.pieces.filter((piece) => !isControl(piece));
  const front = first === undefined ? '' : textOf({ pieces: [first] });
  if (rest.length === 0 || !isBareLabel(front))
    return cleanEntry(textOf({ pieces: first ? [first, ...rest] : [] }), linked);
  return { ...cleanEntry(textOf({ pieces: rest }), linked), label: front.replace(/[^\p{L}\p{N}+-]/gu, '') };
}
