import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/article/csl-item';
import { plainText } from '../../lib/citation/plain-text';
import { readRich } from '../../lib/citation/rich-text';
import { STYLES, type StyleId } from '../../lib/citation/styles';
import { engineOf, partsOf } from './engines';
import { haveRealItems, realItems } from './real-items';

/** Styles that know URLs but no DOIs: of a work with a DOI they are given https://doi.org/…, as an item's URL. */
const WITHOUT_DOI: readonly StyleId[] = ['vancouver'];
const NOTHING_PRINTED = '[CSL STYLE ERROR';

/** Entries as citeproc itself prints them, without the boxes around an entry and its number. */
function citeprocPrints(id: StyleId, items: readonly CslItem[]): string[] {
  const { style, locale, locales } = partsOf(id);
  const urlOf = ({ DOI }: CslItem) => (WITHOUT_DOI.includes(id) ? { URL: `https://doi.org/${DOI}` } : {});
  const withId = (item: CslItem, index: number) => ({ ...item, ...urlOf(item), id: String(index) });
  const byId = new Map(items.map(withId).map((item) => [item.id, item]));
  const sys = {
    retrieveLocale: (tag: string) => locales.get(tag) ?? (locales.get('en-US') as NonNullable<typeof style>),
    retrieveItem: (key: string) => byId.get(key) ?? {},
  };
  const engine = new CSL.Engine(sys, style, locale, true);
  engine.updateItems([...byId.keys()]);
  const [, entries] = engine.makeBibliography() || [null, []];
  return entries
    .filter((entry) => !entry.includes(NOTHING_PRINTED))
    .map((entry) =>
      entry
        .replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
        .replace(/<\/?div[^>]*>/g, '')
        .trim(),
    );
}

describe.skipIf(!haveRealItems)('real records (skipped where ../shared is absent)', () => {
  // Of a record without author, title and date we print nothing, and citeproc a lone DOI.
  const told = (every: number) => realItems(every).filter((item) => item.author ?? item.title ?? item.issued);
  const items = told(3);

  it.each(STYLES.map(({ id }) => id))(
    'are printed byte for byte as citeproc prints them: %s',
    (style) => {
      const ours = engineOf(style).formatBibliography(items);
      const theirs = citeprocPrints(style, items);
      expect(theirs.length).toBeGreaterThan(300);
      expect(ours.map(({ html }) => html)).toEqual(theirs);
    },
    60_000,
  );

  it.each(STYLES.map(({ id }) => id).filter((id) => id !== 'nature'))('show their DOI once: %s', (style) => {
    // Nature prints DOIs only where there are no pages.
    const shown = engineOf(style).formatBibliography(items);
    const times = shown.map(({ item, text }) => countOf(items[item]?.DOI ?? '?', text));
    expect([...new Set(times)]).toEqual([1]);
  });

  it.each(STYLES.map(({ id }) => id))(
    'are printed so one by one as well, without the style’s sort keys: %s',
    (style) => {
      const engine = engineOf(style);
      for (const item of told(40)) {
        expect([engine.formatEntry(item)?.html].filter((html) => html !== undefined)).toEqual(
          citeprocPrints(style, [item]),
        );
      }
    },
    60_000,
  );

  it('have one entry each, also one by one, with their titles whole in the plain text', () => {
    const engine = engineOf('vancouver');
    for (const item of realItems(12)) {
      const [entry] = engine.formatBibliography([item]);
      const title = plainText(readRich(item.title ?? ''));
      // Of a journal's issue or a component this style prints no title; quotes within a title are turned.
      if (item.type !== 'article-journal' || /["“”'‘’]/.test(title)) continue;
      expect(fold(entry?.text ?? '')).toContain(fold(title));
    }
  });
});

function countOf(doi: string, text: string): number {
  return text.toLowerCase().split(doi.toLowerCase()).length - 1;
}

/** Without the punctuation and spaces that styles set anew. */
function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
