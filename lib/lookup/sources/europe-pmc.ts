import * as z from 'zod/mini';
import type { CslItem, CslName } from '../../article/csl-item';
import type { SourceRecord } from '../study/finding';
import { type Notice, pubmedLink } from '../study/notice';
import { SOURCE_NAMES } from '../study/source-names';
import { headingTypes, publicationType } from '../study/study-types';
import { withTitleMark } from '../study/title-mark';
import type { Query } from '../transport/request';
import { type EuropePmcAuthor, type EuropePmcRecord, europePmcRecordSchema } from './europe-pmc-record';
import { registeredToText } from './registered-text';
import type { Source } from './source';
import { withoutEmpty } from './without-empty';

const API = 'https://www.ebi.ac.uk/europepmc/webservices/rest/searchPOST';

const listSchema = z.object({ resultList: z.object({ result: z.array(z.unknown()) }) });

/**
 * Europe PMC's search, asked by POST, because forty DOIs make a long address
 * (https://europepmc.org/RestfulWebService). It names no limits; one request in flight, one a second.
 */
export const EUROPE_PMC: Source = {
  id: 'europe-pmc',
  name: SOURCE_NAMES['europe-pmc'],
  host: 'www.ebi.ac.uk',
  batch: 40,
  pace: 1000,
  // Quotation marks and backslashes end the quoted DOI in the query language.
  listable: (doi) => !/["\\]/.test(doi),
  query: (dois) => search(dois.map((doi) => `DOI:"${doi}"`)),
  read: (body) => readRecords(body)?.map(recordOf) ?? null,
};

/** The request for works by PubMed's or PMC's numbers. */
export const idQuery = (ids: readonly { pmid: string | null; pmcid: string | null }[]): Query =>
  search(
    ids.flatMap(({ pmid, pmcid }) => {
      if (pmid !== null) return [`(EXT_ID:${digits(pmid)} AND SRC:MED)`];
      return pmcid === null ? [] : [`PMCID:PMC${digits(pmcid)}`];
    }),
  );

/** The records of an answer with their numbers, those without a DOI too; null where it is no list of records. */
export function readWithIds(
  body: unknown,
): { PMID: string | undefined; PMCID: string | undefined; record: SourceRecord }[] | null {
  const records = readRecords(body)?.map(recordOf);
  return records?.map((record) => ({ PMID: record.item.PMID, PMCID: record.item.PMCID, record })) ?? null;
}

/** Half a character, which JSON can hold, cannot stand in an address. */
const inPath = (part: string): string => encodeURIComponent(part.toWellFormed());

const digits = (id: string): string => id.replace(/\D/g, '');

function search(terms: readonly string[]): Query {
  return {
    url: new URL(API),
    form: new URLSearchParams({
      query: terms.join(' OR '),
      resultType: 'core',
      format: 'json',
      // The same work may be there as a preprint, from PubMed and from PMC.
      pageSize: String(Math.min(1000, terms.length * 3)),
    }),
  };
}

function readRecords(body: unknown): EuropePmcRecord[] | null {
  const parsed = listSchema.safeParse(body);
  if (!parsed.success) return null;
  return parsed.data.resultList.result.flatMap((one) => europePmcRecordSchema.safeParse(one).data ?? []);
}

function recordOf(record: EuropePmcRecord): SourceRecord {
  const links = record.commentCorrectionList?.commentCorrection ?? [];
  const notices = (stands: 'on-paper' | 'on-notice'): Notice[] =>
    links.flatMap(({ type, reference, source, id }) => {
      const link = pubmedLink(type ?? '');
      if (link?.stands !== stands) return [];
      const doi =
        /\bdoi:\s*(10\.\d{4,9}\/\S+?)[.,;]?(?:\s|$)/i.exec(reference ?? '')?.[1]?.toLowerCase() ?? null;
      const url = source && id ? `https://europepmc.org/article/${[source, id].map(inPath).join('/')}` : null;
      return [{ kind: link.kind, doi, url, date: /\b(?:1[89]|20)\d\d\b/.exec(reference ?? '')?.[0] ?? null }];
    });
  const item = itemOf(record);
  const isNoticeOn = notices('on-notice');
  const marked = withMarkedRetraction(notices('on-paper'), publicationTypes(record));
  return {
    doi: record.doi?.toLowerCase() ?? '',
    item,
    studyTypes: typesOf(record),
    notices: withTitleMark(marked, item.title, isNoticeOn),
    isNoticeOn,
    abstract: registeredToText(spacedHeadings(record.abstractText ?? '')) || null,
    freeCopy: freeCopyOf(record),
  };
}

const publicationTypes = (record: EuropePmcRecord): string[] => record.pubTypeList?.pubType ?? [];

/** PubMed marks the paper itself, too; mostly the notice is linked beside it. */
function withMarkedRetraction(notices: Notice[], types: readonly string[]): Notice[] {
  const isMarked = types.some((type) => /^retracted (?:publication|article)$/i.test(type));
  if (!isMarked || notices.some(({ kind }) => kind === 'retraction')) return notices;
  return [{ kind: 'retraction', doi: null, url: null, date: null }, ...notices];
}

/** The publication types; MeSH headings where no type tells the design. */
function typesOf(record: EuropePmcRecord): SourceRecord['studyTypes'] {
  const types = publicationTypes(record).flatMap((type) => publicationType(type) ?? []);
  const headings = (record.meshHeadingList?.meshHeading ?? []).flatMap(
    ({ descriptorName }) => descriptorName ?? [],
  );
  const found = types.length > 0 ? types : headingTypes(headings);
  return [...new Set(record.source === 'PPR' ? (['preprint', ...found] as const) : found)];
}

function itemOf(record: EuropePmcRecord): CslItem {
  const { journalInfo: info, pmid, pmcid } = record;
  const year = Number(record.pubYear);
  return withoutEmpty({
    type: record.source === 'PPR' ? 'article' : 'article-journal',
    title: registeredToText(record.title ?? '').replace(/(?<=\p{L}{3})\.$/u, ''),
    author: authorsOf(record),
    issued: Number.isInteger(year) && year > 0 ? { 'date-parts': [[year]] } : undefined,
    'container-title': registeredToText(info?.journal?.title ?? ''),
    'container-title-short': info?.journal?.isoabbreviation ?? undefined,
    volume: info?.volume ?? undefined,
    issue: info?.issue ?? undefined,
    page: record.pageInfo ?? undefined,
    ISSN: info?.journal?.issn ?? info?.journal?.essn ?? undefined,
    DOI: record.doi ?? undefined,
    PMID: pmid ?? undefined,
    PMCID: pmcid ?? undefined,
  });
}

/** The list of names; a trimmed record has only "Horby P, Lim WS, Emberson JR." */
function authorsOf({ authorList, authorString }: EuropePmcRecord): CslName[] {
  const listed = (authorList?.author ?? []).flatMap((author) => nameOf(author) ?? []);
  if (listed.length > 0) return listed;
  return (authorString ?? '')
    .replace(/\.$/, '')
    .split(', ')
    .filter(Boolean)
    .map((name) => {
      const [, family, given] = /^(.+) ([\p{Lu}-]{1,4})$/u.exec(name) ?? [];
      return family === undefined || given === undefined ? { literal: name } : { family, given };
    });
}

function nameOf(author: EuropePmcAuthor): CslName | null {
  const given = author.firstName ?? author.initials;
  if (author.collectiveName) return { literal: author.collectiveName };
  if (!author.lastName) return null;
  return given ? { family: author.lastName, given } : { family: author.lastName };
}

/** Open access before merely free, a page before a PDF. */
function freeCopyOf({ fullTextUrlList, license }: EuropePmcRecord): SourceRecord['freeCopy'] {
  const copies = (fullTextUrlList?.fullTextUrl ?? []).filter(({ url }) => /^https?:\/\//.test(url ?? ''));
  const of = (code: string) => copies.filter((copy) => copy.availabilityCode === code);
  const best = [...of('OA'), ...of('F')].sort((one, other) => styleRank(one) - styleRank(other))[0];
  return best?.url ? { url: best.url.replace(/^http:/, 'https:'), licence: license ?? null } : null;
}

const styleRank = ({ documentStyle }: { documentStyle?: string | null | undefined }): number =>
  documentStyle === 'html' ? 0 : 1;

/** "<h4>Background</h4>Coronavirus …" → "Background: Coronavirus …" */
const spacedHeadings = (html: string): string => html.replace(/<h4>([^<]*?)[.:]?<\/h4>/gi, ' $1: ');
