// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../../lib/messages/en';
import { anArticle, aPassage, aReference } from '../panel/samples';
import { renderArticle, renderPanel } from './render';

afterEach(cleanup);
const bar = () => screen.getByRole('navigation', { name: en.sections });
const listed = () =>
  within(bar())
    .getAllByRole('link')
    .map((link) => link.textContent);
const { summary } = anArticle();

test('every section of the panel is listed with its count, in the panel’s order', () => {
  const benefits = [aPassage('One.'), aPassage('Two.')];
  renderArticle({ summary: { ...summary, benefits }, references: [aReference(), aReference({ number: 2 })] });
  const sections = screen.getByRole('main').querySelectorAll('section');
  expect([...sections].map(({ id }) => `#${id}`)).toEqual(
    within(bar())
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  );
  expect(listed()).toEqual(expect.arrayContaining([en.inBrief, `${en.benefits} 2`, `${en.risks} 0`]));
  expect(listed()).toContain(`${en.referenceList} 2`);
});

test('a click goes to the section, and reading goes on there', () => {
  renderArticle({});
  const section = screen.getByRole('region', { name: en.referenceList });
  section.scrollIntoView = vi.fn();
  fireEvent.click(within(bar()).getByRole('link', { name: new RegExp(`^${en.referenceList}`) }));
  expect(section.scrollIntoView).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(section);
});

test('a page that is not shown has no sections, and the name stands there', () => {
  renderPanel();
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.getByRole('banner').textContent).toContain('Sumber');
});

test('sections that go away leave the bar', () => {
  const evidence = [aPassage('A trial found it.')];
  const { unmount } = renderArticle({ summary: { ...summary, evidence } });
  expect(listed()).toContain(en.evidence);
  unmount();
  renderArticle({});
  expect(listed()).not.toContain(en.evidence);
});

test('the settings are one click away in every state', () => {
  const { actions } = renderPanel({ page: { status: 'failed', detail: '' } });
  fireEvent.click(screen.getByRole('button', { name: en.settings }));
  expect(actions.openDrawer).toHaveBeenCalledWith('settings');
});
