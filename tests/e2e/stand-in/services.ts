import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { LOOKUP_HOSTS } from '../../../lib/lookup/hosts';
import { answerAsCrossref } from './crossref';
import { answerAsDataCite } from './datacite';
import { answerAsDoiOrg } from './doi-org';
import { answerAsEuropePmc } from './europe-pmc';
import { type Registered, WORKS } from './works';

export type ServiceHost = (typeof LOOKUP_HOSTS)[number]['host'];

/** A request, and what there is to answer it from. */
export interface Question {
  url: URL;
  form: URLSearchParams;
  /** What the service knows. */
  works: readonly Registered[];
}

type Service = (question: Question, response: ServerResponse) => void;

const SERVICES: Record<ServiceHost, Service> = {
  'api.crossref.org': answerAsCrossref,
  'www.ebi.ac.uk': answerAsEuropePmc,
  'doi.org': answerAsDoiOrg,
  'api.datacite.org': answerAsDataCite,
};

/** What the services know in each mood. One that means ill registers markup, addresses that run, and turned directions. */
const KNOWN = {
  well: WORKS,
  'knows-nothing': [],
  'means-ill': WORKS.map((work) => ({
    ...work,
    title: `${work.title} <img src=x onerror="globalThis.hacked=1"> &lt;script&gt;globalThis.hacked=1&lt;/script&gt; \u202etxt.exe`,
    authors: 'Mallory<svg onload=globalThis.hacked=1>, M.; Trudy\u202e, T.',
    journal: '<iframe srcdoc="<script>parent.hacked=1</script>">Journal</iframe>',
    free: 'javascript:globalThis.hacked=1',
    notice: { doi: '10.1000/"><script>x', type: 'retraction', date: [2020, 1, 1], pubmed: '<b>x</b>' },
  })),
} satisfies Record<string, Registered[]>;

/** Answers as the service of the request's host does. One that knows nothing answers well that it does not. */
export async function answerAsService(
  request: IncomingMessage,
  response: ServerResponse,
  mood: keyof typeof KNOWN,
): Promise<void> {
  const host = request.headers.host as ServiceHost;
  const url = new URL(request.url ?? '/', `https://${host}`);
  const form = new URLSearchParams(request.method === 'POST' ? await text(request) : '');
  SERVICES[host]({ url, form, works: KNOWN[mood] }, response);
}
