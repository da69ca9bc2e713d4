// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Reference } from '../../lib/article/schema';
import { en } from '../../lib/messages/en';
import type { LookedUp } from '../../lib/panel/look-ups/looked-up';
import { aPassage, aReference } from '../panel/samples';
import { aLookedUp, aStudy, shownLookUps } from '../panel/studies';
import { renderArticle } from './render';

afterEach(cleanup);

/** Draws one reference; `lookedUp` is what became of its look-up. */
function renderCard(given: Partial<Reference>, lookedUp?: LookedUp, explainLookUp = false) {
  const reference = aReference({ number: 3, ...given });
  const lookUps = shownLookUps({ lookedUp: new Map(lookedUp ? [[3, lookedUp]] : []) });
  const { actions, container } = renderArticle({ references: [reference] }, { lookUps, explainLookUp });
  const card = screen.getByRole('main').querySelector<HTMLElement>('#reference-3');
  if (!card) throw new Error('no card was drawn');
  return { card, actions, reference, container };
}
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
  test('asks about the reference', () => {
    const { card, actions, reference } = renderCard({ doi });
    fireEvent.click(button(card, en.lookUp));
    expect(actions.lookUp).toHaveBeenCalledWith([reference], undefined);
  });
  test('is by its words where no number is printed', () => {
    const { card, actions, reference } = renderCard({});
    fireEvent.click(button(card, en.findByText));
    expect(actions.lookUp).toHaveBeenCalledWith([reference], undefined);
  });
  test('says what it sends and to whom, until that is known', () => {
    const words = 'the DOI or PubMed number of the reference to api.crossref.org (Crossref)';
    expect(
      renderCard({ doi }, undefined, true).container.querySelector('.references')?.textContent,
    ).toContain(words);
    cleanup();
    const known = renderCard({ doi }).container.querySelector('.references')?.textContent;
    expect(known).not.toContain(words);
  });
  test('says that it is under way', () => {
    const { card } = renderCard({ doi }, aLookedUp(null, { progress: 'asking' }));
    expect(button(card, en.lookingUp).getAttribute('aria-disabled')).toBe('true');
  });
  test('asks the services again once they have answered', () => {
    const { card, actions, reference } = renderCard({ doi }, aLookedUp(aStudy()));
    fireEvent.click(button(card, en.lookUpAgain));
    expect(actions.lookUp).toHaveBeenCalledWith([reference], 'again');
  });
});

test('a page without a list says so, and explains no look-up', () => {
  renderArticle({}, { explainLookUp: true });
  expect(screen.getByText(en.noReferences)).toBeTruthy();
  expect(screen.queryByText(en.lookUpSends)).toBeNull();
});
