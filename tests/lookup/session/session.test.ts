import { describe, expect, it } from 'vitest';
import { memoryStore } from '../cache/memory-store';
import { ALL, answerAs, askedIn, crossrefRecord, europePmcRecord } from './fake-services';
import { many, sessionWith } from './session-with';

describe('a session', () => {
  it.each([
    [5, 2],
    [60, 4],
    [1000, 52],
  ])('looks %i references up in at most %i requests', async (count, limit) => {
    const { session, studies, sent, progress } = sessionWith(answerAs(ALL));
    await session.lookUp([...many(count), '10.1000/0']);
    expect(sent.length).toBeLessThanOrEqual(limit);
    expect(studies.size).toBe(count);
    for (const study of studies.values()) {
      expect(study).toMatchObject({
        registration: { status: 'registered' },
        standing: { status: 'no-notice' },
      });
      expect(study.studyTypes).toEqual([{ value: 'randomised-trial', source: 'europe-pmc' }]);
    }
    expect(progress.at(-1)).toEqual({ pending: [], stopped: [], total: count, running: false });
    const left = progress.map(({ pending }) => pending.length);
    expect(left).toEqual([...left].sort((a, b) => b - a));
  });

  it('asks first for what the reader sees, and sends each host one list a second', async () => {
    const { session, asked, clock } = sessionWith(answerAs(ALL));
    session.prefer(['10.1000/70', '10.1000/71']);
    await session.lookUp(many(80));
    expect(asked('api.crossref.org')[0]?.slice(0, 3)).toEqual(['10.1000/70', '10.1000/71', '10.1000/0']);
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(1000);
  });

  it('sends DOIs, and no cookies, referrer or address', async () => {
    const { session, sent } = sessionWith(answerAs(ALL));
    await session.lookUp(['10.1000/A']);
    for (const { url, init } of sent) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
      expect(url.search + String(init.body ?? '')).not.toMatch(/mailto|@/);
    }
  });

  it('finds out about what Crossref does not list: an alias, a data set, another agency, a DOI that does not exist', async () => {
    const { session, studies, asked } = sessionWith(
      answerAs({
        crossref: (doi) => (doi === '10.1/here' || doi === '10.1/a,b' ? crossrefRecord(doi) : null),
        aliases: { '10.1/alias': '10.1/alias.v5' },
        datacite: ['10.5/data'],
        agencies: { '10.2/japan': 'JaLC', '10.1/a,b': 'Crossref' },
        handles: ['10.9/odd'],
      }),
    );
    await session.lookUp([
      '10.1/here',
      '10.1/alias',
      '10.5/data',
      '10.2/japan',
      '10.9/none',
      '10.9/odd',
      '10.1/a,b',
    ]);
    const registration = (doi: string) => studies.get(doi)?.registration;
    expect(studies.get('10.1/alias')).toMatchObject({
      registeredAs: '10.1/alias.v5',
      registration: { status: 'registered' },
    });
    expect(studies.get('10.5/data')).toMatchObject({
      item: { title: 'A data set' },
      itemSources: { title: 'datacite' },
    });
    expect(registration('10.2/japan')).toEqual({ status: 'registered-elsewhere', agency: 'JaLC' });
    expect(registration('10.9/none')).toEqual({ status: 'not-registered' });
    expect(registration('10.9/odd')).toEqual({ status: 'registered-elsewhere', agency: null });
    expect(studies.get('10.1/a,b')?.item?.title).toBe('Title of 10.1/a,b');
    // One question for the agencies of all, one for the DOI that no list can hold.
    expect(asked('doi.org').filter((dois) => dois.length > 1)).toHaveLength(1);
  });

  it('asks nothing that was answered in the last three days, also after the panel was closed', async () => {
    const store = memoryStore();
    await sessionWith(answerAs(ALL), store).session.lookUp(many(3));
    const later = sessionWith(answerAs(ALL), store);
    await later.session.lookUp(many(4));
    expect(later.asked('api.crossref.org')).toEqual([['10.1000/3']]);
    expect(later.studies.get('10.1000/0')?.standing).toEqual({
      status: 'no-notice',
      asOf: '2026-11-22T00:00:00.000Z',
    });
    await later.session.lookUp(['10.1000/0'], 'again');
    expect(later.asked('api.crossref.org')[1]).toEqual(['10.1000/0']);
  });

  it('stops at once, keeps what came, and goes on from there', async () => {
    const { session, studies, progress, asked } = sessionWith((sent) => {
      if (askedIn(sent).includes('10.1000/40')) session.stop();
      return answerAs(ALL)(sent);
    });
    await session.lookUp(many(100));
    expect(studies.size).toBe(40);
    expect(progress.at(-1)).toMatchObject({ pending: [], total: 100, running: false });
    expect(progress.at(-1)?.stopped).toEqual(many(100).slice(40));
    const before = asked('api.crossref.org').length;
    session.prefer([]);
    await session.resume();
    expect(asked('api.crossref.org').slice(before).flat()).not.toContain('10.1000/0');
  });
});

