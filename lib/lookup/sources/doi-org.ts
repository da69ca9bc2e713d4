import * as z from 'zod/mini';
import type { Query } from '../transport/request';

export const DOI_HOST = 'doi.org';
/** Milliseconds between two requests; doi.org names no limit. */
export const DOI_PACE = 1000;
/** DOIs of one question for their agencies, which stand in its address. */
export const AGENCY_BATCH = 40;

const agenciesSchema = z.array(
  z.object({ DOI: z.string(), RA: z.nullish(z.string()), status: z.nullish(z.string()) }),
);
const handleSchema = z.object({ responseCode: z.int() });

/** Who registered a DOI; "none" where the handle system has no such DOI or no such prefix, "unknown" otherwise. */
export type Agency = { is: 'agency'; name: string } | { is: 'none' } | { is: 'unknown' };

/** Asks which agencies registered `dois` (https://www.doi.org/doi-handbook/HTML/agency.html); none may hold a comma. */
export const agencyQuery = (dois: readonly string[]): Query => ({
  url: new URL(`https://${DOI_HOST}/doiRA/${dois.map(inPath).join(',')}`),
});

/** The agencies by DOI in lower case; null where the answer has another shape. */
export function readAgencies(body: unknown): Map<string, Agency> | null {
  const parsed = agenciesSchema.safeParse(body);
  if (!parsed.success) return null;
  return new Map(parsed.data.map(({ DOI, RA, status }) => [DOI.toLowerCase(), agencyOf(RA, status)]));
}

function agencyOf(name: string | null | undefined, status: string | null | undefined): Agency {
  if (name) return { is: 'agency', name };
  return /does not exist|invalid doi/i.test(status ?? '') ? { is: 'none' } : { is: 'unknown' };
}

/** Asks the handle system for the DOI itself, not for the page that it leads to (RFC 3650; https://www.handle.net/proxy_servlet.html). */
export const handleQuery = (doi: string): Query => ({
  url: new URL(`https://${DOI_HOST}/api/handles/${inPath(doi)}?type=URL`),
});

/** Whether the handle exists: response codes 1 and 200 say so, 100 that it does not; null for any other answer. */
export function readHandle(body: unknown): boolean | null {
  const code = handleSchema.safeParse(body).data?.responseCode;
  if (code === 1 || code === 200) return true;
  return code === 100 ? false : null;
}

const inPath = (doi: string): string => doi.split('/').map(encodeURIComponent).join('/');
