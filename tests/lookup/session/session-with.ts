import { createLookupCache } from '../../../lib/lookup/cache/cache';
import type { CacheStore } from '../../../lib/lookup/cache/store';
import { createSession, type Progress } from '../../../lib/lookup/session/session';
import type { Study } from '../../../lib/lookup/study/study';
import { memoryStore } from '../cache/memory-store';
import { fakeNetwork, type Sent } from '../fake-network';
import { ALL, answerAs, askedIn } from './fake-services';

/** So many DOIs. */
export const many = (count: number) => Array.from({ length: count }, (_, index) => `10.1000/${index}`);

/** A session against `answer`, with what it told. */
export function sessionWith(
  answer: (sent: Sent) => Response | Promise<Response>,
  store: CacheStore = memoryStore(),
) {
  const network = fakeNetwork(answer);
  const studies = new Map<string, Study>();
  const progress: Progress[] = [];
  const session = createSession({
    ...network.tools,
    cache: createLookupCache(store, network.clock),
    onStudy: (study) => void studies.set(study.doi, study),
    onProgress: (one) => void progress.push(one),
  });
  const asked = (host: string) => network.sent.filter(({ url }) => url.host === host).map(askedIn);
  return { session, studies, progress, asked, ...network };
}

/** How many requests it takes to look so many references up, where the services know all of them. */
export async function countRequests(count: number): Promise<number> {
  const { session, sent } = sessionWith(answerAs(ALL));
  await session.lookUp(many(count));
  return sent.length;
}
