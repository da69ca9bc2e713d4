import type { PageBlock } from '../page-block';
import { namesOf, type Region } from '../region';
import { opensTeaser } from '../vocabulary';
import { type Mass, parentOf, type Surroundings } from './surroundings';

/** Everything that a feature may look at. */
export interface BlockView {
  block: PageBlock;
  index: number;
  count: number;
  previous: PageBlock | undefined;
  next: PageBlock | undefined;
  around: Surroundings;
  region: Region | null;
  /** BCP 47; null if unknown. */
  language: string | null;
}

export function viewOf(
  blocks: readonly PageBlock[],
  index: number,
  around: Surroundings,
  language: string | null,
): BlockView {
  const block = blocks[index] as PageBlock;
  return {
    block,
    index,
    count: blocks.length,
    previous: blocks[index - 1],
    next: blocks[index + 1],
    around,
    region: block.region,
    language,
  };
}

type Feature = (view: BlockView) => number;

const flag = (is: boolean): number => (is ? 1 : 0);
const words = (text: string): number => Math.max(text.length / 6, 1);
const density = (block: PageBlock | undefined): number =>
  block === undefined ? 0 : block.linked / block.text.length;
const isProse = (block: PageBlock | undefined): boolean =>
  block !== undefined && !block.hidden && words(block.text) > 12 && density(block) < 0.33;
const massAt = (view: BlockView, up: number): Mass | undefined => {
  let element: Element | null = view.block.element;
  for (let i = 0; i < up && element !== null; i++) element = parentOf(element);
  return element === null ? undefined : view.around.below.get(element);
};
const proseShare = (view: BlockView, up: number): number =>
  view.around.total.prose === 0 ? 0 : (massAt(view, up)?.prose ?? 0) / view.around.total.prose;
const linkShare = (view: BlockView, up: number): number => {
  const mass = massAt(view, up);
  return mass === undefined ? 0 : mass.linked / mass.chars;
};
const inRegion =
  (region: Region): Feature =>
  (view) =>
    flag(view.region === region);

const SENTENCE_END = /[.!?…。！？؟।:;]["'”’»)\]]*(\s?\[\d+\])*$/;
const SENTENCE_INSIDE = /[.!?。！？؟।]["'”’»)\]]*\s+\S/;
const BOILERPLATE =
  /©|\(c\) \d{4}|all rights reserved|alle rechte|tous droits|todos los derechos|hak cipta|privacy policy|terms of (use|service)|sign up|subscribe|newsletter|log ?in|cookies?\b|follow us|share (this|on)|click here|read more|advertisement|^(by|oleh|von|par|por|di|door)\s\S/i;
const DATE_LIKE =
  /\b(19|20)\d{2}\b|\d{1,2}[/.:]\d{1,2}|\b(min|mins|minutes?|menit|hours?|days?|views?|comments?|ago)\b/i;
const MAIN_NAME =
  /\b(article-?(body|content|text)|entry-?content|post-?(content|body|text)|story-?(body|content|text)|main-?content|page-?content|content-?body|rich-?text|wysiwyg|prose|article|post|entry|story|markdown-body|mw-parser-output)\b/;

const holdsMain = (view: BlockView): boolean => {
  for (let at: Element | null = view.block.element; at !== null; at = parentOf(at)) {
    if (at.getAttribute('itemprop') === 'articleBody' || MAIN_NAME.test(namesOf(at)))
      return at.localName !== 'body';
  }
  return false;
};

/** What a block tells by itself and by where it stands. Each is 0 to 1, or a small number. */
export const FEATURES = {
  heading: (v) => flag(v.block.kind === 'heading'),
  item: (v) => flag(v.block.kind === 'item'),
  cell: (v) => flag(v.block.kind === 'cell'),
  quote: (v) => flag(v.block.kind === 'quote'),
  caption: (v) => flag(v.block.kind === 'caption'),
  preformatted: (v) => flag(v.block.kind === 'preformatted'),
  paragraphElement: (v) => flag(v.block.element.localName === 'p'),
  bareDiv: (v) => flag(v.block.element.localName === 'div'),
  words1: (v) => flag(words(v.block.text) <= 2),
  words5: (v) => flag(words(v.block.text) > 2 && words(v.block.text) <= 5),
  words12: (v) => flag(words(v.block.text) > 5 && words(v.block.text) <= 12),
  words25: (v) => flag(words(v.block.text) > 12 && words(v.block.text) <= 25),
  words50: (v) => flag(words(v.block.text) > 25 && words(v.block.text) <= 50),
  wordsMore: (v) => flag(words(v.block.text) > 50),
  linked: (v) => density(v.block),
  whollyLinked: (v) => flag(density(v.block) > 0.9),
  endsSentence: (v) => flag(SENTENCE_END.test(v.block.text)),
  holdsSentence: (v) => flag(SENTENCE_INSIDE.test(v.block.text)),
  boilerplate: (v) => flag(v.block.text.length < 250 && BOILERPLATE.test(v.block.text)),
  shortDate: (v) => flag(v.block.text.length < 60 && DATE_LIKE.test(v.block.text)),
  teaser: (v) => flag(v.block.text.length < 250 && opensTeaser(v.block.text, v.language)),
  separators: (v) => flag(v.block.text.length < 200 && /[|»›·•/]\s/.test(v.block.text)),
  hidden: (v) => flag(v.block.hidden),
  navigation: inRegion('navigation'),
  banner: inRegion('banner'),
  footer: inRegion('footer'),
  aside: inRegion('aside'),
  form: inRegion('form'),
  comments: inRegion('comments'),
  related: inRegion('related'),
  share: inRegion('share'),
  notice: inRegion('notice'),
  byline: inRegion('byline'),
  figure: inRegion('caption'),
  control: inRegion('control'),
  inArticle: (v) => flag(v.block.element.closest('article') !== null),
  inMain: (v) => flag(v.block.element.closest('main, [role=main]') !== null),
  inHeader: (v) => flag(v.block.element.closest('header') !== null),
  mainName: (v) => flag(holdsMain(v)),
  beforeTitle: (v) => flag(v.around.title >= 0 && v.index < v.around.title),
  isTitle: (v) => flag(v.index === v.around.title),
  afterTitle: (v) => flag(v.around.title >= 0 && v.index > v.around.title && v.index <= v.around.title + 3),
  depth: (v) => v.index / v.count,
  previousProse: (v) => flag(isProse(v.previous)),
  nextProse: (v) => flag(isProse(v.next)),
  previousLinked: (v) => density(v.previous),
  nextLinked: (v) => density(v.next),
  share1: (v) => proseShare(v, 1),
  share2: (v) => proseShare(v, 2),
  share3: (v) => proseShare(v, 3),
  share5: (v) => proseShare(v, 5),
  links1: (v) => linkShare(v, 1),
  links2: (v) => linkShare(v, 2),
  links3: (v) => linkShare(v, 3),
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;
