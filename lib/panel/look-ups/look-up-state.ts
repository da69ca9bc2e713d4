import { type Signal, signal } from '@preact/signals';
import type { Found } from '../../lookup/find/finder';
import type { Study } from '../../lookup/study/study';

/** All that was looked up since the panel was opened, on whatever page; by DOI, so that no answer lands on a wrong card. */
export interface LookUpState {
  /** What the services say, by DOI in lower case; grows while a look-up runs. */
  studies: Signal<ReadonlyMap<string, Study>>;
  /** What became of looking for references without a DOI, by their key. */
  found: Signal<ReadonlyMap<string, Found | { status: 'asking' } | { status: 'stopped' }>>;
  /** DOIs that were asked for and are not answered yet. */
  pending: Signal<ReadonlySet<string>>;
  /** DOIs that were asked for and set aside when the reader stopped. */
  stopped: Signal<ReadonlySet<string>>;
  /** Whether the browser lets the panel ask the services: Europe PMC and doi.org can only be asked with access. */
  access: Signal<'given' | 'missing' | 'refused'>;
}

export const createLookUpState = (): LookUpState => ({
  studies: signal(new Map()),
  found: signal(new Map()),
  pending: signal(new Set()),
  stopped: signal(new Set()),
  access: signal('given'),
});
