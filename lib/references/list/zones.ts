import type { PageBlock } from '../../article/page-block';
import { namesOf } from '../../article/region';
import { remember } from '../../article/remember';
import { mapped, type Steps } from '../../article/steps';
import { type Announcement, announces, looksLikeHeading } from './heading-like';

/** A run of blocks in which a reference list may stand, and how surely. */
export interface Zone {
  /** Index of the block that announces it; null where only structure does. */
  heading: number | null;
  announced: Announcement | 'structure' | null;
  /** The markup calls it a reference list, too. */
  isNamed?: boolean;
  /** Indices into the page's blocks, ascending. */
  from: number;
  to: number;
}

/** So many blocks may stand between a heading and the list that it announces. */
const PREFACE = 1;

/**
 * Every stretch of the page that a heading or the markup's own words call a reference list. Where both do, the markup
 * says where it ends, and it is one zone.
 */
export function* zoneSteps(blocks: readonly PageBlock[], language: string | null): Steps<Zone[]> {
  const structural = joinNeighbours(
    [...structuralZones(blocks), ...linkedZones(blocks, language), ...noteZones(blocks)].sort(
      (a, b) => a.from - b.from,
    ),
  );
  yield;
  const announcements = yield* mapped(blocks, (block) => announces(block, language));
  const announced = announcedZones(blocks, announcements).map((zone) => {
    const same = structural.find(
      (one) => one.from <= zone.from + PREFACE && one.to > zone.from && one.to - zone.from >= 2,
    );
    if (same === undefined) return zone;
    const isSetAsHeading = blocks[zone.heading ?? -1]?.kind !== 'heading';
    return { ...zone, isNamed: true, to: isSetAsHeading ? same.to : Math.min(zone.to, same.to) };
  });
  const apart = structural.filter(
    (zone) => !announced.some((one) => one.from < zone.to && zone.from < one.to),
  );
  return [...announced, ...apart];
}

/** How each block announces a list, if it does. */
type Announcements = readonly (Announcement | null)[];

function announcedZones(blocks: readonly PageBlock[], announcements: Announcements): Zone[] {
  return announcements.flatMap((announced, index) => {
    if (announced === null) return [];
    const to = zoneEnd(blocks, index, announcements);
    return to > index + 1 ? [{ heading: index, announced, from: index + 1, to }] : [];
  });
}

/**
 * The zone ends at the next heading of the same or a higher level; under a heading that is only set like one, at the next
 * thing set like one. A further heading that announces references begins a zone of its own.
 */
function zoneEnd(blocks: readonly PageBlock[], heading: number, announcements: Announcements): number {
  const level = blocks[heading]?.level ?? 0;
  for (let i = heading + 1; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    if (announcements[i] !== null) return i;
    if (block.region === 'form' || block.region === 'notice') continue;
    if (block.kind === 'heading' && (level === 0 || block.level <= level)) return i;
    if (level === 0 && looksLikeHeading(block) && block.item === null && block.text.length > 2) return i;
  }
  return blocks.length;
}

const LIST_NAME =
  /(?:^|[\s-])(?:references?|ref-?lists?|reflist|references-?(?:list|section|body|container)|bibliograph(?:y|ie|ia)|biblio(?:-?list)?|citations?-?list|cited-?(?:references|works)|literature(?:-?(?:list|cited))?|literatur(?:verzeichnis)?|footnotes?(?:-?list)?|endnotes?|ltx-bibliography|works-?cited|quellen|referensi|daftar-?pustaka|sources(?:-?(?:list|content|section))?)(?=$|[\s-])/;
const LIST_ROLES = new Set(['doc-bibliography', 'doc-endnotes']);

/** Elements that call themselves a reference list, outermost first; those inside another are part of it. */
function structuralZones(blocks: readonly PageBlock[]): Zone[] {
  const known = new Map<Element, Element | null>();
  const zones: { element: Element; zone: Zone }[] = [];
  blocks.forEach((block, index) => {
    const element = listElement(block.element, known);
    if (element === null) return;
    const last = zones.at(-1);
    if (last?.element === element) last.zone.to = index + 1;
    else zones.push({ element, zone: { heading: null, announced: 'structure', from: index, to: index + 1 } });
  });
  return zones.map(({ zone }) => zone);
}

/** A label is no longer: "[12]". */
const LONGEST_LABEL = 6;

/** Blocks in a row that each begin with a number which leads back into the text: notes, as word processors save them. */
function noteZones(blocks: readonly PageBlock[]): Zone[] {
  const zones: Zone[] = [];
  blocks.forEach((block, index) => {
    if (!isNote(block)) return;
    const last = zones.at(-1);
    if (last?.to === index) last.to = index + 1;
    else zones.push({ heading: null, announced: 'weak', from: index, to: index + 1 });
  });
  return zones.filter(({ from, to }) => to - from >= 2);
}

function isNote({ links, text }: PageBlock): boolean {
  const link = links[0];
  const isLabel = link !== undefined && link.start === 0 && link.end > 0 && link.end <= LONGEST_LABEL;
  return (
    isLabel && text.length > link.end + 8 && link.href.includes('#') && /\d/.test(text.slice(0, link.end))
  );
}

/** A page has a few tabs; for each, all blocks are looked through. */
const MOST_TABS = 20;

/** A tab or a button "References" leads to the element that holds them. */
function linkedZones(blocks: readonly PageBlock[], language: string | null): Zone[] {
  const targets = new Set(blocks.flatMap((block) => linkedTarget(block, language) ?? []));
  return [...targets].slice(0, MOST_TABS).flatMap((target) => {
    const from = blocks.findIndex((one) => target.contains(one.element));
    const beyond = blocks.findIndex((one, index) => index > from && !target.contains(one.element));
    return from < 0
      ? []
      : [{ heading: null, announced: 'strong' as const, from, to: beyond < 0 ? blocks.length : beyond }];
  });
}

/** The element that a block leads to, where it is nothing but a link "References" into the page. */
function linkedTarget(block: PageBlock, language: string | null): Element | null {
  const link = block.links[0];
  if (
    link === undefined ||
    block.links.length > 1 ||
    block.linked < 0.9 * block.text.length ||
    !link.href.startsWith('#')
  )
    return null;
  if (announces({ ...block, kind: 'heading' }, language) === null) return null;
  const target = block.element.ownerDocument.getElementById(link.href.slice(1));
  return target === null || target.localName.startsWith('h') ? null : target;
}

/** Sites name each entry, or each half of a list, "references": what follows at once belongs together. */
function joinNeighbours(zones: Zone[]): Zone[] {
  const joined: Zone[] = [];
  for (const zone of zones) {
    const last = joined.at(-1);
    if (last !== undefined && zone.from - last.to <= 2) last.to = zone.to;
    else joined.push({ ...zone });
  }
  return joined;
}

/** The outermost list element around an element; `known` is what was found on earlier ways up. */
function listElement(element: Element, known: Map<Element, Element | null>): Element | null {
  const way: Element[] = [];
  let at: Element | null = element;
  for (; at !== null && at.localName !== 'body' && !known.has(at); at = at.parentElement) way.push(at);
  let outermost = at === null ? null : (known.get(at) ?? null);
  for (const inner of way.reverse()) {
    if (outermost === null && isListElement(inner)) outermost = inner;
    known.set(inner, outermost);
  }
  return outermost;
}

function isListElement(element: Element): boolean {
  if (LIST_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (!['ol', 'ul', 'dl', 'div', 'section', 'aside', 'table', 'footer'].includes(element.localName))
    return false;
  return isListName(namesOf(element));
}

const isListName = remember((names) => LIST_NAME.test(names));
