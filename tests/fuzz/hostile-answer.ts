import fc from 'fast-check';
import { hostileText } from './hostile-text';

/** What stands where a text is expected: mostly one, so that what is behind the schema is reached, too. */
const text = fc.oneof(
  { weight: 12, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, '') },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.boolean(), fc.constant([]), fc.constant({})) },
);
const few = <T>(one: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(one, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom<T[] | null | undefined>(null, undefined) },
  );
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.oneof(
    { weight: 15, arbitrary: fc.record(model, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
    { weight: 1, arbitrary: fc.object({ maxDepth: 1, maxKeys: 2 }) },
  );

const doi = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^10\.[0-9]{4}\/[A-Za-z0-9.()<>;,-]{1,12}$/) },
  { weight: 1, arbitrary: text },
);
const number = fc.oneof(fc.integer({ min: -1, max: 2100 }), fc.constantFrom(0, 1e21, -0, 2 ** 53), text);
/** Names of kinds, which are looked up in tables, and so must not be found in every object. */
const kind = (...known: string[]) =>
  fc.oneof(fc.constantFrom(...known, '__proto__', 'constructor', 'toString', 'valueOf'), text);
const date = some({
  'date-parts': few(few(fc.oneof(fc.integer({ min: -5, max: 2030 }), fc.constant(null)))),
});
const person = some({ family: text, given: text, suffix: text, name: text });
const update = some({
  DOI: doi,
  type: kind('retraction', 'Expression of Concern', 'erratum', 'new_version'),
  updated: date,
});

const crossref = some({
  DOI: doi,
  type: kind('journal-article', 'book', 'dissertation', 'posted-content', 'proceedings-article'),
  subtype: kind('preprint'),
  title: few(text),
  subtitle: few(text),
  author: few(person),
  editor: few(person),
  'container-title': few(text),
  'short-container-title': few(text),
  volume: text,
  issue: text,
  page: text,
  'article-number': text,
  issued: date,
  published: date,
  approved: date,
  publisher: text,
  'publisher-location': text,
  institution: fc.oneof(few(some({ name: text })), some({ name: text })),
  event: some({ name: text }),
  'edition-number': text,
  degree: few(text),
  ISBN: few(text),
  abstract: text,
  'updated-by': few(update),
  'update-to': few(update),
  license: few(some({ URL: fc.oneof(text, fc.constant('https://creativecommons.org/licenses/by/4.0/')) })),
});

const europePmc = some({
  doi,
  pmid: text,
  pmcid: text,
  source: kind('MED', 'PPR'),
  title: text,
  authorString: text,
  authorList: some({
    author: few(some({ lastName: text, firstName: text, initials: text, collectiveName: text })),
  }),
  journalInfo: some({
    volume: text,
    issue: text,
    journal: some({ title: text, isoabbreviation: text, issn: text }),
  }),
  pubYear: fc.oneof(fc.constantFrom('2020', '0', '-1', '1e3', 'x', 'Infinity'), text),
  pageInfo: text,
  abstractText: text,
  license: text,
  pubTypeList: some({ pubType: few(kind('Meta-Analysis', 'Retracted Publication')) }),
  meshHeadingList: some({ meshHeading: few(some({ descriptorName: kind('Animals', 'Cohort Studies') })) }),
  commentCorrectionList: some({
    commentCorrection: few(
      some({ type: kind('Retraction in', 'Erratum for'), source: text, id: text, reference: text }),
    ),
  }),
  fullTextUrlList: some({
    fullTextUrl: few(
      some({
        availabilityCode: fc.constantFrom('OA', 'F', 'S'),
        documentStyle: kind('html', 'pdf'),
        url: fc.oneof(
          fc.constantFrom('http://x.example/a', 'javascript:alert(1)', 'https://x.example'),
          text,
        ),
      }),
    ),
  }),
});

const datacite = some({
  attributes: some({
    doi,
    titles: few(some({ title: text, titleType: text })),
    creators: few(
      some({ name: text, nameType: kind('Personal', 'Organizational'), givenName: text, familyName: text }),
    ),
    publisher: fc.oneof(text, some({ name: text })),
    publicationYear: number,
    container: some({ title: text, volume: text, issue: text, firstPage: text, lastPage: text }),
    types: some({ citeproc: kind('article-journal'), resourceTypeGeneral: kind('Dataset', 'Preprint') }),
    descriptions: few(
      some({ description: text, descriptionType: fc.constantFrom('Abstract', 'Methods', null) }),
    ),
    rightsList: few(
      some({ rightsUri: fc.oneof(text, fc.constant('https://creativecommons.org/licenses/by/4.0/')) }),
    ),
  }),
});

const agencies = fc.record(
  { DOI: doi, RA: kind('Crossref', 'DataCite'), status: text },
  { requiredKeys: [] },
);

/** A service's records in the envelope in which it sends them. */
const ENVELOPES = {
  crossref: few(crossref).map((items) => ({ message: { items } })),
  'europe-pmc': few(europePmc).map((result) => ({ resultList: { result } })),
  datacite: few(datacite).map((data) => ({ data })),
  'doi.org': few(agencies),
} as const;

/** Any JSON, with keys that are in every object among its own. */
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(
    JSON.parse(
      '{"__proto__":{"polluted":1},"message":{"items":[{"DOI":"10.1/x","__proto__":{"polluted":1}}]}}',
    ),
  ),
);

/** What may come for a look-up: a list of records with anything in their fields, or any other JSON. */
export const answerOf = (service: keyof typeof ENVELOPES): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: ENVELOPES[service] }, { weight: 1, arbitrary: anyJson });
