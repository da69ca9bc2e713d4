import * as z from 'zod/mini';
import { wordTable } from '../article/word-table';
import type { Availability, Model, ModelAnswer, ModelFailure, Question } from '../summary/model/model';

/** As much of the Prompt API as is used (https://webmachinelearning.github.io/prompt-api/, November 2026). */
export interface PromptApi {
  availability: (options: Languages) => Promise<string>;
  create: (options: SessionOptions) => Promise<PromptSession>;
}

export interface PromptSession {
  prompt: (input: string, options: { responseConstraint: object; signal: AbortSignal }) => Promise<string>;
  destroy: () => void;
}

interface Expected {
  type: 'text';
  languages: string[];
}

interface Languages {
  expectedInputs: Expected[];
  expectedOutputs: Expected[];
}

export interface SessionOptions extends Languages {
  initialPrompts?: { role: 'system'; content: string }[];
  signal: AbortSignal;
}

declare global {
  /** Only some browsers have it, and only on some machines. */
  var LanguageModel: PromptApi | undefined;
}

const availabilitySchema = z.enum([
  'unavailable',
  'downloadable',
  'downloading',
  'available',
] satisfies Availability[]);

/** Names of the errors of the Prompt API; any other is 'failed'. */
const FAILURES = wordTable<ModelFailure>({
  AbortError: 'aborted',
  QuotaExceededError: 'too-long',
  NotSupportedError: 'unavailable',
  NotAllowedError: 'refused',
  // The browser held the answer back.
  NotReadableError: 'refused',
});

/** The browser's own model. Where the browser has none, it is 'unavailable'. */
export const builtInModel: Model = { availability, ask };

/** Whether this browser on this machine can have a model at all. */
export async function hasBuiltInModel(): Promise<boolean> {
  return (await availability(['en'])) !== 'unavailable';
}

/**
 * Has the browser fetch its model, which it does itself and once for all pages and extensions. To be called in a click.
 * Resolves when the model is there, which may take as long as some gigabytes take, or to why it is not. Never rejects.
 */
export async function downloadBuiltInModel(
  languages: string[],
  signal: AbortSignal,
): Promise<'available' | ModelFailure> {
  try {
    const session = await globalThis.LanguageModel?.create({ ...expecting(languages), signal });
    session?.destroy();
    return session === undefined ? 'unavailable' : 'available';
  } catch (error) {
    return failureOf(error);
  }
}

async function availability(languages: string[]): Promise<Availability> {
  try {
    const told = availabilitySchema.safeParse(
      await globalThis.LanguageModel?.availability(expecting(languages)),
    );
    return told.success ? told.data : 'unavailable';
  } catch {
    return 'unavailable'; // a policy of the machine, or a language that this browser does not know
  }
}

async function ask(
  { instruction, prompt, constraint, languages }: Question,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  let session: PromptSession | undefined;
  try {
    session = await globalThis.LanguageModel?.create({
      ...expecting(languages),
      initialPrompts: [{ role: 'system', content: instruction }],
      signal,
    });
    if (session === undefined) return { status: 'unavailable' };
    return {
      status: 'answered',
      text: await session.prompt(prompt, { responseConstraint: constraint, signal }),
    };
  } catch (error) {
    return { status: failureOf(error) };
  } finally {
    session?.destroy();
  }
}

/** The answer is JSON, of which the model needs no more than English. */
function expecting(languages: string[]): Languages {
  return {
    expectedInputs: [{ type: 'text', languages }],
    expectedOutputs: [{ type: 'text', languages: ['en'] }],
  };
}

function failureOf(error: unknown): ModelFailure {
  return (error instanceof Error ? FAILURES[error.name] : undefined) ?? 'failed';
}
