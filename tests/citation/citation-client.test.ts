import { describe, expect, it } from 'vitest';
import { createCitationClient } from '../../lib/citation/citation-client';
import type { CitationPort } from '../../lib/citation/citation-port';
import type { PackedNode } from '../../lib/citation/csl-node';
import { type CitationDesk, type CslSource, createCitationDesk } from '../../lib/citation/desk';
import { INSTALLED_CSL } from '../../lib/citation/installed-csl';
import { type ServingPort, serveCitations } from '../../lib/citation/serve-citations';

const item = { title: 'A title', author: [{ family: 'Lv', given: 'Hui' }] };
const wanted = new AbortController().signal;
const request = { item, style: 'vancouver', locale: 'en-US' } as const;

/** A worker that runs in the test: messages are cloned as between threads. */
function workerOf(serve: (port: ServingPort) => void): CitationPort & EventTarget {
  const outside = new EventTarget();
  const inside = new EventTarget();
  const send = (to: EventTarget, data: unknown) =>
    queueMicrotask(() => to.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })));
  serve({
    addEventListener: (type, listener) =>
      inside.addEventListener(type, (event) => event instanceof MessageEvent && listener(event)),
    postMessage: (reply) => send(outside, reply),
  });
  return Object.assign(outside, {
    postMessage: (message: unknown) => send(inside, message),
    terminate: () => undefined,
  });
}

function clientOf(desk: CitationDesk) {
  return createCitationClient(() => workerOf((port) => serveCitations(port, desk)));
}

const serveAll = (port: ServingPort) => serveCitations(port, createCitationDesk(INSTALLED_CSL));

/** A part of a style that prints the title in bold and between guillemets. */
function titleLayout(name: string): PackedNode {
  const text = { n: 'text', a: { variable: 'title', prefix: '«', suffix: '»', 'font-weight': 'bold' } };
  return { n: name, c: [{ n: 'layout', c: [text] }] };
}

/** The installed styles, and what was asked of them. */
function counted(): { source: CslSource; asked: string[] } {
  const asked: string[] = [];
  const source: CslSource = {
    style: (id) => {
      asked.push(id);
      return INSTALLED_CSL.style(id);
    },
    locale: INSTALLED_CSL.locale,
  };
  return { source, asked };
}

