import type { CslItem } from '../../../lib/article/csl-item';
import { createCitationDesk } from '../../../lib/citation/desk';
import { INSTALLED_CSL } from '../../../lib/citation/installed-csl';
import { realItems } from '../../citation/real-items';
import { chance, DEGRADATIONS, type Degradation } from './degrade';
import { groupBy } from './group-by';

/** One printed reference and one registered record; `same` says whether the record is what is printed. */
export interface Pair {
  printed: string;
  record: CslItem;
  same: boolean;
  degradation: string;
  /** What the record has in common with the printed one where it is another: by whose kin it was chosen. */
  swap: string;
  style: string;
}

const STYLES = ['apa', 'vancouver', 'chicago', 'ieee', 'mla'] as const;

/** By what another record is chosen that is easily taken for the printed one. */
const KIN: Record<string, (item: CslItem) => string | undefined> = {
  anything: () => '',
  'first author': (item) => item.author?.[0]?.family?.toLowerCase(),
  journal: (item) => item['container-title'],
  year: (item) => item.issued?.['date-parts']?.[0]?.[0]?.toString(),
};

/**
 * Real records rendered in five styles and degraded in each way, once beside their own record and once beside each kind
 * of other record. The records that can be printed at all are taken: those with a title and an author or a container.
 */
export async function realPairs(step = 1): Promise<Pair[]> {
  const items = realItems(step).filter(
    ({ title, author, 'container-title': container }) => title && (author || container),
  );
  const desk = createCitationDesk(INSTALLED_CSL);
  const pairs: Pair[] = [];
  const buckets = kinBuckets(items);
  for (const [index, item] of items.entries()) {
    for (const [turn, degradation] of DEGRADATIONS.entries()) {
      const style = STYLES[(index + turn) % STYLES.length] ?? 'apa';
      const printed = await print(desk, style, item, degradation);
      if (printed === null) continue;
      const base = { printed, degradation: degradation.name, style };
      pairs.push({ ...base, record: item, same: true, swap: '' });
      for (const [swap, record] of others(item, buckets, index * 31 + turn)) {
        pairs.push({ ...base, record, same: false, swap });
      }
    }
  }
  return pairs;
}

async function print(
  desk: ReturnType<typeof createCitationDesk>,
  style: string,
  item: CslItem,
  { ofItem, ofText }: Degradation,
): Promise<string | null> {
  const { DOI, URL, abstract, ...rest } = item;
  const outcome = await desk({ kind: 'cite', style, locale: 'en-US', items: [ofItem?.(rest) ?? rest] });
  if (outcome.status !== 'formatted') return null;
  return ofText?.(outcome.text, chance(`${DOI}${style}`)) ?? outcome.text;
}

type Buckets = Map<string, Map<string, CslItem[]>>;

function kinBuckets(items: readonly CslItem[]): Buckets {
  return new Map(
    Object.entries(KIN).map(([kin, keyOf]) => [kin, groupBy(items, (item) => keyOf(item) ?? ' none')]),
  );
}

/** Another record of each kin; not one that has the very same title and pages, as doubly registered works have. */
function others(item: CslItem, buckets: Buckets, seed: number): [string, CslItem][] {
  return Object.entries(KIN).flatMap(([kin, keyOf]) => {
    const key = keyOf(item);
    const bucket = key === undefined ? [] : (buckets.get(kin)?.get(key) ?? []);
    const candidates = bucket.filter((other) => other !== item && !isTwin(item, other));
    const other = candidates[seed % candidates.length];
    return other === undefined ? [] : [[kin, other] as [string, CslItem]];
  });
}

/** One title at one place, with its subtitle or without: some works are registered twice. */
export function isTwin(one: CslItem, other: CslItem): boolean {
  const [title, longer] = [one, other]
    .map((item) => (item.title ?? '').toLowerCase())
    .sort((a, b) => a.length - b.length);
  const isHead =
    title === longer || (title !== undefined && title.length > 20 && longer?.startsWith(title) === true);
  return isHead && one.page === other.page;
}