describe('a fault', () => {
  const faults: [string, () => Response | Promise<Response>, string][] = [
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['429 without Retry-After', () => new Response('<html>', { status: 429 }), 'rate-limited'],
    [
      '429 for hours',
      () => new Response('', { status: 429, headers: { 'retry-after': '57505' } }),
      'rate-limited',
    ],
    ['403', () => new Response('<html>', { status: 403 }), 'service-error'],
    ['503', () => new Response('<html>', { status: 503 }), 'service-error'],
    ['HTML for JSON', () => new Response('<html>'), 'unreadable'],
    ['cut JSON', () => new Response('{"message":{"items":[{"DOI":'), 'unreadable'],
    ['another shape', () => new Response('{"message":[]}'), 'unreadable'],
    ['50 MB', () => new Response('{}', { headers: { 'content-length': '50000000' } }), 'too-large'],
  ];

  it.each(faults)(
    'of one service (%s) leaves the other its answers, and is told as not checked',
    async (_, fault, status) => {
      const { session, studies, sent, clock, progress } = sessionWith((request) =>
        request.url.host === 'www.ebi.ac.uk' ? fault() : answerAs(ALL)(request),
      );
      await session.lookUp(many(90));
      for (const study of studies.values()) {
        expect(study.item?.title).toMatch(/^Title/);
        expect(study.failed['europe-pmc']?.status).toBe(status);
        expect(study.standing).toEqual({ status: 'not-checked' });
      }
      expect(studies.size).toBe(90);
      expect(progress.at(-1)).toEqual({ pending: [], stopped: [], total: 90, running: false });
      // A host that is down is not asked again with every list, and never waited for by the hour.
      expect(sent.length).toBeLessThanOrEqual(status === 'too-large' ? 42 : 6);
      expect(Math.max(...clock.slept)).toBeLessThanOrEqual(5000);
    },
  );

  it('that passes is over at the next try; one that does not is over with resume', async () => {
    let failing = 2;
    const shaky = sessionWith((request) => {
      if (request.url.host !== 'www.ebi.ac.uk' || failing-- <= 0) return answerAs(ALL)(request);
      return new Response('', { status: 503 });
    });
    await shaky.session.lookUp(many(2));
    expect(shaky.studies.get('10.1000/0')?.standing.status).toBe('no-notice');

    let isDown = true;
    const down = sessionWith((request) =>
      isDown ? new Response('', { status: 403 }) : answerAs(ALL)(request),
    );
    await down.session.lookUp(many(2));
    expect(down.studies.get('10.1000/0')).toMatchObject({ item: null, standing: { status: 'not-checked' } });
    isDown = false;
    await down.session.resume();
    expect(down.studies.get('10.1000/0')).toMatchObject({ failed: {}, standing: { status: 'no-notice' } });
  });

  it('of one DOI that spoils its list is that DOI’s alone', async () => {
    const spoilt = '10.1000/17';
    const { session, studies, asked } = sessionWith((request) => {
      const isSpoilt = askedIn(request).includes(spoilt);
      if (request.url.host !== 'api.crossref.org' || !isSpoilt) return answerAs(ALL)(request);
      return new Response('{"status":"failed"}', { status: 400 });
    });
    await session.lookUp(many(60));
    for (const [doi, { failed, itemSources }] of studies) {
      expect(failed.crossref?.status, doi).toBe(doi === spoilt ? 'service-error' : undefined);
      expect(itemSources.title, doi).toBe(doi === spoilt ? 'europe-pmc' : 'crossref');
    }
    expect(asked('api.crossref.org').length).toBeLessThanOrEqual(15);
  });

  it('of a service that accepts no question is not asked about for every DOI', async () => {
    const { session, studies, asked } = sessionWith((request) =>
      request.url.host === 'api.crossref.org'
        ? new Response('{"status":"failed"}', { status: 400 })
        : answerAs(ALL)(request),
    );
    await session.lookUp(many(400));
    expect(studies.get('10.1000/399')?.failed.crossref).toEqual({ status: 'service-error', http: 400 });
    expect(asked('api.crossref.org').length).toBeLessThanOrEqual(13);
  });

  it('is never kept', async () => {
    const store = memoryStore();
    await sessionWith(() => new Response('', { status: 503 }), store).session.lookUp(many(2));
    expect(store.kept.size).toBe(0);
  });

  it('in the rows harms no other: missing, doubled, broken and unasked ones', async () => {
    const { session, studies } = sessionWith((request) => {
      if (request.url.host === 'www.ebi.ac.uk') {
        const [doi = ''] = askedIn(request);
        const retracted = { ...europePmcRecord(doi), pubTypeList: { pubType: ['Retracted Publication'] } };
        return new Response(
          JSON.stringify({ resultList: { result: [europePmcRecord(doi), retracted, { doi: 3 }] } }),
        );
      }
      const rows = [
        crossrefRecord('10.1000/0'),
        crossrefRecord('10.1000/0'),
        { title: 'x' },
        crossrefRecord('10.9/unasked'),
      ];
      return request.url.host === 'api.crossref.org'
        ? new Response(JSON.stringify({ message: { items: rows } }))
        : answerAs({ agencies: { '10.1000/1': null } })(request);
    });
    await session.lookUp(many(2));
    expect([...studies.keys()]).toEqual(many(2));
    expect(studies.get('10.1000/0')?.standing).toMatchObject({ notices: [{ kind: 'retraction' }] });
    expect(studies.get('10.1000/1')?.registration).toEqual({ status: 'not-registered' });
  });

  it('of the store loses nothing that was answered', async () => {
    const broken = () => Promise.reject(new Error('storage'));
    const { session, studies } = sessionWith(answerAs(ALL), {
      get: broken,
      set: broken,
      remove: broken,
      all: broken,
    });
    await session.lookUp(many(3));
    expect([...studies.values()].every(({ item }) => item !== null)).toBe(true);
  });
});
