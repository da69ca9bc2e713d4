import type { ServerResponse } from 'node:http';
import { json, text } from './answers';
import type { Question } from './services';
import type { Registered } from './works';

/** Answers as doi.org does: who registered DOIs, whether a handle exists, and, for a reader's click, a publisher's page. */
export function answerAsDoiOrg({ url, works }: Question, response: ServerResponse): void {
  const [, agencies] = /^\/doiRA\/(.+)$/u.exec(url.pathname) ?? [];
  const [, handle] = /^\/api\/handles\/(.+)$/u.exec(url.pathname) ?? [];
  if (agencies !== undefined)
    json(
      response,
      agencies
        .split(',')
        .map(decodeURIComponent)
        .map((doi) => agencyOf(find(doi, works), doi)),
    );
  else if (handle !== undefined) answerHandle(decodeURIComponent(handle), works, response);
  else text(response, 200, 'text/html', '<!doctype html><title>A publisher</title>');
}

function agencyOf(work: Registered | undefined, doi: string): object {
  return work ? { DOI: doi, RA: work.agency ?? 'Crossref' } : { DOI: doi, status: 'DOI does not exist' };
}

function answerHandle(handle: string, works: readonly Registered[], response: ServerResponse): void {
  if (find(handle, works)) json(response, { responseCode: 1, handle });
  else json(response, { responseCode: 100, handle }, 404);
}

const find = (doi: string, works: readonly Registered[]) =>
  works.find((work) => work.doi === doi.toLowerCase());
