import type { IncomingMessage, ServerResponse } from 'node:http';
import { json, text } from './answers';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Seconds that a service which has had too many requests asks for: more than the panel waits by itself. */
export const RETRY_AFTER = 7;

/** The ways in which a service fails; 'well' is none of them. */
export const FAULTS = {
  'too-many': (_, response) => {
    text(
      response.setHeader('retry-after', `${RETRY_AFTER}`),
      429,
      'text/html',
      '<h1>429 Too Many Requests</h1>',
    );
  },
  /** As Crossref's load balancer says it: without a word of when, and without letting scripts read it. */
  'too-many-for-all': (_, response) => void response.writeHead(429).end('<h1>429 Too Many Requests</h1>'),
  forbidden: (_, response) => text(response, 403, 'text/html', '<h1>403 Forbidden</h1>'),
  'not-understood': (_, response) =>
    json(response, { status: 'failed', 'message-type': 'validation-failure' }, 400),
  'not-there': (_, response) => text(response, 404, 'text/html', '<h1>404 Not Found</h1>'),
  broken: (_, response) => text(response, 500, 'text/plain', 'Internal Server Error'),
  'not-json': (_, response) =>
    text(response, 200, 'text/html', '<!doctype html><title>Log in to the hotel network</title>'),
  'cut-off': (_, response) => text(response, 200, 'application/json', '{"message":{"items":[{"DOI":"10.1'),
  'another-shape': (_, response) => json(response, [{ message: 3 }]),
  huge: (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(HUGE),
  'led-in-circles': (request, response) => {
    response.writeHead(302, { location: `https://${request.headers.host}${request.url}` }).end();
  },
  /** Takes the request and never answers. */
  silent: () => undefined,
  /** A byte a second, without an end. */
  dripping: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 1000);
    response.on('close', () => clearInterval(drip));
  },
  /** Breaks the connection off. */
  gone: (request) => void request.socket.destroy(),
} satisfies Record<string, Answer>;

/** How a service answers: as it does when all is well, as one that knows nothing, as one that means ill, not at all for its name is unknown, or not as it should. */
export type Mood = 'well' | 'knows-nothing' | 'means-ill' | 'no-such-host' | keyof typeof FAULTS;

/** More than is ever read of an answer. */
const HUGE = Buffer.alloc(50_000_000, ' ');
