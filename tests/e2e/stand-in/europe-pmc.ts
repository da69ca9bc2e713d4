import type { ServerResponse } from 'node:http';
import { json } from './answers';
import type { Question } from './services';
import { ABSTRACT, type Registered } from './works';

/** Answers as Europe PMC's searchPOST does, asked by DOIs or by PubMed's numbers. */
export function answerAsEuropePmc({ form, works }: Question, response: ServerResponse): void {
  const query = form.get('query') ?? '';
  const asked = (pattern: RegExp) =>
    [...query.matchAll(pattern)].map((match) => match[1]?.toLowerCase() ?? '');
  const dois = asked(/DOI:"([^"]+)"/gu);
  const pmids = asked(/EXT_ID:"?(\d+)/gu);
  const found = works.filter(
    ({ types, doi, pmid }) => types && (dois.includes(doi) || (pmid !== undefined && pmids.includes(pmid))),
  );
  json(response, { version: '6.9', hitCount: found.length, resultList: { result: found.map(recordOf) } });
}

function recordOf(work: Registered): object {
  const id = work.pmid ?? '1';
  return {
    id,
    source: 'MED',
    pmid: id,
    doi: work.doi,
    title: `${work.title}.`,
    authorString: `${work.authors.replaceAll(', ', ' ').replaceAll(';', ',')}.`,
    authorList: {
      author: work.authors.split('; ').map((name) => {
        const [lastName, firstName] = name.split(', ');
        return { fullName: name, lastName, firstName };
      }),
    },
    journalInfo: {
      issue: work.issue,
      volume: work.volume,
      yearOfPublication: work.year,
      journal: { title: work.journal, isoabbreviation: work.short },
    },
    pubYear: String(work.year),
    pageInfo: work.page,
    abstractText: ABSTRACT,
    isOpenAccess: work.free ? 'Y' : 'N',
    pubTypeList: { pubType: work.types },
    ...(work.free && {
      license: 'cc by',
      fullTextUrlList: {
        fullTextUrl: [
          { availability: 'Open access', availabilityCode: 'OA', documentStyle: 'html', url: work.free },
        ],
      },
    }),
    ...(work.notice && {
      commentCorrectionList: {
        commentCorrection: [
          { id: '32511943', source: 'MED', reference: work.notice.pubmed, type: 'Retraction in', orderIn: 1 },
        ],
      },
    }),
  };
}
