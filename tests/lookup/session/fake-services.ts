import type { Sent } from '../fake-network';
import { json } from '../fake-network';

/** What the services of a test know, by DOI in lower case. */
export interface Registry {
  crossref?: (doi: string) => object | null;
  /** Only asked singly: DOI → the one of which it is an alias. */
  aliases?: Record<string, string>;
  europePmc?: (doi: string) => object | null;
  datacite?: string[];
  /** Agencies by DOI where they are not told by the above; null is "DOI does not exist". */
  agencies?: Record<string, string | null>;
  /** Handles that exist although doiRA says they do not. */
  handles?: string[];
}

export const crossrefRecord = (doi: string): object => ({
  DOI: doi,
  type: 'journal-article',
  title: [`Title of ${doi}`],
  author: [{ family: 'Sari' }],
});

export const europePmcRecord = (doi: string): object => ({
  doi,
  source: 'MED',
  id: '1',
  pmid: '1',
  title: `Title of ${doi}.`,
  pubTypeList: { pubType: ['Randomized Controlled Trial', 'Journal Article'] },
});

export const ALL: Registry = { crossref: crossrefRecord, europePmc: europePmcRecord };

/** The DOIs that a request asks for. */
export function askedIn({ url, init }: Sent): string[] {
  const filter = url.searchParams.get('filter');
  if (filter !== null) return filter.split(',').map((one) => one.replace(/^doi:/, ''));
  if (init.body instanceof URLSearchParams) {
    return [...(init.body.get('query') ?? '').matchAll(/DOI:"([^"]+)"/g)].map((match) => match[1] ?? '');
  }
  const ids = url.searchParams.get('ids');
  if (ids !== null) return ids.split(',');
  const path = url.pathname.replace(/^\/(?:works|doiRA|api\/handles)\//, '');
  return (url.pathname.startsWith('/doiRA') ? path.split(',') : [path]).map(decodeURIComponent);
}

/** Answers as the services do; "host or host/path" by which a test can count. */
export function answerAs(registry: Registry): (sent: Sent) => Response {
  return (sent) => {
    const dois = askedIn(sent).map((doi) => doi.toLowerCase());
    const known = (of: ((doi: string) => object | null) | undefined) =>
      dois.flatMap((doi) => of?.(doi) ?? []);
    const { host, pathname, searchParams } = sent.url;
    if (host === 'www.ebi.ac.uk') return json({ resultList: { result: known(registry.europePmc) } });
    if (host === 'api.datacite.org') {
      const have = dois.filter((doi) => registry.datacite?.includes(doi));
      return json({ data: have.map((doi) => ({ attributes: { doi, titles: [{ title: 'A data set' }] } })) });
    }
    if (host === 'doi.org')
      return pathname.startsWith('/doiRA') ? agencies(registry, dois) : handle(registry, dois);
    if (searchParams.has('filter')) return json({ message: { items: known(registry.crossref).reverse() } });
    const alias = registry.aliases?.[dois[0] ?? ''];
    const [found] = alias === undefined ? known(registry.crossref) : [crossrefRecord(alias)];
    return found ? json({ message: found }) : new Response('Resource not found.', { status: 404 });
  };
}

function agencies({ agencies: named, datacite, aliases }: Registry, dois: string[]): Response {
  return json(
    dois.map((doi) => {
      const agency =
        named?.[doi] ?? (datacite?.includes(doi) ? 'DataCite' : aliases?.[doi] ? 'Crossref' : null);
      return agency === null ? { DOI: doi, status: 'DOI does not exist' } : { DOI: doi, RA: agency };
    }),
  );
}

function handle({ handles }: Registry, [doi = '']: string[]): Response {
  return handles?.includes(doi)
    ? json({ responseCode: 1, handle: doi })
    : json({ responseCode: 100, handle: doi }, { status: 404 });
}
