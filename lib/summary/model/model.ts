/** Whether a model can be asked in some languages; as in the Prompt API (https://webmachinelearning.github.io/prompt-api/). */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface Question {
  /** What the model is told before the page has a word. */
  instruction: string;
  prompt: string;
  /** JSON Schema of the answer. */
  constraint: object;
  /** BCP 47 tags of what is put before the model. */
  languages: string[];
}

/** Why a model that was asked did not answer. */
export type ModelFailure = 'unavailable' | 'too-long' | 'refused' | 'failed' | 'aborted';
export type ModelAnswer = { status: 'answered'; text: string } | { status: ModelFailure };

/** A language model on the reader's machine. Neither function rejects, and neither starts a download. */
export interface Model {
  availability: (languages: string[]) => Promise<Availability>;
  ask: (question: Question, signal: AbortSignal) => Promise<ModelAnswer>;
}