describe('the citation client, its worker and its desk', () => {
  it('cites through messages, and builds each engine once', async () => {
    const { source, asked } = counted();
    const client = clientOf(createCitationDesk(source));
    expect(await client.warm({ style: 'vancouver', locale: 'en-US' })).toEqual({ status: 'ready' });
    const both = await Promise.all([
      client.cite(request),
      client.cite({ ...request, item: { title: 'Another' } }),
    ]);
    expect(both).toEqual([
      { status: 'formatted', html: 'Lv H. A title.', text: 'Lv H. A title.', count: 1 },
      { status: 'formatted', html: 'Another.', text: 'Another.', count: 1 },
    ]);
    expect(asked).toEqual(['vancouver']);
  });

  it('prints a whole bibliography with its numbers, an in-text citation and an export', async () => {
    const client = clientOf(createCitationDesk(INSTALLED_CSL));
    const { item: _item, ...choice } = request;
    const items = [item, {}, { title: 'Another' }];
    const done: number[] = [];
    const outcome = await client.citeAll({
      ...choice,
      items,
      signal: wanted,
      onProgress: (n) => done.push(n),
    });
    expect(outcome).toEqual({
      status: 'formatted',
      html: '<p>1. Lv H. A title.</p>\n<p>2. Another.</p>',
      text: '1. Lv H. A title.\n2. Another.',
      count: 2,
    });
    expect(done).toEqual([2]);
    expect(await client.inText({ ...request, number: 7 })).toMatchObject({
      status: 'formatted',
      text: '(7)',
    });
    expect(await client.cite({ ...request, style: 'bibtex' })).toMatchObject({
      status: 'formatted',
      html: null,
    });
    expect(await client.warm({ style: 'ris', locale: 'en-US' })).toEqual({ status: 'ready' });
  });

  it('gives a list a worker of its own, which ends when it is no longer wanted', async () => {
    const ended: number[] = [];
    let started = 0;
    const client = createCitationClient(() => {
      started += 1;
      const own = started;
      // The second one takes its time for ever.
      const worker = workerOf(own === 2 ? () => undefined : serveAll);
      return Object.assign(worker, { terminate: () => void ended.push(own) });
    });
    const reader = new AbortController();
    const list = { style: 'vancouver', locale: 'en-US', items: [item] };
    const waiting = client.citeAll({ ...list, signal: reader.signal });
    expect(await client.cite(request)).toMatchObject({ status: 'formatted' });
    reader.abort();
    expect(await waiting).toMatchObject({ status: 'failed', reason: 'stopped' });
    expect(await client.citeAll({ ...list, signal: wanted })).toMatchObject({ status: 'formatted' });
    expect(await client.citeAll({ ...list, signal: reader.signal })).toMatchObject({ reason: 'stopped' });
    expect({ started, ended }).toEqual({ started: 3, ended: [2, 3] });
  });

  it('formats in the reader’s own style, and in any of the package', async () => {
    const client = clientOf(createCitationDesk(INSTALLED_CSL));
    const own = {
      n: 'style',
      a: { class: 'in-text', version: '1.0' },
      c: [titleLayout('citation'), titleLayout('bibliography')],
    };
    const mine = await client.cite({ ...request, style: 'own style', own });
    expect(mine).toMatchObject({ text: '«A title»', html: '«<b>A title</b>»' });
    const found = await client.cite({ ...request, style: 'annals-of-oncology' });
    expect(found).toMatchObject({ text: 'Lv H. A title.' });
  });

  it('writes citations as one text where that is asked', async () => {
    const client = clientOf(createCitationDesk(INSTALLED_CSL));
    const italic = { title: 'On <i>E. coli</i> * and <b>', URL: 'https://a.org/x_y' };
    const list = { style: 'ieee', locale: 'en-US', items: [italic], signal: wanted };
    const dressed = async (dress: 'text' | 'markdown' | 'html') => {
      const outcome = await client.citeAll({ ...list, dress });
      return outcome.status === 'formatted' && outcome.html === null ? outcome.text : outcome;
    };
    expect(await dressed('text')).toBe(
      '[1] “On E. coli * and <b>.” [Online]. Available: https://a.org/x_y\n',
    );
    expect(await dressed('markdown')).toBe(
      '\\[1\\] “On *E. coli* \\* and \\<b\\>.” \\[Online\\]. Available: <https://a.org/x_y>\n',
    );
    expect(await dressed('html')).toBe(
      '<p>[1] “On <i>E. coli</i> * and &#60;b&#62;.” [Online]. Available: https://a.org/x_y</p>\n',
    );
  });

  it('names what cannot be cited', async () => {
    const client = clientOf(createCitationDesk(INSTALLED_CSL));
    for (const style of ['vancouver', 'bibtex'] as const) {
      const outcome = await client.cite({ ...request, style, item: { DOI: '10.1/2' } });
      expect(outcome).toMatchObject({ status: 'failed', reason: 'nothing-to-cite' });
    }
    const desk = createCitationDesk(INSTALLED_CSL);
    const unknown = await desk({ kind: 'cite', style: 'no such style', locale: 'en-US', items: [item] });
    expect(unknown).toMatchObject({ status: 'failed', reason: 'unknown-style' });
  });

  it('tries a style again whose chunk could not be loaded', async () => {
    let broken = true;
    const style: CslSource['style'] = (id) =>
      broken ? Promise.reject(new Error('no chunk')) : INSTALLED_CSL.style(id);
    const client = clientOf(createCitationDesk({ ...INSTALLED_CSL, style }));
    expect(await client.cite(request)).toMatchObject({ status: 'failed', reason: 'engine' });
    broken = false;
    expect(await client.cite(request)).toMatchObject({ status: 'formatted' });
  });

  it('ends what is under way when the worker breaks, stops or answers nonsense', async () => {
    const failed = { status: 'failed', reason: 'worker' };
    const mute = workerOf(() => undefined);
    const client = createCitationClient(() => mute);
    const waiting = client.cite(request);
    mute.dispatchEvent(new Event('error'));
    expect(await waiting).toMatchObject(failed);
    expect(await client.cite(request)).toMatchObject(failed);

    const stopped = createCitationClient(() => workerOf(() => undefined));
    const pending = stopped.cite(request);
    stopped.stop();
    expect(await pending).toMatchObject({ status: 'failed', reason: 'stopped' });

    const odd = workerOf(() => undefined);
    const confused = createCitationClient(() => odd).cite(request);
    odd.dispatchEvent(new MessageEvent('message', { data: { id: 'x' } }));
    expect(await confused).toMatchObject(failed);
  });
});
