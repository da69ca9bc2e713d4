import { describe, expect, it } from 'vitest';
import { createLookupCache } from '../../../lib/lookup/cache/cache';
import { createFinder, type Found } from '../../../lib/lookup/find/finder';
import { keyOf, type Sought } from '../../../lib/lookup/find/sought';
import { memoryStore } from '../cache/memory-store';
import { fakeNetwork, json, type Sent } from '../fake-network';

const TITLE = 'Exosomes of mesenchymal stem cells in the therapy of asthma';
const ITEM = {
  title: TITLE,
  author: [{ family: 'Lv', given: 'K' }],
  issued: { 'date-parts': [[2025]] },
  'container-title': 'Cells',
  volume: '31',
  page: '156',
};
const byText = (text = `Lv K. ${TITLE}. Cells. 2025;31:156.`, item: object = ITEM): Sought => ({
  pmid: null,
  pmcid: null,
  printed: { text, item },
});
const byPmid = (pmid: string): Sought => ({ ...byText(), pmid });

const crossref = (doi: string, more: object = {}) => ({
  DOI: doi,
  type: 'journal-article',
  title: [TITLE],
  author: [{ family: 'Lv', given: 'K' }],
  'container-title': ['Cells'],
  volume: '31',
  page: '156',
  issued: { 'date-parts': [[2025]] },
  ...more,
});

/** A finder against `answer`, and what it told. */
function finderWith(answer: (sent: Sent) => Response | Promise<Response>, store = memoryStore()) {
  const network = fakeNetwork(answer);
  const told = new Map<string, Found>();
  const finder = createFinder({
    ...network.tools,
    cache: createLookupCache(store, network.clock),
    onFound: (key, found) => void told.set(key, found),
  });
  const { signal } = new AbortController();
  return { ...network, told, find: (...sought: Sought[]) => finder.find(sought, signal), finder };
}
const items = (...records: object[]) => json({ message: { items: records } });

describe('a reference without a number', () => {
  it('is found by its words, with one request that holds them and nothing else', async () => {
    const { find, told, sent } = finderWith(() => items(crossref('10.1/a')));
    const text = `Lv K. ${TITLE}. Cells. 2025;31:156. Available at https://reader.example/me?id=7. [PubMed]`;
    await find(byText(text));
    expect([...told.values()]).toEqual([{ status: 'matched', doi: '10.1/a' }]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url.searchParams.get('query.bibliographic')).toBe(`Lv K. ${TITLE}. Cells. 2025;31:156.`);
    expect(sent[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
  it.each<[string, object[], Found['status']]>([
    [
      'nothing alike',
      [crossref('10.1/b', { title: ['Fish of the Baltic'], author: [{ family: 'Ahl' }], page: '9' })],
      'not-found',
    ],
    ['nothing at all', [], 'not-found'],
    ['a whole issue', [crossref('10.1/c', { type: 'journal-issue' })], 'not-found'],
    ['the same work twice', [crossref('10.1/d'), crossref('10.1/e')], 'probably'],
    [
      'a preprint beside the article',
      [
        crossref('10.1/f', { type: 'posted-content', 'container-title': [], volume: null, page: null }),
        crossref('10.1/g'),
      ],
      'matched',
    ],
    ['another year’s edition', [crossref('10.1/h', { issued: { 'date-parts': [[2009]] } })], 'probably'],
    ['its correction', [crossref('10.1/i', { title: [`Correction: ${TITLE}`], page: '200' })], 'not-found'],
  ])('of which there is %s', async (_, records, status) => {
    const { find, told } = finderWith(() => items(...records));
    await find(byText());
    expect([...told.values()].map((found) => found.status)).toEqual([status]);
  });
  it('is found again without a request, and a failure is never kept', async () => {
    const store = memoryStore();
    const down = finderWith(() => new Response('', { status: 403 }), store);
    await down.find(byText());
    expect([...down.told.values()]).toEqual([
      { status: 'failed', source: 'crossref', failure: { status: 'service-error', http: 403 } },
    ]);
    await finderWith(() => items(crossref('10.1/a')), store).find(byText());
    const later = finderWith(() => Promise.reject(new TypeError('no request was meant')), store);
    await later.finder.recall([byText()]);
    await later.find(byText());
    expect(later.told.get(keyOf(byText()))).toEqual({ status: 'matched', doi: '10.1/a' });
    expect(later.sent).toEqual([]);
  });
});

describe('a reference with a number of PubMed', () => {
  const result = (...records: object[]) => json({ resultList: { result: records } });
  const record = { id: '1', source: 'MED', pmid: '1', doi: '10.1/A', title: `${TITLE}.` };

  it('is asked for with the others in one request', async () => {
    const { find, told, sent } = finderWith(() => result(record, { ...record, pmid: '2', doi: undefined }));
    await find(byPmid('1'), byPmid('2'), byPmid('3'), { ...byText(), pmcid: 'PMC77' });
    expect(sent.map(({ init }) => (init.body as URLSearchParams).get('query'))).toEqual([
      '(EXT_ID:1 AND SRC:MED) OR (EXT_ID:2 AND SRC:MED) OR (EXT_ID:3 AND SRC:MED) OR PMCID:PMC77',
    ]);
    expect(told.get('pmid:1')).toEqual({ status: 'matched', doi: '10.1/a' });
    expect(told.get('pmid:2')).toMatchObject({ status: 'recorded', finding: { source: 'europe-pmc' } });
    expect(told.get('pmid:3')).toEqual({ status: 'not-found' });
    expect(told.get('pmcid:pmc77')).toEqual({ status: 'not-found' });
  });
  it('that cannot be asked for says so of each', async () => {
    const { find, told } = finderWith(() => new Response('<html>'));
    await find(byPmid('1'), byPmid('2'));
    for (const found of told.values()) {
      expect(found).toMatchObject({
        status: 'failed',
        source: 'europe-pmc',
        failure: { status: 'unreadable' },
      });
    }
    expect(told.size).toBe(2);
  });
});

it('stops when it is told to, and tells nothing of what it did not ask', async () => {
  const stopping = new AbortController();
  const { finder, told, sent } = finderWith(() => {
    stopping.abort();
    return items(crossref('10.1/a'));
  });
  const others = [1, 2, 3].map((number) => byText(`Lv K. ${TITLE}, part ${number}. Cells. 2025.`));
  await finder.find(others, stopping.signal);
  expect(sent).toHaveLength(1);
  expect(told.size).toBe(0);
});
