import * as z from 'zod/mini';
import type { CslItem, CslName } from '../../article/csl-item';
import { wordTable } from '../../article/word-table';
import type { SourceRecord } from '../study/finding';
import { SOURCE_NAMES } from '../study/source-names';
import { itemType } from '../study/study-types';
import { registeredToRich, registeredToText } from './registered-text';
import type { Source } from './source';
import { withoutEmpty } from './without-empty';

const API = 'https://api.datacite.org/dois';

const text = z.nullish(z.string());
const creatorSchema = z.object({ name: text, nameType: text, givenName: text, familyName: text });

/** The attributes that we read (https://support.datacite.org/docs/api-get-doi). */
const recordSchema = z.object({
  attributes: z.object({
    doi: z.string(),
    titles: z.nullish(z.array(z.object({ title: text, titleType: text }))),
    creators: z.nullish(z.array(creatorSchema)),
    /** A name, or an object that has one (schema 4.5). */
    publisher: z.nullish(z.union([z.string(), z.object({ name: text })])),
    publicationYear: z.nullish(z.union([z.int(), z.string()])),
    container: z.nullish(
      z.object({ title: text, volume: text, issue: text, firstPage: text, lastPage: text }),
    ),
    types: z.nullish(z.object({ citeproc: text, resourceTypeGeneral: text, resourceType: text })),
    descriptions: z.nullish(z.array(z.object({ description: text, descriptionType: text }))),
    rightsList: z.nullish(z.array(z.object({ rightsUri: text, rightsIdentifier: text }))),
  }),
});
type Attributes = z.infer<typeof recordSchema>['attributes'];

const listSchema = z.object({ data: z.array(z.unknown()) });

/** DataCite's REST API: 500 requests in 5 minutes (https://support.datacite.org/docs/rate-limit). */
export const DATACITE: Source = {
  id: 'datacite',
  name: SOURCE_NAMES.datacite,
  host: 'api.datacite.org',
  batch: 40,
  pace: 1000,
  listable: (doi) => !doi.includes(','),
  query: (dois) => {
    const url = new URL(API);
    url.searchParams.set('ids', dois.join(','));
    url.searchParams.set('page[size]', String(dois.length));
    return { url };
  },
  read: (body) => {
    const parsed = listSchema.safeParse(body);
    if (!parsed.success) return null;
    return parsed.data.data.flatMap((one) => {
      const record = recordSchema.safeParse(one);
      return record.success ? [recordOf(record.data.attributes)] : [];
    });
  },
};

/** DataCite's general types that CSL names otherwise than its own `citeproc` has it. */
const GENERAL_TYPES = wordTable<string>({
  Dataset: 'dataset',
  Software: 'software',
  Preprint: 'article',
  Dissertation: 'thesis',
  JournalArticle: 'article-journal',
  ConferencePaper: 'paper-conference',
  Report: 'report',
  Book: 'book',
  BookChapter: 'chapter',
  Standard: 'standard',
});

function recordOf(attributes: Attributes): SourceRecord {
  const { types, descriptions, rightsList } = attributes;
  const general = types?.resourceTypeGeneral ?? '';
  const type = GENERAL_TYPES[general] ?? types?.citeproc ?? 'document';
  const studyType = general === 'Preprint' ? ('preprint' as const) : itemType(type);
  const abstract = descriptions?.find(({ descriptionType }) => descriptionType === 'Abstract')?.description;
  const open = rightsList?.find(({ rightsUri }) => /creativecommons\.org\//i.test(rightsUri ?? ''));
  return {
    doi: attributes.doi.toLowerCase(),
    item: itemOf(attributes, type),
    studyTypes: studyType === null ? [] : [studyType],
    notices: [],
    isNoticeOn: [],
    abstract: registeredToText(abstract ?? '') || null,
    freeCopy: open
      ? {
          url: `https://doi.org/${encodeURI(attributes.doi.toWellFormed())}`,
          licence: open.rightsIdentifier ?? open.rightsUri ?? null,
        }
      : null,
  };
}

function itemOf(attributes: Attributes, type: string): CslItem {
  const { titles, creators, publisher, publicationYear, container } = attributes;
  const title = (titles?.find(({ titleType }) => !titleType) ?? titles?.[0])?.title;
  const year = Number(publicationYear);
  const pages = [container?.firstPage, container?.lastPage].filter(Boolean).join('-');
  return withoutEmpty({
    type,
    genre: attributes.types?.resourceTypeGeneral === 'Preprint' ? 'Preprint' : undefined,
    title: registeredToRich(title ?? ''),
    author: (creators ?? []).flatMap((creator) => nameOf(creator) ?? []),
    issued: Number.isInteger(year) && year > 0 ? { 'date-parts': [[year]] } : undefined,
    'container-title': registeredToText(container?.title ?? ''),
    volume: container?.volume ?? undefined,
    issue: container?.issue ?? undefined,
    page: pages,
    publisher: registeredToText((typeof publisher === 'string' ? publisher : publisher?.name) ?? ''),
    DOI: attributes.doi,
  });
}

function nameOf({ name, nameType, givenName, familyName }: z.infer<typeof creatorSchema>): CslName | null {
  if (familyName) return givenName ? { family: familyName, given: givenName } : { family: familyName };
  if (!name) return null;
  const [family, given] = name.split(', ');
  return nameType !== 'Organizational' && family && given ? { family, given } : { literal: name };
}
