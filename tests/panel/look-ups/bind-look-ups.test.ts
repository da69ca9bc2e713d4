import { describe, expect, test, vi } from 'vitest';
import type { Found } from '../../../lib/lookup/find/finder';
import { LOOKUP_ORIGINS } from '../../../lib/lookup/hosts';
import type { Study } from '../../../lib/lookup/study/study';
import type { Failure } from '../../../lib/lookup/transport/failure';
import { bindLookUps, type LookUpActionEffects } from '../../../lib/panel/look-ups/bind-look-ups';
import type { LookUpListener } from '../../../lib/panel/look-ups/look-ups';
import { citableWork } from '../../../lib/panel/look-ups/looked-up';
import type { Page } from '../../../lib/panel/page';
import { createState } from '../../../lib/panel/state';
import { anArticle, aReference, noPreferences } from '../samples';
import { aFinder, aSession, aStudy } from '../studies';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const printed = {
  text: 'Lv C. Exosomes in asthma therapy. 2025.',
  item: { title: 'Exosomes in asthma therapy' },
};
const one = aReference({ number: 1, doi: '10.1/A', ...printed });
const two = aReference({ number: 2, arxiv: '2101.00001v2' });
const three = aReference({ number: 3 });
const same = { title: 'Exosomes in asthma therapy', author: [{ family: 'Lv' }] };

/** Look-ups bound to a panel that shows a page with three references; the session is a spy. */
function setUp(access = true) {
  const state = createState(noPreferences);
  const show = (url: string): void => {
    const article = anArticle({ references: [one, two, three] });
    state.page.value = { status: 'ready', tabId: 7, url, article } satisfies Page;
  };
  const session = aSession();
  const finder = aFinder();
  let found: Parameters<LookUpActionEffects['openFinder']>[0] = () => undefined;
  let listener: LookUpListener | undefined;
  const effects = {
    openSession: vi.fn<LookUpActionEffects['openSession']>((hears) => {
      listener = hears;
      return session;
    }),
    openFinder: vi.fn<LookUpActionEffects['openFinder']>((hear) => {
      found = hear;
      return finder;
    }),
    watchLookUpAccess: vi.fn<LookUpActionEffects['watchLookUpAccess']>((hear) => hear(access)),
    maySend: vi.fn<LookUpActionEffects['maySend']>(async () => true),
    askToSend: vi.fn<LookUpActionEffects['askToSend']>(async () => ({ maySend: true, hasAccess: true })),
  };
  const hears = { onAsk: vi.fn(), onNotAllowed: vi.fn(), onNoRoom: vi.fn() };
  const actions = bindLookUps(state, effects, async () => undefined, hears);
  show('https://example.org/');
  if (listener === undefined) throw new Error('no session was opened');
  const lookedUp = (number: number) => state.pageLookUps.lookedUp.value.get(number);
  return {
    state,
    actions,
    session,
    finder,
    tellFound: (key: string, what: Found) => found(key, what),
    effects,
    hears,
    show,
    lookedUp,
    ...listener,
  };
}

describe('a page that is shown', () => {
  test('asks nothing of the services, and recalls what was kept', () => {
    const { session } = setUp();
    expect(session.lookUp).not.toHaveBeenCalled();
    expect(session.recall).toHaveBeenCalledWith(['10.1/a', '10.48550/arxiv.2101.00001']);
  });
  test('drops the filter of the page before', () => {
    const { actions, state, show } = setUp();
    actions.filterByEvidence({ by: 'mark', mark: 'another' });
    show('https://example.org/');
    expect(state.evidenceFilter.value).not.toBeNull();
    show('https://example.org/other');
    expect(state.evidenceFilter.value).toBeNull();
  });
});

