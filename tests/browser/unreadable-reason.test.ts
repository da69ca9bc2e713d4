import { describe, expect, test } from 'vitest';
import { originsFor } from '../../lib/browser/site-access';
import { reasonInAddress, reasonInRefusal, reasonInType } from '../../lib/browser/unreadable-reason';

test.each([
  ['https://example.org/article', null],
  ['http://127.0.0.1:8080/a', null],
  ['chrome://settings', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['edge://newtab', 'browser-page'],
  ['chrome-extension://abc/sidepanel.html', 'browser-page'],
  ['view-source:https://example.org/', 'browser-page'],
  ['file:///home/me/a.html', 'file'],
  ['data:text/html,hello', 'not-a-page'],
  ['blob:https://example.org/1', 'not-a-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/other', null],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://addons.mozilla.org.example.org/', null],
  ['', 'browser-page'],
])('the address %j: %j', (address, reason) => {
  expect(reasonInAddress(address)).toBe(reason);
});

test.each([
  ['Frame with ID 0 is showing error page', 'error-page'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
  ['The extensions gallery cannot be scripted.', 'store'],
  ['Cannot access a chrome:// URL', 'browser-page'],
  ['Cannot access contents of url "chrome://version/". …', 'browser-page'],
  ['No tab with id: 12.', 'no-tab'],
  ['Cannot access contents of the page. Extension manifest must request permission …', null],
  ['Missing host permission for the tab', null],
])('the refusal %j: %j', (message, reason) => {
  expect(reasonInRefusal(message)).toBe(reason);
});

test.each([
  ['text/html', null],
  ['application/xhtml+xml', null],
  ['application/pdf', 'pdf'],
  ['image/png', 'not-a-page'],
  ['text/plain', 'not-a-page'],
])('the media type %s: %j', (type, reason) => {
  expect(reasonInType(type)).toBe(reason);
});

describe('access is asked for', () => {
  test('the site alone, whatever its port', () => {
    expect(originsFor('https://www.example.org:8443/a?b')).toEqual(['https://www.example.org/*']);
  });
  test.each([undefined, 'about:blank'])('every site where the address is %j', (address) => {
    expect(originsFor(address)).toEqual(['http://*/*', 'https://*/*']);
  });
});
