import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { poll } from '../browsers/poll';

/** The address of Zotero's application, which is the same on every computer. */
const PORT = 23119;

/** Who listens here may say whether Zotero is there: the browsers are tested side by side on one computer. */
const TURN = 23_118;

/** Milliseconds that a test in another browser may take. */
const PATIENCE = 60_000;

/** Waits until no other test needs Zotero's port; resolves to what ends the turn. */
export async function zoteroTurn(): Promise<() => void> {
  return poll(
    'the other browser to be done with Zotero',
    async () => {
      const turn = createServer();
      return (await listensAt(turn, TURN)) && (() => void turn.close());
    },
    PATIENCE,
  );
}

export interface Zotero {
  /** What was imported: titles of the items, and how they were written. */
  imported: { format: 'csl-json' | 'ris'; titles: string[] }[];
  /** `old` knows no CSL-JSON of today; in `read-only` a library is selected that cannot be changed. */
  mood: 'well' | 'old' | 'read-only' | 'broken';
  close: () => void;
}

/**
 * Speaks the protocol of Zotero's server for connectors, as of server.js and server_connector.js of Zotero 7: requests of
 * browsers need its header, or the connection is broken off; a session is used once; answers have no CORS headers. Null where
 * something listens on its port already, a real Zotero perhaps.
 */
export async function startZotero(): Promise<Zotero | null> {
  const zotero: Zotero = { imported: [], mood: 'well', close: () => server.close() };
  const sessions = new Set<string>();
  const server = createServer((request, response) => void answer(request, response, zotero, sessions));
  return (await listensAt(server, PORT)) ? zotero : null;
}

const listensAt = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  zotero: Zotero,
  sessions: Set<string>,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://127.0.0.1:${PORT}`);
  response.setHeader('X-Zotero-Version', '7.0.24').setHeader('X-Zotero-Connector-API-Version', '3');
  if (request.method === 'OPTIONS') return end(response, 200);
  if (request.headers['x-zotero-connector-api-version'] === undefined) return void request.socket.destroy();
  if (pathname !== '/connector/import') return end(response, 404);
  const body = await textOf(request);
  const items = readItems(body, zotero.mood);
  if (zotero.mood === 'broken') return end(response, 500);
  if (items === null) return end(response, 400);
  if (zotero.mood === 'read-only') return end(response, 500, { libraryEditable: false });
  const session = searchParams.get('session') ?? '';
  if (session === '' || sessions.has(session)) return end(response, 409, { error: 'SESSION_EXISTS' });
  sessions.add(session);
  zotero.imported.push(items);
  end(
    response,
    201,
    items.titles.map((title) => ({ itemType: 'journalArticle', title })),
  );
}

/** As Zotero's translators read a text; null where none of them knows it. */
function readItems(text: string, mood: Zotero['mood']): Zotero['imported'][number] | null {
  if (/^TY {2}- /u.test(text)) {
    return {
      format: 'ris',
      titles: [...text.matchAll(/^TI {2}- (.*)\r$/gmu)].map(([, title = '']) => title),
    };
  }
  if (mood === 'old' || !text.startsWith('[')) return null;
  const items = JSON.parse(text) as { title: string; type: string }[];
  return items.every(({ type }) => type)
    ? { format: 'csl-json', titles: items.map(({ title }) => title) }
    : null;
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });
}

function end(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
