import { describe, expect, it } from 'vitest';
import { CROSSREF } from '../../lib/lookup/crossref';
import { LOOKUP_HOSTS } from '../../lib/lookup/hosts';
import { lookUpDoi, lookUpDois } from '../../lib/lookup/look-up';
import { fakeNetwork, json, type Sent } from './fake-network';

const record = (doi: string) => ({ DOI: doi, type: 'journal-article', title: [`Title of ${doi}`] });
const unknown = () => new Response('Resource not found.', { status: 404 });
const askedFor = ({ url }: Sent) => decodeURIComponent(url.pathname.replace('/works/', ''));
const listed = ({ url }: Sent) =>
  (url.searchParams.get('filter') ?? '')
    .split(',')
    .filter(Boolean)
    .map((one) => one.replace(/^doi:/, ''));

describe('lookUpDoi', () => {
  it('gives the work with its source and the time', async () => {
    const { tools, sent } = fakeNetwork(() => json({ status: 'ok', message: record('10.1000/A(1)<2>') }));
    expect(await lookUpDoi('10.1000/a(1)<2>', tools)).toEqual({
      status: 'found',
      work: {
        doi: '10.1000/a(1)<2>',
        item: { type: 'article-journal', title: 'Title of 10.1000/A(1)<2>', DOI: '10.1000/A(1)<2>' },
        source: 'Crossref',
        retrieved: '2026-11-22T00:00:00.000Z',
      },
    });
    expect(sent[0]?.url.href).toBe('https://api.crossref.org/works/10.1000%2Fa(1)%3C2%3E');
  });

  it('says not registered only where Crossref says so', async () => {
    const outcome = async (answer: () => Response) => lookUpDoi('10.1/2', fakeNetwork(answer).tools);
    expect(await outcome(unknown)).toEqual({ status: 'not-registered-at-crossref' });
    expect(await outcome(() => new Response('<html>Not found', { status: 404 }))).toEqual({
      status: 'service-error',
      http: 404,
    });
  });

  it('calls what is no record unreadable', async () => {
    const bodies = ['', '<html>', '{"message":{"DOI":"10.1/2"', '[]', 'null', '{"message":{"title":["A"]}}'];
    for (const body of bodies) {
      const outcome = await lookUpDoi('10.1/2', fakeNetwork(() => new Response(body)).tools);
      expect(outcome.status, body).toBe('unreadable');
    }
  });

  it('asks only hosts that the panel names', () => {
    const hosts = LOOKUP_HOSTS.map(({ host }) => host);
    expect(hosts).toContain(CROSSREF.oneUrl('10.1/2').host);
    expect(hosts).toContain(CROSSREF.listUrl(['10.1/2']).host);
    expect(hosts).toContain(CROSSREF.host);
  });
});

describe('lookUpDois', () => {
  it('asks in lists of forty and leaves one second between them', async () => {
    const dois = Array.from({ length: 90 }, (_, index) => `10.1000/${index}`);
    const { tools, sent, clock } = fakeNetwork((request) =>
      json({ message: { items: listed(request).reverse().map(record) } }),
    );
    const outcomes = await lookUpDois([...dois, '10.1000/3'], tools);
    expect(sent.map((request) => listed(request).length)).toEqual([40, 40, 10]);
    expect(sent.map(({ url }) => url.searchParams.get('rows'))).toEqual(['40', '40', '10']);
    expect(clock.slept).toEqual([1000, 1000]);
    expect([...outcomes.keys()]).toEqual(dois);
    for (const doi of dois) expect(outcomes.get(doi)).toMatchObject({ status: 'found', work: { doi } });
  });

  it('asks singly for what a list leaves out: aliases, unknown DOIs and those with a comma', async () => {
    const { tools, sent } = fakeNetwork((request) => {
      if (request.url.searchParams.has('filter')) {
        return json({
          message: { items: [record('10.1000/HERE'), record('10.1000/here'), { title: ['no DOI'] }] },
        });
      }
      const doi = askedFor(request);
      if (doi === '10.1000/unknown') return unknown();
      return json({ message: record(doi === '10.1000/alias' ? '10.1000/alias.v5' : doi) });
    });
    const outcomes = await lookUpDois(
      ['10.1000/here', '10.1000/alias', '10.1000/unknown', '10.1000/a,b'],
      tools,
    );
    expect(sent.map((request) => listed(request).join(' ') || askedFor(request))).toEqual([
      '10.1000/here 10.1000/alias 10.1000/unknown',
      '10.1000/alias',
      '10.1000/unknown',
      '10.1000/a,b',
    ]);
    expect(outcomes.get('10.1000/here')).toMatchObject({ status: 'found' });
    expect(outcomes.get('10.1000/alias')).toMatchObject({
      status: 'found',
      work: { doi: '10.1000/alias.v5' },
    });
    expect(outcomes.get('10.1000/unknown')).toEqual({ status: 'not-registered-at-crossref' });
    expect(outcomes.get('10.1000/a,b')).toMatchObject({ status: 'found' });
  });

  it('gives every DOI of a failed list the same failure, and asks for none of them again', async () => {
    const { tools, sent } = fakeNetwork(() => new Response('<html>', { status: 500 }));
    const outcomes = await lookUpDois(['10.1/1', '10.1/2'], tools);
    expect([...outcomes.values()]).toEqual(Array(2).fill({ status: 'service-error', http: 500 }));
    expect(sent).toHaveLength(1);
  });
});
