// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Study } from '../../lib/lookup/study/study';
import type { Failure } from '../../lib/lookup/transport/failure';
import { en } from '../../lib/messages/en';
import type { LookedUp } from '../../lib/panel/look-ups/looked-up';
import { aReference } from '../panel/samples';
import { aLookedUp, aStudy, shownLookUps } from '../panel/studies';
import { renderArticle } from './render';

afterEach(cleanup);

/** Draws a reference whose look-up ended like this, and gives the part that is announced. */
function answer(study: Partial<Study>, given: Partial<LookedUp> = {}): HTMLElement {
  const lookedUp = new Map([[1, aLookedUp(aStudy(study), given)]]);
  const { container } = renderArticle(
    { references: [aReference({ doi: '10.1/x' })] },
    { lookUps: shownLookUps({ lookedUp }) },
  );
  const announced = container.querySelector<HTMLElement>('#reference-1 [aria-live] .answer');
  if (announced === null) throw new Error('nothing was announced');
  return announced;
}

const told = <T,>(value: T) => ({ value, source: 'europe-pmc' as const });

describe('the registered work', () => {
  test('is shown with title, authors, journal, year and sources', () => {
    const author = [{ family: 'Harrell', given: 'C. Randall' }, ...Array(8).fill({ family: 'Jovicic' })];
    const issued = { 'date-parts': [[2019]] };
    const item = { title: 'Derived <i>Exosomes</i>', author, 'container-title': 'Cells', issued };
    const shown = answer({ item });
    expect(within(shown).getByText('Exosomes').nodeName).toBe('I');
    for (const words of [
      'Derived Exosomes',
      'C. Randall Harrell, Jovicic',
      'and 3 more',
      'Cells, 2019',
      'Source: Crossref, Nov 22, 2026',
    ])
      expect(shown.textContent).toContain(words);
  });
  test('that has another DOI says so', () => {
    expect(answer({ registeredAs: '10.9/other' }).textContent).toContain(
      'Registered under another DOI: 10.9/other',
    );
  });
  test('has its DOI written from the left, whatever is written around it', () => {
    const shown = answer({ item: { DOI: '10.1016/j.cmet.2019.11.004' } }, { foundBy: 'text' });
    const link = within(shown).getByRole('link', { name: '10.1016/j.cmet.2019.11.004' });
    expect(link.getAttribute('dir')).toBe('ltr');
  });
  test('has its abstract folded, as text', () => {
    const shown = answer({ abstract: told('Cells & <b>more</b>') });
    expect(within(shown).getByText('Cells & <b>more</b>').closest('details')?.open).toBe(false);
  });
  test('has a link to a free copy with its licence and who says so', () => {
    const shown = answer({
      freeCopy: told({ url: 'https://x.org/1', licence: 'https://creativecommons.org/licenses/by-nc/4.0/' }),
    });
    expect(within(shown).getByRole('link', { name: en.freeCopy }).getAttribute('href')).toBe(
      'https://x.org/1',
    );
    expect(shown.textContent).toContain('CC BY-NC 4.0 · told by Europe PMC');
  });
  test('has its types from who records them, else none', () => {
    const types = (['meta-analysis', 'systematic-review'] as const).map(told);
    expect(answer({ studyTypes: types }).querySelector('.study-types')?.textContent).toBe(
      'Meta-analysisSystematic review told by Europe PMC',
    );
    cleanup();
    expect(answer({}).textContent).toContain(en.typeNotRecorded);
  });
});

describe('the mark', () => {
  test.each([
    ['same', en.doiMatches],
    ['another', en.doiAnother],
    ['cannot-tell', en.doiCannotTell],
    ['not-checked', en.notChecked],
  ] as const)('of %s', (identity, words) => {
    expect(answer({}, { identity }).querySelector('.mark')?.textContent).toContain(words);
  });
  test('of a DOI that nobody knows, and of one that another agency knows', () => {
    const unknown = { item: null, registration: { status: 'not-registered' as const } };
    expect(answer(unknown, { identity: 'not-registered' }).textContent).toContain(en.doiNotRegistered);
    cleanup();
    const elsewhere = {
      item: null,
      registration: { status: 'registered-elsewhere' as const, agency: 'JaLC' },
    };
    expect(answer(elsewhere, { identity: 'registered-elsewhere' }).textContent).toContain('(JaLC)');
  });
  test.each([
    ['another', true],
    ['same', false],
  ] as const)('of %s gives both texts with the reasons, unfolded: %s', (verdict, unfolded) => {
    const reasons = [
      { field: 'title' as const, agreement: 'differs' as const, printed: 'Cells', registered: 'Fish' },
      { field: 'page' as const, agreement: 'silent' as const, printed: null, registered: null },
    ];
    const shown = answer({}, { identity: verdict, verdict: { verdict, reasons } });
    const rows = within(shown)
      .getAllByRole('row', { hidden: true })
      .map((row) => row.textContent);
    expect(rows).toEqual(['PrintedRegistered', 'Title differs', 'CellsFish']);
    expect(shown.querySelector<HTMLDetailsElement>('.compared')?.open).toBe(unfolded);
  });
});

