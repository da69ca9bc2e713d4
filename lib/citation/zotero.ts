/**
 * Zotero's application listens on this computer for its browser connectors; this is its address unless the reader has
 * set another one (https://www.zotero.org/support/dev/client_coding/connector_http_server).
 */
export const ZOTERO_HOST = '127.0.0.1';
const ADDRESS = `http://${ZOTERO_HOST}:23119/connector`;

/** Without the header Zotero takes a request for a stranger's web page, and hangs up. */
const HEADERS = { 'X-Zotero-Connector-API-Version': '3', 'Content-Type': 'text/plain' };

/** What was sent, written in two ways: CSL-JSON keeps more, and older versions do not know all of its types. */
export interface SentReferences {
  cslJson: string;
  ris: string;
}

export type ZoteroOutcome =
  | { status: 'saved'; count: number }
  /** Nothing listens at the address. */
  | { status: 'not-found' }
  /** The library or collection that is selected in Zotero cannot be changed. */
  | { status: 'read-only' }
  /** Something answered, and not as Zotero does when all is well; `http` is the status. */
  | { status: 'refused'; http: number };

/**
 * Hands references to Zotero's import, into the library or collection that is selected there. `session` is a name for
 * this call that no other has. Never rejects.
 */
export async function sendToZotero(
  { cslJson, ris }: SentReferences,
  { fetch, session }: { fetch: typeof globalThis.fetch; session: string },
): Promise<ZoteroOutcome> {
  const post = (path: string, body: string) =>
    fetch(`${ADDRESS}/${path}`, {
      method: 'POST',
      headers: HEADERS,
      body,
      credentials: 'omit',
      cache: 'no-store',
    });
  try {
    const first = await post(`import?session=${session}`, cslJson);
    // 400 is the answer where no translator knows the text.
    const answer = first.status === 400 ? await post(`import?session=${session}-ris`, ris) : first;
    return await outcomeOf(answer);
  } catch (error) {
    console.debug('Zotero could not be reached:', error);
    return { status: 'not-found' };
  }
}

async function outcomeOf(answer: Response): Promise<ZoteroOutcome> {
  const body = await jsonOf(answer);
  if (answer.status === 201 && Array.isArray(body)) return { status: 'saved', count: body.length };
  const isReadOnly = typeof body === 'object' && body !== null && 'libraryEditable' in body;
  return isReadOnly ? { status: 'read-only' } : { status: 'refused', http: answer.status };
}

async function jsonOf(answer: Response): Promise<unknown> {
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
