import { describe, expect, test } from 'vitest';
import { isOnSite, siteOf, typedSite } from '../../lib/panel/sites';

test.each([
  ['https://www.example.org/a?b', 'example.org'],
  ['http://blog.example.org:8080/', 'blog.example.org'],
  ['chrome://settings', null],
  [undefined, null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

describe('what is typed', () => {
  test.each([
    ['example.org', 'example.org'],
    [' https://WWW.Example.org/some/page ', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['example', null],
    ['two words.org', null],
    ['', null],
    ['javascript:alert(1)', null],
  ])('%j is the site %s', (typed, site) => {
    expect(typedSite(typed)).toBe(site);
  });
});

test.each([
  ['https://example.org/', true],
  ['https://www.example.org/', true],
  ['https://blog.example.org/', true],
  ['https://notexample.org/', false],
  ['https://example.org.evil.example/', false],
  ['about:blank', false],
])('%s lies on example.org: %s', (address, lies) => {
  expect(isOnSite(address, ['example.org'])).toBe(lies);
});
