// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Reference } from '../../lib/article/schema';
import type { Outcome } from '../../lib/lookup/outcome';
import { en } from '../../lib/messages/en';
import type { LookUp } from '../../lib/panel/state';
import { aPassage, aReference } from '../panel/samples';
import { renderArticle } from './render';

afterEach(cleanup);

/** Draws one reference; `lookUp` is what became of its DOI. */
function renderCard(given: Partial<Reference>, lookUp?: LookUp, explainLookUp = false) {
  const reference = aReference({ number: 3, ...given });
  const lookUps = new Map(lookUp && reference.doi ? [[reference.doi, lookUp]] : []);
  const { actions, container } = renderArticle({ references: [reference] }, { lookUps, explainLookUp });
  const card = screen.getByRole('main').querySelector<HTMLElement>('#reference-3');
  if (!card) throw new Error('no card was drawn');
  return { card, actions, reference, container };
}
const answered = (outcome: Outcome): LookUp => ({ status: 'answered', outcome });
const doi = '10.3390/cells8121605';
const button = (card: HTMLElement, name: string) => within(card).getByRole('button', { name });

describe('a card', () => {
  test('shows number and printed text, and a label that differs', () => {
    const { card } = renderCard({ label: 'Harrell19' });
    expect(card.textContent).toContain('3');
    expect(card.textContent).toContain('Lv C. Exosomes. 2025.');
    expect(card.textContent).toContain('printed as Harrell19');
    cleanup();
    expect(renderCard({ label: '3' }).card.textContent).not.toContain('printed as');
  });
  test('opens the best place in a new tab, without telling where from', () => {
    const link = within(renderCard({ doi }).card).getByRole('link', { name: 'Open DOI' });
    expect(link.getAttribute('href')).toBe(`https://doi.org/${doi}`);
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '_blank',
      'noreferrer noopener',
    ]);
  });
  test('without any place has nothing to open', () => {
    expect(within(renderCard({}).card).queryByRole('link')).toBeNull();
  });
});

describe('Copy', () => {
  test('copies in the chosen style with one click', () => {
    const { card, actions, reference } = renderCard({});
    fireEvent.click(button(card, en.copy));
    expect(actions.copy).toHaveBeenCalledWith(reference, 'apa');
    expect(actions.chooseStyle).not.toHaveBeenCalled();
  });
  test('unfolds the other styles, copies in the one clicked, and remembers it', () => {
    const { card, actions, reference } = renderCard({});
    expect(within(card).queryByRole('button', { name: 'Copy as BibTeX' })).toBeNull();
    fireEvent.click(button(card, en.styleChooser));
    expect(button(card, 'Copy as APA 7').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button(card, 'Copy as BibTeX'));
    expect(actions.copy).toHaveBeenCalledWith(reference, 'bibtex');
    expect(actions.chooseStyle).toHaveBeenCalledWith('bibtex');
    expect(within(card).queryByRole('button', { name: 'Copy as BibTeX' })).toBeNull();
  });
});

describe('mentions', () => {
  const sentences = ['First sentence [3].', 'Second sentence [3].', 'Third sentence [3].'];
  const mentions = sentences.map((text) => aPassage(text));
  test('are one click from the page', () => {
    const { card, actions } = renderCard({ mentions: mentions.slice(0, 1) });
    expect(card.textContent).toContain('Mentioned 1 time');
    expect(within(card).queryByRole('button', { name: en.nextMention })).toBeNull();
    fireEvent.click(button(card, 'First sentence [3].'));
    expect(actions.showPassage).toHaveBeenCalledWith(mentions[0]);
  });
  test('are stepped through, round and round, and each is shown on the page', () => {
    const { card, actions } = renderCard({ mentions });
    const shown = () => [
      card.querySelector('.steps')?.textContent,
      card.querySelector('.passage')?.textContent,
    ];
    expect(shown()).toEqual(['Mention 1 of 3', sentences[0]]);
    for (const [name, number] of [
      [en.nextMention, 2],
      [en.nextMention, 3],
      [en.nextMention, 1],
      [en.previousMention, 3],
    ] as const) {
      fireEvent.click(button(card, name));
      expect(shown()).toEqual([`Mention ${number} of 3`, sentences[number - 1]]);
      expect(actions.showPassage).toHaveBeenLastCalledWith(mentions[number - 1]);
    }
  });
  test('that are none are said to be none', () => {
    expect(renderCard({}).card.textContent).toContain(en.neverMentioned);
  });
});

