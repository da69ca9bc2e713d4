// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Speech } from '../../components/speech';
import { WelcomeView } from '../../components/welcome-view';
import { LOOKUP_HOSTS } from '../../lib/lookup/hosts';
import { en } from '../../lib/messages/en';
import { createTranslator } from '../../lib/messages/translator';

afterEach(cleanup);
function renderWelcome(shortcut: string) {
  const onExample = vi.fn();
  render(
    <Speech.Provider value={createTranslator('en', en)}>
      <WelcomeView hosts={LOOKUP_HOSTS} shortcut={shortcut} onExample={onExample} />
    </Speech.Provider>,
  );
  return { onExample, words: screen.getByRole('main').textContent ?? '' };
}

test('the first page names every host, and the keys as the reader has them', () => {
  const { words } = renderWelcome('Alt+Shift+S');
  for (const { host } of LOOKUP_HOSTS) expect(words).toContain(host);
  expect(words).toContain('Alt+Shift+S');
  cleanup();
  expect(renderWelcome('').words).toContain(en.welcomeIcon);
});
test('the example is a click away', () => {
  const { onExample } = renderWelcome('');
  fireEvent.click(screen.getByRole('button', { name: en.welcomeExample }));
  expect(onExample).toHaveBeenCalledOnce();
});
