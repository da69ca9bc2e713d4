// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { anArticle, aPassage, aReference } from '../panel/samples';
import { aLookedUp, aStudy, shownLookUps } from '../panel/studies';
import { renderArticle } from './render';

afterEach(cleanup);

const EVIL = '<img src=x onerror="alert(1)"><script>alert(2)</script><svg onload=alert(3)>';

/** An article all of whose words are markup, with a look-up that answered the same. */
function renderHostile() {
  const passage = { ...aPassage(EVIL, 0, [1]), prefix: EVIL };
  const { summary } = anArticle();
  const parts = Object.keys(summary).map((part) => [part, [passage]]);
  const item = { title: EVIL, author: [{ family: EVIL }], 'container-title': EVIL };
  const reference = { doi: EVIL, url: 'javascript:alert(4)', label: EVIL, text: EVIL, mentions: [passage] };
  const told = <T,>(value: T) => ({ value, source: 'crossref' as const });
  const notice = { kind: 'retraction' as const, doi: null, url: 'javascript:alert(5)', date: EVIL };
  const study = aStudy({
    registeredAs: EVIL,
    item,
    abstract: told(EVIL),
    freeCopy: told({ url: 'javascript:alert(6)', licence: EVIL }),
    standing: { status: 'noticed', notices: [{ ...notice, sources: ['crossref'] }] },
    answered: { crossref: { retrieved: EVIL, hasRecord: true } },
  });
  const field = { printed: EVIL, registered: EVIL };
  const reasons = [{ field: 'title' as const, agreement: 'differs' as const, ...field }];
  const lookedUp = aLookedUp(study, { identity: 'another', verdict: { verdict: 'another', reasons } });
  return renderArticle(
    {
      title: EVIL,
      byline: EVIL,
      published: EVIL,
      siteName: EVIL,
      language: EVIL,
      outline: [{ level: 2, title: EVIL, prefix: EVIL, role: null }],
      summary: { ...summary, ...Object.fromEntries(parts) },
      references: [aReference(reference), aReference({ number: 2, url: 'javascript:alert(4)' })],
    },
    { lookUps: shownLookUps({ lookedUp: new Map([[1, lookedUp]]) }) },
  );
}

test('the page’s words are shown as words, whatever they look like', () => {
  const { container } = renderHostile();
  expect(container.querySelectorAll('img, script, svg:not(.icon), iframe')).toHaveLength(0);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(EVIL);
  expect(container.querySelector('.registered-title')?.textContent).toBe(EVIL);
  const attributes = [...container.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
});

test('only web addresses and places in the panel become links', () => {
  const { container } = renderHostile();
  const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => !/^(?:https:\/\/|#reference-\d+$|#[a-zA-Z-]+$)/.test(href))).toEqual([]);
});
