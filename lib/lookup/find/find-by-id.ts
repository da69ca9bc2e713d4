import { EUROPE_PMC, idQuery, readWithIds } from '../sources/europe-pmc';
import type { Finding } from '../study/finding';
import { systemClock } from '../transport/clock';
import type { Failure } from '../transport/failure';
import type { LookupTools } from '../transport/request';
import { requestJson } from '../transport/request-json';
import { keyOf, type Sought } from './sought';

/** Asks Europe PMC for up to forty works by PubMed's or PMC's numbers; a finding for each by its key. */
export async function findByIds(
  sought: readonly Sought[],
  tools: LookupTools,
): Promise<Map<string, Finding> | Failure> {
  const answer = await requestJson(idQuery(sought), EUROPE_PMC.pace, tools);
  if (answer.status !== 'answered') return answer;
  const records = answer.http === 200 ? readWithIds(answer.body) : null;
  if (records === null) return { status: 'unreadable', reason: 'not a list of records' };
  const retrieved = new Date((tools.clock ?? systemClock).now()).toISOString();
  return new Map(
    sought.map((one) => {
      const found = records.find(({ PMID, PMCID }) =>
        one.pmid === null ? isSame(PMCID, one.pmcid) : PMID === one.pmid,
      );
      return [keyOf(one), { source: EUROPE_PMC.id, retrieved, record: found?.record ?? null }];
    }),
  );
}

const isSame = (one: string | undefined, other: string | null): boolean =>
  one?.toLowerCase() === other?.toLowerCase();
