import type { ServerResponse } from 'node:http';
import { json, text } from './answers';
import type { Question } from './services';
import type { Registered } from './works';

/** Answers as api.crossref.org does: a list by DOIs, a search by a printed reference, or one work. */
export function answerAsCrossref({ url, works }: Question, response: ServerResponse): void {
  response.setHeader('x-rate-limit-limit', '50').setHeader('x-rate-limit-interval', '1s');
  const here = works.filter(({ agency }) => agency === undefined);
  const single = /^\/works\/(.+)$/u.exec(url.pathname)?.[1];
  const sought = url.searchParams.get('query.bibliographic');
  if (single !== undefined) answerOne(decodeURIComponent(single), here, response);
  else if (sought !== null)
    list(response, mostAlike(sought, here).slice(0, Number(url.searchParams.get('rows'))));
  else list(response, listed(url.searchParams.get('filter') ?? '', here));
}

/** The works of a filter. The real list is in no order; this one is in the other one than was asked for. */
function listed(filter: string, here: readonly Registered[]): Registered[] {
  const dois = filter.split(',').map((part) => part.replace(/^doi:/u, '').toLowerCase());
  return here.filter(({ doi }) => dois.includes(doi)).reverse();
}

/** The works that share the most words with a printed reference. */
function mostAlike(sought: string, here: readonly Registered[]): Registered[] {
  const words = new Set(sought.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const shared = ({ title, authors }: Registered) =>
    (`${title} ${authors}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => words.has(word)).length;
  return [...here].sort((one, other) => shared(other) - shared(one));
}

function list(response: ServerResponse, works: Registered[]): void {
  const items = works.map(recordOf);
  envelope(response, 'work-list', { 'total-results': items.length, items });
}

function answerOne(doi: string, here: readonly Registered[], response: ServerResponse): void {
  const work = here.find((one) => one.doi === doi.toLowerCase());
  if (work) envelope(response, 'work', recordOf(work));
  else text(response, 404, 'text/plain', 'Resource not found.');
}

function envelope(response: ServerResponse, type: string, message: object): void {
  json(response, { status: 'ok', 'message-type': type, 'message-version': '1.0.0', message });
}

function recordOf(work: Registered): object {
  const date = { 'date-parts': [[work.year]] };
  return {
    DOI: work.doi,
    URL: `https://doi.org/${work.doi}`,
    type: 'journal-article',
    source: 'Crossref',
    title: [work.title],
    subtitle: [],
    author: work.authors.split('; ').map(authorOf),
    'container-title': [work.journal],
    'short-container-title': [work.short],
    volume: work.volume,
    ...(work.issue && { issue: work.issue, 'journal-issue': { issue: work.issue } }),
    ...(work.page && { page: work.page }),
    ...(work.notice && { 'updated-by': updatesOf(work.notice) }),
    issued: date,
    published: date,
    publisher: work.publisher,
    prefix: work.doi.split('/')[0],
    'is-referenced-by-count': 0,
    'references-count': 0,
    relation: {},
  };
}

/** The publisher and Retraction Watch tell of the same event. */
function updatesOf({ doi, type, date }: NonNullable<Registered['notice']>): object[] {
  const update = { DOI: doi, type, label: 'Retraction', updated: { 'date-parts': [date] } };
  return [
    { ...update, source: 'publisher' },
    { ...update, source: 'retraction-watch', 'record-id': '1' },
  ];
}

function authorOf(name: string, index: number): object {
  const [family, given] = name.split(', ');
  return { given, family, sequence: index === 0 ? 'first' : 'additional', affiliation: [] };
}
