import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { longArticle } from '../../bench/long-article';
import { pageFixtures } from '../../pages/expected';
import { ATTACKS } from '../hostile/attacks';
import { savedPages } from './saved-pages';

export interface PageServer {
  /** Address of a fixture's page, by the name of its folder; or of "document.pdf". */
  addressOf: (name: string) => string;
  close: () => void;
}

/** The smallest PDF that viewers open: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Pages that are too long to lie about as files. */
const MADE: Readonly<Record<string, () => string>> = {
  'long-list': () => longArticle(70),
  'endless-list': () => longArticle(20_000),
  ...Object.fromEntries(Object.entries(ATTACKS).map(([name, { html }]) => [`attack-${name}`, html])),
};

/** A saved page stands still and asks for nothing. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Serves the page fixtures on loopback; a page answers to all addresses below its folder, as single-page sites do. A saved
 * page has the name `saved-…`.
 */
export async function servePages(): Promise<PageServer> {
  const pages = new Map(pageFixtures().map(({ name, html }) => [name, html]));
  const saved = new Map(savedPages().map(({ name, html }) => [`saved-${name}`, html]));
  const server = createServer((request, response) => {
    const [, name = ''] = (request.url ?? '').split(/[/?]/u);
    if (saved.has(name)) response.setHeader('content-security-policy', STILL);
    const html = pages.get(name) ?? MADE[name]?.() ?? saved.get(name)?.();
    if (name === 'document.pdf') response.setHeader('content-type', 'application/pdf').end(PDF);
    else if (html === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (name) => `http://127.0.0.1:${port}/${name}${name.includes('.') ? '' : '/'}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
