import type { ServerResponse } from 'node:http';

/** Ends a response with a text; every service lets every page read what it says. */
export function text(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .setHeader('access-control-allow-origin', '*')
    .writeHead(status, { 'content-type': type })
    .end(body);
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  text(response, status, 'application/json', JSON.stringify(body));
}
