// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anEvent } from './extension-browser';

const runtime = vi.hoisted(() => ({
  id: 'sumber' as string | undefined,
  sendMessage: vi.fn(async () => undefined),
}));
const onMessage = anEvent<[message: unknown]>();
vi.mock('wxt/browser', () => ({ browser: { runtime: Object.assign(runtime, { onMessage }) } }));
const { default: detector } = await import('../../entrypoints/detector');

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'sumber';
  runtime.sendMessage.mockClear();
  onMessage.listeners.clear();
  delete window.sumberJudges;
  document.body.innerHTML = '';
});
afterEach(() => void vi.useRealTimers());

test('a page is judged once when it loads, and again when it is asked to be', () => {
  detector.main();
  vi.advanceTimersByTime(5000);
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
  onMessage.trigger({ type: 'judge-again' });
  vi.advanceTimersByTime(1000);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});
test('a page that asks without an end is judged once it rests', () => {
  detector.main();
  for (let i = 0; i < 20; i++) {
    onMessage.trigger({ type: 'judge-again' });
    vi.advanceTimersByTime(100);
  }
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});
test('a second detector in the same page is quiet, and does no work twice', () => {
  detector.main();
  detector.main();
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
  onMessage.trigger({ type: 'judge-again' });
  vi.advanceTimersByTime(1000);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});
test('a page cannot pretend that it is judged already', () => {
  document.body.innerHTML = '<form id="sumberJudges"></form>';
  detector.main();
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});
test('whose extension was updated or removed says nothing more, and throws nothing', () => {
  detector.main();
  runtime.id = undefined;
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  onMessage.trigger({ type: 'judge-again' });
  vi.advanceTimersByTime(5000);
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});
