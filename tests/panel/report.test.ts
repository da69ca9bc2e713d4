import { describe, expect, test } from 'vitest';
import type { Page } from '../../lib/panel/page';
import { reportText } from '../../lib/panel/report';
import { anArticle, aPassage, aReference } from './samples';

const about = { version: '1.2.3', browser: 'Firefox/140.0' };
const article = anArticle({
  title: 'Secret title',
  language: 'id',
  references: [aReference({ text: 'Secret reference.', doi: '10.1/x' }), aReference({ number: 2 })],
  summary: { ...anArticle().summary, benefits: [aPassage('Secret benefit.')] },
});
const page: Page = { status: 'ready', tabId: 1, url: 'https://example.org/a', article };

describe('a report', () => {
  test('tells address, version and counts, and no word of the page', () => {
    const text = reportText({ ...about, page, withContent: false });
    for (const fact of [
      'Sumber 1.2.3',
      'Firefox/140.0',
      'https://example.org/a',
      'benefits 1',
      'references: 2, with a DOI 1',
    ])
      expect(text).toContain(fact);
    expect(text).not.toMatch(/secret/i);
  });
  test('has the page’s words where the reader allows them', () => {
    const text = reportText({ ...about, page, withContent: true });
    for (const words of ['Secret title', 'Secret benefit.', '1. Secret reference. | 10.1/x'])
      expect(text).toContain(words);
  });
  test('tells why a page was not read', () => {
    expect(
      reportText({ ...about, page: { status: 'failed', detail: 'RangeError: x' }, withContent: true }),
    ).toBe('Sumber 1.2.3\nbrowser: Firefox/140.0\nfailed: RangeError: x');
  });
});