describe('looking up', () => {
  test('asks for the references that have a DOI, and tells that it was asked', async () => {
    const { actions, session, hears, effects } = setUp();
    actions.lookUp([one, two, three]);
    await settled();
    expect(session.lookUp).toHaveBeenCalledWith(['10.1/a', '10.48550/arxiv.2101.00001'], undefined);
    expect(hears.onAsk).toHaveBeenCalled();
    expect(effects.askToSend.mock.calls).toEqual([[[]]]);
  });
  test('asks nothing where the reader does not let the browser send anything', async () => {
    const { actions, session, hears, effects } = setUp(false);
    effects.askToSend.mockResolvedValue({ maySend: false, hasAccess: false });
    actions.lookUp([one]);
    await settled();
    expect(session.lookUp).not.toHaveBeenCalled();
    expect([hears.onNotAllowed.mock.calls.length, hears.onAsk.mock.calls.length]).toEqual([1, 0]);
  });
  test('shows what comes on the reference it belongs to, once for all that come together', async () => {
    const { state, lookedUp, onStudy, onProgress } = setUp();
    onProgress({ pending: ['10.1/a', '10.9/of-another-page'], stopped: [], total: 2, running: true });
    expect(lookedUp(1)?.progress).toBe('asking');
    const drawn = vi.fn();
    state.lookUps.studies.subscribe(drawn);
    onStudy(aStudy({ doi: '10.1/a', item: same }));
    onStudy(aStudy({ doi: '10.9/of-another-page' }));
    await settled();
    expect(drawn).toHaveBeenCalledTimes(2);
    onProgress({ pending: [], stopped: [], total: 2, running: false });
    expect(lookedUp(1)).toMatchObject({ progress: 'done', identity: 'same' });
    expect(lookedUp(3)).toMatchObject({ progress: 'none', study: null });
    expect(state.pageLookUps.progress.value).toMatchObject({
      total: 2,
      withoutNumber: 1,
      asked: 1,
      done: 1,
      failed: 0,
    });
    expect(state.pageLookUps.profile.value).toMatchObject({ total: 3, known: 1 });
  });
  test('gives Copy the registered work, unless that is another one', async () => {
    const { lookedUp, onStudy } = setUp();
    onStudy(aStudy({ doi: '10.1/a', item: same }));
    await settled();
    expect(citableWork(lookedUp(1) ?? fail())).toEqual({ item: same, source: 'Crossref' });
    onStudy(
      aStudy({ doi: '10.1/a', item: { title: 'Fish of the Baltic Sea', author: [{ family: 'Ahl' }] } }),
    );
    await settled();
    expect(lookedUp(1)?.identity).toBe('another');
    expect(citableWork(lookedUp(1) ?? fail())).toBeNull();
  });
  test('takes an erratum that bears its paper’s title for another work, where anything differs', async () => {
    const { lookedUp, onStudy } = setUp();
    const isNoticeOn = [
      { kind: 'erratum' as const, doi: '10.1/p', url: null, date: null, sources: ['crossref' as const] },
    ];
    onStudy(aStudy({ doi: '10.1/a', item: same, isNoticeOn }));
    await settled();
    expect(lookedUp(1)?.identity).toBe('same');
    onStudy(aStudy({ doi: '10.1/a', item: { ...same, author: [{ family: 'Editors' }] }, isNoticeOn }));
    await settled();
    expect(lookedUp(1)).toMatchObject({ identity: 'another', verdict: { verdict: 'another' } });
  });
  test('counts what was stopped and what failed', async () => {
    const { state, onStudy, onProgress } = setUp();
    const failure: Failure = { status: 'offline' };
    onStudy(
      aStudy({
        doi: '10.1/a',
        item: null,
        registration: { status: 'unknown', failure: null },
        answered: {},
        failed: { crossref: failure },
      }),
    );
    onProgress({ pending: [], stopped: ['10.48550/arxiv.2101.00001'], total: 2, running: false });
    await settled();
    expect(state.pageLookUps.progress.value).toEqual({
      total: 2,
      withoutNumber: 1,
      asked: 2,
      done: 1,
      asking: 0,
      stopped: 1,
      failed: 1,
      inVain: 1,
    });
  });
  test.each<[string, Partial<Study>, number]>([
    ['one service that told something', { failed: { 'europe-pmc': { status: 'offline' } } }, 0],
    ['a record kept from before', { failed: { crossref: { status: 'offline' } } }, 0],
    [
      'the handle system alone',
      {
        item: null,
        answered: {},
        registration: { status: 'not-registered' },
        failed: { crossref: { status: 'offline' } },
      },
      0,
    ],
    [
      'no service at all',
      { item: null, answered: {}, registration: { status: 'unknown', failure: { status: 'offline' } } },
      1,
    ],
  ])('after %s counts the failed look-up, in vain or not', async (_, given, inVain) => {
    const { state, onStudy } = setUp();
    onStudy(aStudy({ doi: '10.1/a', ...given }));
    await settled();
    expect(state.pageLookUps.progress.value).toMatchObject({ done: 1, failed: 1, inVain });
  });
  test('is forgotten when the reader clears it', async () => {
    const { state, actions, session, onStudy } = setUp();
    onStudy(aStudy({ doi: '10.1/a' }));
    await settled();
    actions.clearLookUps();
    await settled();
    expect(session.clear).toHaveBeenCalled();
    expect(state.lookUps.studies.value.size).toBe(0);
  });
});

