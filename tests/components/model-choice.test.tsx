// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SummarySections } from '../../components/summary-sections';
import type { Passage } from '../../lib/article/schema';
import { en } from '../../lib/messages/en';
import type { ModelChoice } from '../../lib/panel/state';
import type { Origin } from '../../lib/summary/model/choice';
import { perPart, type SummaryPart } from '../../lib/summary/model/parts';
import { anArticle, aPassage } from '../panel/samples';
import { renderArticle, renderPanel, renderSettings } from './render';

afterEach(cleanup);
const wordsOf = (name: string) =>
  screen.getByRole('region', { name: new RegExp(`^${name}`) }).textContent ?? '';
const { summary: nothing } = anArticle();
const ofRules = { ...nothing, keyPoints: [aPassage('A point of the rules.')] };

const chosen = (parts: Partial<Record<SummaryPart, [Origin, Passage[]]>>): ModelChoice => ({
  status: 'chosen',
  choice: {
    summary: perPart((part) => parts[part]?.[1] ?? []),
    origins: perPart((part) => parts[part]?.[0] ?? 'rules'),
  },
});
const byModel = chosen({
  keyPoints: ['model', [aPassage('A point of the model.')]],
  risks: ['both', [aPassage('A risk.'), aPassage('Another risk.')]],
});

describe('the switch', () => {
  test('is there only where the browser has a model', () => {
    renderPanel();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
  test('says what it does, and is turned on by a click', () => {
    const { actions } = renderSettings({ builtInModel: false });
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: en.useModel });
    expect([box.checked, screen.getByText(en.useModelMore).id]).toEqual([
      false,
      box.getAttribute('aria-describedby'),
    ]);
    fireEvent.click(box);
    expect(actions.prefer).toHaveBeenCalledWith({ builtInModel: true });
  });
  test('is turned off by a click', () => {
    const { actions } = renderSettings({ builtInModel: true });
    fireEvent.click(screen.getByRole('checkbox', { name: en.useModel }));
    expect(actions.prefer).toHaveBeenCalledWith({ builtInModel: false });
  });
});

describe('what is shown', () => {
  test('is the rules’ choice, without a word on models, where none is used', () => {
    renderArticle({ summary: ofRules });
    expect(wordsOf(en.inBrief)).toBe('In brief A point of the rules.');
    expect(screen.getByRole('main').textContent).not.toMatch(/model/i);
  });
  test('is the rules’ choice while the model is choosing', () => {
    renderArticle({ summary: ofRules }, { modelChoice: { status: 'choosing' } });
    expect(wordsOf(en.inBrief)).toContain('A point of the rules.');
    expect(screen.getByText(en.modelChoosing).closest('[role=status]')).not.toBeNull();
  });
  test('is the model’s choice when it has chosen, and said to be part by part', () => {
    renderArticle({ summary: ofRules }, { modelChoice: byModel });
    expect(wordsOf(en.inBrief)).toBe(`In brief ${en.chosenByModel}A point of the model.`);
    expect(wordsOf(en.risks)).toContain(en.addedByModel);
    expect(wordsOf(en.benefits)).not.toMatch(/model/i);
  });
  test('stays the rules’ choice where the model failed, which is said with the reason', () => {
    renderArticle({ summary: ofRules }, { modelChoice: { status: 'failed', reason: 'timed-out' } });
    expect(wordsOf(en.inBrief)).toContain('A point of the rules.');
    expect(screen.getByText(en.modelTimedOut)).toBeTruthy();
    expect(screen.queryByRole('button', { name: en.downloadModel })).toBeNull();
  });
  test('offers the download where the model has to be downloaded', () => {
    const { actions } = renderArticle({}, { modelChoice: { status: 'failed', reason: 'downloadable' } });
    fireEvent.click(screen.getByRole('button', { name: en.downloadModel }));
    expect(actions.downloadModel).toHaveBeenCalledOnce();
  });
});

describe('while the keyboard’s focus is on a sentence', () => {
  const actions = { showPassage: vi.fn(), downloadModel: vi.fn() };
  const article = anArticle({ summary: ofRules });
  const draw = (shown = article, modelChoice: ModelChoice = { status: 'choosing' }) => (
    <SummarySections article={shown} modelChoice={modelChoice} actions={actions} />
  );
  /** A focus is a visible one after a key, not after a click. */
  const focused = () => {
    const view = render(draw());
    fireEvent.keyDown(document.body, { key: 'Tab' });
    screen.getByRole('button', { name: 'A point of the rules.' }).focus();
    return view;
  };

  test('it is not taken away, until the focus moves on', () => {
    const { rerender } = focused();
    rerender(draw(article, byModel));
    expect(document.activeElement?.textContent).toBe('A point of the rules.');
    act(() => (document.activeElement as HTMLElement).blur());
    expect(wordsOf(en.inBrief)).toContain('A point of the model.');
  });
  test('another page is shown at once', () => {
    const { rerender } = focused();
    rerender(draw(anArticle({ summary: { ...nothing, keyPoints: [aPassage('Of another page.')] } })));
    expect(wordsOf(en.inBrief)).toContain('Of another page.');
  });
});