describe('Look up', () => {
  test('asks about the DOI', () => {
    const { card, actions } = renderCard({ doi });
    fireEvent.click(button(card, en.lookUp));
    expect(actions.lookUp).toHaveBeenCalledWith(doi);
  });
  test('says why it is not there without a DOI', () => {
    const { card } = renderCard({});
    expect(within(card).queryByRole('button', { name: en.lookUp })).toBeNull();
    expect(card.textContent).toContain(en.lookUpNeedsDoi);
  });
  test('says what it sends and to whom, until that is known', () => {
    const words = 'sends the DOI of that one reference to api.crossref.org (Crossref), without cookies';
    expect(
      renderCard({ doi }, undefined, true).container.querySelector('.references')?.textContent,
    ).toContain(words);
    cleanup();
    const known = renderCard({ doi }).container.querySelector('.references')?.textContent;
    expect(known).not.toContain(words);
  });
  test('says that it is under way', () => {
    const { card } = renderCard({ doi }, { status: 'asking' });
    expect(button(card, en.lookingUp).getAttribute('aria-disabled')).toBe('true');
  });
  test('shows title, authors, journal, year and source of what it found', () => {
    const author = [{ family: 'Harrell', given: 'C. Randall' }, ...Array(8).fill({ family: 'Jovicic' })];
    const issued = { 'date-parts': [[2019]] };
    const item = { title: 'Derived <i>Exosomes</i>', author, 'container-title': 'Cells', issued };
    const work = { doi, item, source: 'Crossref', retrieved: '2026-11-22T10:00:00Z' };
    const { card, actions } = renderCard({ doi }, answered({ status: 'found', work }));
    expect(card.textContent).toContain('Derived Exosomes');
    expect(within(card).getByText('Exosomes').nodeName).toBe('I');
    expect(card.textContent).toContain('C. Randall Harrell, Jovicic');
    expect(card.textContent).toContain('and 3 more');
    expect(card.textContent).toContain('Cells, 2019');
    expect(card.textContent).toContain('Source: Crossref, Nov 22, 2026');
    const button = within(card).getByRole('button', { name: en.lookedUp });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(actions.lookUp).not.toHaveBeenCalled();
  });
  test('tells a DOI that is registered as an alias of another', () => {
    const work = { doi: '10.9/other', item: {}, source: 'Crossref', retrieved: '2026-11-22' };
    const { card } = renderCard({ doi }, answered({ status: 'found', work }));
    expect(card.textContent).toContain('Registered under another DOI: 10.9/other');
    cleanup();
    const same = { ...work, doi: doi.toUpperCase() };
    expect(renderCard({ doi }, answered({ status: 'found', work: same })).card.textContent).not.toContain(
      'another DOI',
    );
  });
  test.each<[Outcome, string]>([
    [{ status: 'not-registered-at-crossref' }, en.notRegistered],
    [{ status: 'rate-limited', retryAfter: null }, en.rateLimited],
    [{ status: 'rate-limited', retryAfter: 0.4 }, 'Not checked: Crossref asks to wait 1 second.'],
    [{ status: 'rate-limited', retryAfter: 30 }, 'Not checked: Crossref asks to wait 30 seconds.'],
    [{ status: 'offline' }, en.offline],
    [{ status: 'unreachable' }, en.unreachable],
    [{ status: 'timed-out' }, en.timedOut],
    [{ status: 'service-error', http: 503 }, 'Not checked: Crossref answered with error 503.'],
    [{ status: 'unreadable', reason: 'html' }, en.unreadableAnswer],
    [{ status: 'cancelled' }, en.cancelled],
  ])('that ends as %j says so, and can be tried again', (outcome, sentence) => {
    const { card, actions } = renderCard({ doi }, answered(outcome));
    expect(within(card).getByText(sentence).closest('[aria-live]')).not.toBeNull();
    fireEvent.click(button(card, en.lookUpAgain));
    expect(actions.lookUp).toHaveBeenCalledWith(doi);
  });
});

test('a page without a list says so, and explains no look-up', () => {
  renderArticle({}, { explainLookUp: true });
  expect(screen.getByText(en.noReferences)).toBeTruthy();
  expect(screen.queryByText(/sends the DOI of that one/)).toBeNull();
});