describe('a reference without a number', () => {
  const key = 'text:lv c. exosomes. 2025.';
  test('is looked for by its words, and then looked up by the DOI that was found', async () => {
    const { actions, finder, session, tellFound, lookedUp, onStudy } = setUp();
    actions.lookUp([three]);
    await settled();
    expect(finder.find.mock.calls[0]?.[0]).toMatchObject([{ pmid: null, printed: { text: three.text } }]);
    expect(lookedUp(3)?.progress).toBe('asking');
    tellFound(key, { status: 'matched', doi: '10.2/found' });
    expect(session.lookUp).toHaveBeenLastCalledWith(['10.2/found']);
    onStudy(aStudy({ doi: '10.2/found', item: { title: 'Exosomes', author: [{ family: 'Lv' }] } }));
    await settled();
    expect(lookedUp(3)).toMatchObject({ progress: 'done', foundBy: 'text', study: { doi: '10.2/found' } });
  });
  test('that was kept from before asks nothing', () => {
    const { session, finder, tellFound } = setUp();
    expect(finder.recall).toHaveBeenCalledTimes(1);
    tellFound(key, { status: 'matched', doi: '10.2/found' });
    expect(session.recall).toHaveBeenLastCalledWith(['10.2/found']);
    expect(session.lookUp).not.toHaveBeenCalled();
  });
  test.each<[Found, object]>([
    [{ status: 'not-found' }, { failed: 0, inVain: 0, done: 1 }],
    [
      { status: 'failed', source: 'crossref', failure: { status: 'offline' } },
      { failed: 1, inVain: 1, done: 1 },
    ],
  ])('of which nothing was found (%j) is done', async (found, counts) => {
    const { actions, tellFound, state, finder } = setUp();
    actions.lookUp([three]);
    await settled();
    tellFound(key, found);
    expect(state.pageLookUps.progress.value).toMatchObject({ total: 3, withoutNumber: 0, ...counts });
    actions.resumeLookUps();
    await settled();
    expect(finder.find).toHaveBeenCalledTimes(found.status === 'failed' ? 2 : 1);
  });
  test('that is stopped can be gone on with', async () => {
    const { actions, finder, lookedUp } = setUp();
    actions.lookUp([three]);
    await settled();
    actions.stopLookUps();
    expect(lookedUp(3)?.progress).toBe('stopped');
    actions.resumeLookUps();
    await settled();
    expect(lookedUp(3)?.progress).toBe('asking');
    expect(finder.find).toHaveBeenCalledTimes(2);
  });
});

describe('access to the services', () => {
  test('is asked for in the click where it is missing, and once only', async () => {
    const { actions, session, effects, state } = setUp(false);
    effects.askToSend.mockResolvedValue({ maySend: true, hasAccess: false });
    actions.lookUp([one]);
    // One click stands for one dialogue: both are asked for at once, before anything is waited for.
    expect(effects.askToSend.mock.calls).toEqual([[LOOKUP_ORIGINS]]);
    expect(session.lookUp).not.toHaveBeenCalled();
    await settled();
    expect(session.lookUp).toHaveBeenCalledTimes(1);
    expect(state.lookUps.access.value).toBe('refused');
    actions.lookUp([one]);
    await settled();
    expect(effects.askToSend.mock.calls).toEqual([[LOOKUP_ORIGINS], [[]]]);
    expect(session.lookUp).toHaveBeenCalledTimes(2);
  });
});

function fail(): never {
  throw new Error('nothing is known of the reference');
}
