import { describe, expect, it } from 'vitest';
import { LOOKUP_HOSTS } from '../../lib/lookup/hosts';
import { lookUpDoi } from '../../lib/lookup/look-up';
import { CROSSREF } from '../../lib/lookup/sources/crossref';
import { fakeNetwork, json } from './fake-network';

const record = (doi: string) => ({ DOI: doi, type: 'journal-article', title: [`Title of ${doi}`] });
const unknown = () => new Response('Resource not found.', { status: 404 });

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
    expect(hosts).toContain(CROSSREF.single.query('10.1/2').url.host);
    expect(hosts).toContain(CROSSREF.query(['10.1/2']).url.host);
    expect(hosts).toContain(CROSSREF.host);
  });
});
