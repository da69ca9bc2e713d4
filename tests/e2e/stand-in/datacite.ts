import type { ServerResponse } from 'node:http';
import { json } from './answers';
import type { Question } from './services';

/** Answers as api.datacite.org does. */
export function answerAsDataCite({ url, works }: Question, response: ServerResponse): void {
  const ids = (url.searchParams.get('ids') ?? '').toLowerCase().split(',');
  const found = works.filter(({ doi, agency }) => agency === 'DataCite' && ids.includes(doi));
  const data = found.map((work) => ({
    id: work.doi,
    type: 'dois',
    attributes: {
      doi: work.doi,
      titles: [{ title: work.title }],
      creators: work.authors.split('; ').map((name) => {
        const [familyName, givenName] = name.split(', ');
        return { name, nameType: 'Personal', givenName, familyName };
      }),
      publisher: work.publisher,
      publicationYear: work.year,
      types: { resourceTypeGeneral: 'Preprint', citeproc: 'article' },
    },
  }));
  json(response, { data, meta: { total: data.length } });
}