describe('whether it stands', () => {
  const notice = { doi: '10.9/notice', url: null, date: '2020-06-05', sources: ['crossref' as const] };
  const noticed = (kind: 'retraction' | 'concern' | 'erratum') => ({
    standing: { status: 'noticed' as const, notices: [{ ...notice, kind }] },
  });
  test.each([
    ['retraction', en.retracted],
    ['concern', en.concern],
    ['erratum', en.erratum],
  ] as const)('is told with date, source and notice (%s)', (kind, words) => {
    const shown = answer(noticed(kind), { identity: 'same' });
    expect(shown.textContent).toContain(`${words} Jun 5, 2020 · Crossref`);
    const link = within(shown).getByRole('link', { name: en.readNotice });
    expect(link.getAttribute('href')).toBe('https://doi.org/10.9/notice');
  });
  test.each([
    ['retraction', 'same', true],
    ['concern', 'same', true],
    ['erratum', 'same', false],
    ['retraction', 'another', false],
  ] as const)('a %s stands above what the DOI is (%s): %s', (kind, identity, isFirst) => {
    const [first] = answer(noticed(kind), { identity }).querySelectorAll('.mark strong');
    const words = { retraction: en.retracted, concern: en.concern, erratum: en.erratum }[kind];
    expect(first?.textContent === words).toBe(isFirst);
  });

  test('is told of the registered work where that is not the printed one', () => {
    expect(answer(noticed('retraction'), { identity: 'another' }).textContent).toContain(en.noticeOnOther);
  });
  test('and of what type it is, is not told of the printed work where the registered one is another', () => {
    const asOf = '2026-11-22T10:00:00Z';
    const shown = answer(
      { standing: { status: 'no-notice', asOf }, studyTypes: [told('randomised-trial' as const)] },
      { identity: 'another' },
    ).textContent;
    expect(shown).not.toContain('No notice found');
    expect(shown?.indexOf(en.typeRandomisedTrial)).toBeGreaterThan(shown?.indexOf(en.registered) ?? 0);
    cleanup();
    expect(answer({}, { identity: 'another' }).textContent).not.toContain(en.standingNotChecked);
  });
  test('is told apart from the notice itself', () => {
    const shown = answer({ isNoticeOn: [{ ...notice, kind: 'retraction' }] });
    expect(shown.textContent).toContain('This is itself a notice on another work (Retracted)');
  });
  test('is no notice found only where both answered, and else not checked', () => {
    const asOf = '2026-11-22T10:00:00Z';
    expect(answer({ standing: { status: 'no-notice', asOf } }).textContent).toContain(
      'No notice found in Crossref and Europe PMC, as of Nov 22, 2026.',
    );
    cleanup();
    expect(answer({}).textContent).toContain(en.standingNotChecked);
  });
});

describe('what could not be asked', () => {
  test.each<[Failure, string]>([
    [
      { status: 'rate-limited', retryAfter: null },
      'Not checked at Europe PMC: too many requests. Try again in a moment.',
    ],
    [{ status: 'rate-limited', retryAfter: 0.4 }, 'Not checked at Europe PMC: it asks to wait 1 second.'],
    [{ status: 'rate-limited', retryAfter: 30 }, 'Not checked at Europe PMC: it asks to wait 30 seconds.'],
    [
      { status: 'rate-limited', retryAfter: 57_539 },
      'Not checked at Europe PMC: too many requests for now. It asks to wait 959 minutes.',
    ],
    [{ status: 'offline' }, en.offline],
    [{ status: 'unreachable' }, 'Not checked at Europe PMC: it could not be reached.'],
    [{ status: 'timed-out' }, 'Not checked at Europe PMC: it took too long to answer.'],
    [{ status: 'service-error', http: 503 }, 'Not checked at Europe PMC: it answered with error 503.'],
    [{ status: 'service-error', http: 404 }, 'Not checked at Europe PMC: it answered with error 404.'],
    [{ status: 'service-error', http: 400 }, 'Not checked at Europe PMC: it did not accept the question.'],
    [
      { status: 'service-error', http: 403 },
      'Not checked at Europe PMC: it refuses to answer this computer or network.',
    ],
    [{ status: 'unreadable', reason: 'html' }, 'Not checked at Europe PMC: the answer could not be read.'],
    [{ status: 'too-large' }, 'Not checked at Europe PMC: the answer was too long.'],
    [{ status: 'cancelled' }, en.cancelled],
  ])('because of %j is said beside what was found', (failure, sentence) => {
    const shown = answer({ failed: { 'europe-pmc': failure } }, { identity: 'same' });
    expect(within(shown).getByText(sentence)).toBeTruthy();
    expect(screen.getByText(en.doiMatches)).toBeTruthy();
  });
  test('of several services for one reason is said once', () => {
    const down: Failure = { status: 'unreachable' };
    const shown = answer({ item: null, failed: { crossref: down, 'europe-pmc': down } });
    expect(shown.querySelectorAll('.problem')).toHaveLength(1);
    expect(shown.textContent).toContain('Not checked at Crossref and Europe PMC: it could not be reached.');
  });
  test('by doi.org leaves open whether the DOI exists', () => {
    const registration = { status: 'unknown' as const, failure: { status: 'timed-out' as const } };
    expect(answer({ item: null, registration }).textContent).toContain(
      'Not checked at doi.org: it took too long',
    );
  });
});
