import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** All that a browser asks of the network goes through it: pages that it has are answered, all else is refused and noted. */
export interface CountingProxy {
  /** What makes Chromium ask it for everything, this machine's own addresses too. */
  chromiumArguments: string[];
  /** Every address that was asked for, of secure ones the host alone; in their order. */
  asked: string[];
  close: () => void;
}

/**
 * The pages may run and ask for nothing themselves: what the network sees of them is then the same each time, for scripts make
 * up addresses. An extension's scripts are not bound by it.
 */
const AT_REST = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** @param pages HTML by host. */
export async function startProxy(pages: ReadonlyMap<string, string>): Promise<CountingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    asked.push(address);
    const { host, pathname } = URL.parse(address) ?? { host: '', pathname: '' };
    const html = pathname === '/' ? pages.get(host) : undefined;
    if (html === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': AT_REST })
        .end(html);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    chromiumArguments: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
