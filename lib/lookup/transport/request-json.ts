import type { Failure } from './failure';
import { type LookupTools, type Query, request } from './request';

/** The parsed body of an answer that was JSON, with its HTTP status. */
export type JsonAnswer = { status: 'answered'; http: 200 | 404; body: unknown; text: string } | Failure;

/** As `request`, for services that answer in JSON; a 404 may have any body, which is null then. */
export async function requestJson(query: Query, pace: number, tools: LookupTools): Promise<JsonAnswer> {
  const answer = await request(query, pace, tools);
  if (answer.status !== 'answered') return answer;
  const body = parseJson(answer.body);
  if (body === undefined && answer.http === 200) return { status: 'unreadable', reason: 'not JSON' };
  return { status: 'answered', http: answer.http, body: body ?? null, text: answer.body };
}

/** Undefined, which no JSON text stands for, where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
