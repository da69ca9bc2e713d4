import {
  createServer as createProxy,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { LOOKUP_HOSTS } from '../../../lib/lookup/hosts';
import { makeCertificate } from './certificate';
import { FAULTS, type Mood } from './moods';
import { answerAsService, type ServiceHost } from './services';

const HOSTS: string[] = LOOKUP_HOSTS.map(({ host }) => host);

/** Hosts of the browsers' own making, asked whatever the extension does; they are refused like all others. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:org|com|net)|firefox\.com)$/u;

/** The whole world outside the machine, as the browser under test sees it. */
export interface Network {
  /** How the services answer from now on. */
  mood: Mood;
  /** Services that answer otherwise. */
  moods: Partial<Record<ServiceHost, Mood>>;
  /** Every request that reached a stand-in, as "GET https://host/path?query". */
  answered: string[];
  /** Hosts that were asked for and have no stand-in. */
  refused: () => string[];
  /** Forgets what was asked so far. */
  forget: () => void;
  chromiumArguments: string[];
  firefoxPreferences: Record<string, string | number | boolean>;
  close: () => void;
}

/** Starts stand-ins for the services of look-ups behind a proxy on loopback that refuses every other host. */
export async function startNetwork(): Promise<Network> {
  const refused: string[] = [];
  const { key, cert, fingerprint } = makeCertificate(HOSTS);
  const network = { mood: 'well' as Mood, moods: {} as Network['moods'], answered: [] as string[] };
  const moodOf = (host = ''): Mood =>
    (HOSTS.includes(host) ? network.moods[host as ServiceHost] : undefined) ?? network.mood;
  const service = createSecureServer({ key, cert }, (request, response) => {
    network.answered.push(`${request.method} https://${request.headers.host}${request.url}`);
    answer(request, response, moodOf(request.headers.host));
  });
  const servicePort = await listen(service);
  const proxy = createProxy((request, response) => {
    refused.push(hostOf(request.url));
    response.writeHead(502).end();
  });
  proxy.on('connect', (request: IncomingMessage, client: Duplex) => {
    const host = (request.url ?? '').replace(/:\d+$/u, '');
    if (moodOf(host) === 'no-such-host') client.end('HTTP/1.1 502 No Such Host\r\n\r\n');
    else if (HOSTS.includes(host)) tunnel(client, servicePort);
    else {
      refused.push(host);
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
    }
  });
  const port = await listen(proxy);
  return Object.assign(network, {
    refused: () => refused.filter((host) => !BROWSERS_OWN.test(host)),
    forget: () => {
      network.answered.length = 0;
      refused.length = 0;
    },
    chromiumArguments: [
      `--proxy-server=http://127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
    firefoxPreferences: firefoxPreferences(port),
    close: () => {
      for (const server of [service, proxy]) {
        server.closeAllConnections();
        server.close();
      }
    },
  });
}

function answer(request: IncomingMessage, response: ServerResponse, mood: Mood): void {
  if (mood === 'well' || mood === 'knows-nothing' || mood === 'means-ill')
    void answerAsService(request, response, mood);
  else if (mood === 'no-such-host') request.socket.destroy();
  else FAULTS[mood](request, response);
}

function tunnel(client: Duplex, port: number): void {
  const service = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connected\r\n\r\n');
    service.pipe(client);
    client.pipe(service);
  });
  service.on('error', () => client.destroy());
  client.on('error', () => service.destroy());
}

function firefoxPreferences(port: number): Network['firefoxPreferences'] {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

const hostOf = (url: string | undefined): string => URL.parse(url ?? '')?.hostname ?? String(url);

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
