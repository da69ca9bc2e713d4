import { observe } from './features';
import type { Tagged } from './fields';
import { LABELS, type Label } from './labels';
import { type Model, tag } from './tagger';
import { tokenize } from './tokens';

/** Cuts a printed reference into tokens and labels them by `model`. */
export function label(text: string, model: Model): Tagged {
  const tokens = tokenize(text);
  const labels = tag(observe(tokens), model).map((index): Label => LABELS[index] ?? 'O');
  return { text, tokens, labels };
}
