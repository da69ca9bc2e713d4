import { describe, expect, it } from 'vitest';
import { type CitationPort, createCitationClient } from '../../lib/citation/citation-client';
import { type CitationDesk, type CslSource, createCitationDesk } from '../../lib/citation/desk';
import { INSTALLED_CSL } from '../../lib/citation/installed-csl';
import { type ServingPort, serveCitations } from '../../lib/citation/serve-citations';

const item = { title: 'A title', author: [{ family: 'Lv', given: 'Hui' }] };
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
  return createCitationClient(workerOf((port) => serveCitations(port, desk)));
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
    expect(await client.warm('vancouver', 'en-US')).toEqual({ status: 'ready' });
    const both = await Promise.all([
      client.cite(request),
      client.cite({ ...request, item: { title: 'Another' } }),
    ]);
    expect(both).toEqual([
      { status: 'formatted', html: 'Lv H. A title.', text: 'Lv H. A title.' },
      { status: 'formatted', html: 'Another.', text: 'Another.' },
    ]);
    expect(asked).toEqual(['vancouver']);
  });

  it('prints a whole bibliography with its numbers, an in-text citation and an export', async () => {
    const client = clientOf(createCitationDesk(INSTALLED_CSL));
    const { item: _item, ...choice } = request;
    expect(await client.citeAll({ ...choice, items: [item, {}, { title: 'Another' }] })).toEqual({
      status: 'formatted',
      html: '<p>1. Lv H. A title.</p>\n<p>2. Another.</p>',
      text: '1. Lv H. A title.\n2. Another.',
    });
    expect(await client.inText(request)).toMatchObject({ status: 'formatted', text: '(1)' });
    expect(await client.cite({ ...request, style: 'bibtex' })).toMatchObject({
      status: 'formatted',
      html: null,
    });
    expect(await client.warm('ris', 'en-US')).toEqual({ status: 'ready' });
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
    const client = createCitationClient(mute);
    const waiting = client.cite(request);
    mute.dispatchEvent(new Event('error'));
    expect(await waiting).toMatchObject(failed);
    expect(await client.cite(request)).toMatchObject(failed);

    const stopped = createCitationClient(workerOf(() => undefined));
    const pending = stopped.cite(request);
    stopped.stop();
    expect(await pending).toMatchObject(failed);

    const odd = workerOf(() => undefined);
    const confused = createCitationClient(odd).cite(request);
    odd.dispatchEvent(new MessageEvent('message', { data: { id: 'x' } }));
    expect(await confused).toMatchObject(failed);
  });
});
