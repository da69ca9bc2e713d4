import { describe, expect, it } from 'vitest';
import { nearestLocale } from '../../lib/citation/locales';
import { CITATION_NOTICES } from '../../lib/citation/notices';
import { clipboardFlavours } from '../../lib/citation/rich-copy';

describe('nearestLocale', () => {
  it.each([
    ['id', 'id-ID'],
    ['id-ID', 'id-ID'],
    ['en-gb', 'en-GB'],
    ['en-AU', 'en-US'],
    ['pt-PT', 'pt-PT'],
    ['pt', 'pt-BR'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hant-HK', 'zh-TW'],
    ['ms', 'id-ID'],
    ['no', 'nb-NO'],
    ['tlh', 'en-US'],
    ['', 'en-US'],
    [null, 'en-US'],
  ])('%s → %s', (language, locale) => {
    expect(nearestLocale(language)).toBe(locale);
  });
});

describe('clipboardFlavours', () => {
  it('has a rich flavour only where there is rich text', () => {
    expect(clipboardFlavours({ html: '<i>a</i>', text: 'a' })).toEqual({
      'text/plain': 'a',
      'text/html': '<meta charset="utf-8"><i>a</i>',
    });
    expect(clipboardFlavours({ html: null, text: '@a{}' })).toEqual({ 'text/plain': '@a{}' });
  });
});

describe('CITATION_NOTICES', () => {
  it('attribute the processor and the styles, with links', () => {
    expect(CITATION_NOTICES.map(({ text }) => text).join('\n')).toMatch(
      /citeproc-js, © Frank Bennett.*CC BY-SA/s,
    );
    for (const { url } of CITATION_NOTICES) expect(url).toMatch(/^https:\/\//);
  });
});
