import type { Stretch } from '../../article/passage';

/** A mark as printed, before it is known what it points to: the labels or numbers that it names. */
export interface Mark extends Stretch {
  labels: string[];
}
