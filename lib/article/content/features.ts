import type { PageBlock } from '../page-block';
import type { Region } from '../region';
import { opensTeaser } from '../vocabulary';
import type { Holder } from './holders';
import { holderAbove, type Surroundings } from './surroundings';

/** Everything that a feature may look at. */
export interface BlockView {
  block: PageBlock;
  index: number;
  count: number;
  previous: PageBlock | undefined;
  next: PageBlock | undefined;
  around: Surroundings;
  region: Region | null;
  holder: Holder;
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
    holder: around.tree.holders[index] as Holder,
    language,
  };
}

type Feature = (view: BlockView) => number;

const flag = (is: boolean): number => (is ? 1 : 0);
const words = (text: string): number => Math.max(text.length / 6, 1);
const density = (block: PageBlock | undefined): number =>
  block === undefined ? 0 : block.linked / block.text.length;
const isProse = (block: PageBlock | undefined): boolean =>
  block !== undefined && words(block.text) > 12 && density(block) < 0.33;
const proseShare = (view: BlockView, up: number): number =>
  view.around.tree.prose === 0 ? 0 : (holderAbove(view.holder, up)?.prose ?? 0) / view.around.tree.prose;
const linkShare = (view: BlockView, up: number): number => {
  const holder = holderAbove(view.holder, up);
  return holder === null ? 0 : holder.linked / holder.chars;
};
const inRegion =
  (region: Region): Feature =>
  (view) =>
    flag(view.region === region);

const SENTENCE_END = /[.!?…。！？؟।:;]["'”’»)\]]*(\s?\[\d+\])*$/;
const SENTENCE_INSIDE = /[.!?。！？؟।]["'”’»)\]]*\s+\S/;
const BOILERPLATE =
  /©|\(c\) \d{4}|all rights reserved|alle rechte|tous droits|todos los derechos|hak cipta|privacy policy|terms of (use|service)|sign up|subscribe|newsletter|log ?in|cookies?\b|follow us|share (this|on)|click here|read more|advertisement|^(by|oleh|von|par|por|di|door)\s\S/i;
/** What a site says for itself at an article's end: get in touch, join, buy, support. */
const APPEAL =
  /\b(contact us|get in touch|our (team|experts?|services?|newsletter|community|website)|get started|free (trial|demo|quote|consultation)|sign up|(book|schedule|request) an?\b|learn more|find out more|check out|let us know|today!|support us|patreon|donat(e|ion)|follow (me|us)|subscribe|join (our|us|me|the)|affiliate|commission|sponsored|mailing list|hubungi kami|kontaktieren|contactez|contáctenos)\b/i;
/** "Jane Doe is a writer …": who wrote it, as the box below an article says. */
const LIVES =
  /^(about (the )?(author|writer)|über (den|die) autor|(\p{Lu}[\p{L}.'’-]+,? ){1,4}(is|was|has|has been|holds|writes|covers|works|adalah|merupakan|ist|est|es)\b.*\b(writer|author|editor|journalist|reporter|manager|director|founder|freelance|consultant|specialist|expert|experience|marketer|strategist|researcher|professor|passion\w*|penulis|autor\w*|journaliste|redakteur\w*)\b)/iu;
const DATE_LIKE =
  /\b(19|20)\d{2}\b|\d{1,2}[/.:]\d{1,2}|\b(min|mins|minutes?|menit|hours?|days?|views?|comments?|ago)\b/i;
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
  appeal: (v) => flag(v.block.text.length < 500 && APPEAL.test(v.block.text)),
  lives: (v) => flag(v.block.text.length < 900 && LIVES.test(v.block.text)),
  shortDate: (v) => flag(v.block.text.length < 60 && DATE_LIKE.test(v.block.text)),
  teaser: (v) => flag(v.block.text.length < 250 && opensTeaser(v.block.text, v.language)),
  separators: (v) => flag(v.block.text.length < 200 && /[|»›·•/]\s/.test(v.block.text)),
  hidden: (v) => flag(v.block.hidden && !v.around.isMostlyHidden),
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
  inArticle: (v) => flag(v.holder.inArticle),
  inMain: (v) => flag(v.holder.inMain),
  inHeader: (v) => flag(v.holder.inHeader),
  mainName: (v) => flag(v.holder.isNamedMain),
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
  share4: (v) => proseShare(v, 4),
  share0: (v) => proseShare(v, 0),
  links0: (v) => linkShare(v, 0),
  links1: (v) => linkShare(v, 1),
  links2: (v) => linkShare(v, 2),
  links3: (v) => linkShare(v, 3),
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;
