import type { IncomingMessage, ServerResponse } from 'node:http';
import { recordOf } from './crossref-records';

/** How the stand-in answers: as Crossref does when all is well, or in one of the ways in which it fails. */
export const MOODS = {
  well: (request, response) => answerWell(new URL(request.url ?? '/', 'https://api.crossref.org'), response),
  unknown: (_, response) => answerUnknown(response),
  'too-many': (_, response) =>
    text(
      response.setHeader('retry-after', '1'),
      429,
      'text/html',
      '<html><body><h1>429 Too Many Requests</h1></body></html>',
    ),
  broken: (_, response) => text(response, 500, 'text/plain', 'Internal Server Error'),
  'not-json': (_, response) =>
    text(response, 200, 'text/html', '<!doctype html><title>Log in to the hotel network</title>'),
  /** Takes the request and never answers. */
  silent: () => undefined,
  /** Breaks the connection off. */
  gone: (request) => request.socket.destroy(),
} satisfies Record<string, (request: IncomingMessage, response: ServerResponse) => void>;
export type Mood = keyof typeof MOODS;

function answerWell(url: URL, response: ServerResponse): void {
  const single = /^\/works\/(.+)$/u.exec(url.pathname)?.[1];
  if (single === undefined) answerList(url, response);
  else answerOne(decodeURIComponent(single), response);
}

function answerList(url: URL, response: ServerResponse): void {
  const wanted = (url.searchParams.get('filter') ?? '').split(',').map((part) => part.replace(/^doi:/u, ''));
  const items = wanted.map(recordOf).filter((record) => record !== null);
  json(response, { 'message-type': 'work-list', message: { 'total-results': items.length, items } });
}

function answerOne(doi: string, response: ServerResponse): void {
  const record = recordOf(doi);
  if (record) json(response, { 'message-type': 'work', message: record });
  else answerUnknown(response);
}

function answerUnknown(response: ServerResponse): void {
  text(response, 404, 'text/plain', 'Resource not found.');
}

function json(response: ServerResponse, body: object): void {
  response.setHeader('x-rate-limit-limit', '50').setHeader('x-rate-limit-interval', '1s');
  text(
    response,
    200,
    'application/json',
    JSON.stringify({ status: 'ok', 'message-version': '1.0.0', ...body }),
  );
}

function text(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .setHeader('access-control-allow-origin', '*')
    .writeHead(status, { 'content-type': type })
    .end(body);
}
