import type { CitationDesk } from './desk';
import { type CitationReply, citationRequestSchema } from './messages';

/** The part of a worker's own scope that it serves through. */
export interface ServingPort {
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  postMessage: (reply: CitationReply) => void;
}

/** Answers every request that comes in through `port`. A message of another shape has no id to answer to. */
export function serveCitations(port: ServingPort, desk: CitationDesk): void {
  port.addEventListener('message', async ({ data }) => {
    const request = citationRequestSchema.parse(data);
    const outcome = await desk(request, (printed) => port.postMessage({ id: request.id, printed }));
    port.postMessage({ id: request.id, outcome });
  });
}
