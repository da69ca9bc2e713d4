import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/article/csl-item';
import { plainText } from '../../lib/citation/plain-text';
import { readyItem } from '../../lib/citation/ready-item';
import { readRich } from '../../lib/citation/rich-text';
import type { StyleId } from '../../lib/citation/styles';
import { engineOf, partsOf } from './engines';
import { haveRealItems, realItems } from './real-items';

/** Entries as citeproc itself prints them, without the boxes around an entry and its number. */
function citeprocPrints(style: StyleId, items: readonly CslItem[]): string[] {
  const { style: csl, locale, locales } = partsOf(style);
  const byId = new Map(items.map((item, index) => [String(index), readyItem(item, String(index)) ?? {}]));
  const sys = {
    retrieveLocale: (tag: string) => locales.get(tag) ?? (locales.get('en-US') as NonNullable<typeof csl>),
    retrieveItem: (id: string) => byId.get(id) ?? {},
  };
  const engine = new CSL.Engine(sys, csl, locale, true);
  engine.updateItems([...byId.keys()]);
  const [, entries] = engine.makeBibliography() || [null, []];
  return entries.map((entry) =>
    entry
      .replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
      .replace(/<\/?div[^>]*>/g, '')
      .trim(),
  );
}

describe.skipIf(!haveRealItems)('real records (skipped where ../shared is absent)', () => {
  const items = realItems(12);

  it.each(['vancouver', 'ama', 'mla', 'nature', 'apa'] as const)(
    'are printed byte for byte as citeproc prints them: %s',
    (style) => {
      const ours = engineOf(style).formatBibliography(items);
      const theirs = citeprocPrints(style, items).filter((entry) => !entry.startsWith('[CSL STYLE ERROR'));
      expect(theirs.length).toBeGreaterThan(80);
      expect(ours.map(({ html }) => html)).toEqual(theirs);
    },
    60_000,
  );

  it('have one entry each, also one by one, with their titles whole in the plain text', () => {
    const engine = engineOf('vancouver');
    for (const item of items) {
      const [entry] = engine.formatBibliography([item]);
      const title = plainText(readRich(item.title ?? ''));
      // Of a journal's issue or a component this style prints no title; quotes within a title are turned.
      if (item.type !== 'article-journal' || /["“”'‘’]/.test(title)) continue;
      expect(fold(entry?.text ?? '')).toContain(fold(title));
    }
  });
});

/** Without the punctuation and spaces that styles set anew. */
function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
