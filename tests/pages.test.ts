import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../lib/article/schema';
import { articleSchema } from '../lib/article/schema';
import { readArticle } from '../lib/read-article';
import type { Expected, PageFixture } from './pages/expected';
import { pageFixtures } from './pages/expected';

for (const fixture of pageFixtures()) {
  describe(`page ${fixture.name}`, () => {
    const { document, before } = open(fixture);
    const article = readArticle(document);
    const { expected } = fixture;

    test('is judged and read as expected', () => {
      expect(told(article, expected)).toEqual(wanted(expected));
    });
    test('is left unchanged', () => {
      expect(document.documentElement.outerHTML).toBe(before);
    });
    test('gives plain JSON that the schema parses', () => {
      expect(articleSchema.parse(JSON.parse(JSON.stringify(article)))).toEqual(article);
    });
    test('shows only what stands on the page', () => {
      const page = foldedText(document);
      expect(shownTexts(article).filter((text) => !page.includes(text))).toEqual([]);
    });
    test('takes nothing from the furniture around the article', () => {
      const all = [article.text, ...shownTexts(article)].join('\n');
      expect((expected.absent ?? []).filter((text) => all.includes(text))).toEqual([]);
    });
  });
}

function open({ name, html, expected }: PageFixture) {
  const { window } = new JSDOM(html, {
    url: `http://localhost/${name}/`,
    ...(expected.runsScripts === true && { runScripts: 'dangerously' as const }),
  });
  return { document: window.document, before: window.document.documentElement.outerHTML };
}

/** What the article says of everything that is expected of it, in the shape of `wanted`. */
function told(article: Article, expected: Expected) {
  const { summary, references } = article;
  return keysOf(expected, {
    isArticle: article.isArticle,
    title: article.title,
    byline: article.byline,
    published: article.published?.slice(0, expected.published?.length),
    siteName: article.siteName,
    language: article.language,
    headings: article.outline.map((heading) => heading.title),
    benefits: summary.benefits.map(({ text }, i) => beginning(text, expected.benefits?.[i])),
    risksContain: contained(summary.risks, expected.risksContain),
    procedureContains: contained(summary.procedure, expected.procedureContains),
    evidenceContains: contained(summary.evidence, expected.evidenceContains),
    conclusionContains: contained(summary.conclusion, expected.conclusionContains),
    dois: references.map(({ doi }) => doi),
    pmids: byNumber(references, 'pmid'),
    isbns: byNumber(references, 'isbn'),
    mentions: references.map(({ mentions }) => mentions.length),
  });
}

function wanted(expected: Expected) {
  const { runsScripts, absent, ...rest } = expected;
  return rest;
}

function keysOf(expected: Expected, values: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key in expected));
}

const beginning = (text: string, phrase: string | undefined) =>
  phrase && text.startsWith(phrase) ? phrase : text;

const contained = (passages: { text: string }[], phrases: string[] = []) =>
  phrases.filter((phrase) => passages.some(({ text }) => text.includes(phrase)));

const byNumber = (references: Article['references'], id: 'pmid' | 'isbn') =>
  Object.fromEntries(references.filter((r) => r[id] !== null).map((r) => [String(r.number), r[id]]));

/** Every text that the panel shows as the page's own. Printed references are shown without their buttons, so they are not here. */
function shownTexts({ outline, summary, references }: Article): string[] {
  const passages = [...Object.values(summary).flat(), ...references.flatMap(({ mentions }) => mentions)];
  return [...outline.map(({ title }) => title), ...passages.map(({ text }) => text)];
}

/** The page's text with white space folded, without what is never shown. */
function foldedText(document: Document): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith(' ');
  return (body.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
