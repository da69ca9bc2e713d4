import type { Article } from '../../article/schema';
import { candidatesOf } from './candidates';
import { type Choice, choiceFrom } from './choice';
import { languagesFor } from './languages-for';
import type { Availability, Model, ModelFailure } from './model';
import { answerConstraint, PARTS } from './parts';
import { INSTRUCTION, promptOf } from './prompt';

/** Why the rules' choice stays. */
export type ChoiceFailure =
  | ModelFailure
  | Exclude<Availability, 'available'>
  | 'too-little-text'
  | 'timed-out'
  | 'unreadable-answer';

export type ChoiceOutcome =
  | { status: 'chosen'; choice: Choice }
  | { status: 'failed'; reason: ChoiceFailure };

/** What the choosing needs from its surroundings. */
export interface ChoosingTools {
  model: Model;
  signal: AbortSignal;
  /** Resolves after `ms` milliseconds. */
  wait: (ms: number) => Promise<void>;
}

/** Milliseconds. A model on a machine without a fast graphics card reads an article in half a minute. */
export const TIME_LIMIT = 60_000;

/** Lets a model choose which of the article's sentences are shown. Never rejects; ends with the signal or the time limit. */
export async function chooseWithModel(article: Article, tools: ChoosingTools): Promise<ChoiceOutcome> {
  const end = new AbortController();
  const signal = AbortSignal.any([tools.signal, end.signal]);
  const timeOut = tools.wait(TIME_LIMIT).then((): ChoiceOutcome => failed('timed-out'));
  try {
    return await Promise.race([choose(article, tools.model, signal), timeOut, aborted(tools.signal)]);
  } finally {
    end.abort();
  }
}

async function choose(article: Article, model: Model, signal: AbortSignal): Promise<ChoiceOutcome> {
  const candidates = candidatesOf(article);
  if (candidates.length < PARTS.keyPoints.fewest) return failed('too-little-text');
  const languages = languagesFor(article.language);
  const availability = await model.availability(languages);
  if (availability !== 'available') return failed(availability);
  const prompt = promptOf(candidates, article.outline);
  const constraint = answerConstraint(candidates.length);
  const answer = await model.ask({ instruction: INSTRUCTION, prompt, constraint, languages }, signal);
  if (answer.status !== 'answered') return failed(answer.status);
  const choice = choiceFrom(answer.text, candidates, article);
  return choice === null ? failed('unreadable-answer') : { status: 'chosen', choice };
}

/** A model need not heed the signal. */
function aborted(signal: AbortSignal): Promise<ChoiceOutcome> {
  return new Promise((resolve) => {
    const tell = () => resolve(failed('aborted'));
    if (signal.aborted) tell();
    signal.addEventListener('abort', tell, { once: true });
  });
}

const failed = (reason: ChoiceFailure): ChoiceOutcome => ({ status: 'failed', reason });
