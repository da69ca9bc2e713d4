import type { Role } from '../article/roles';
import type { Told } from './claim';
import { cuesOf } from './cues/cues-of';
import { HARMS, IS_EASED, IS_REPORTED } from './cues/harm-cues';
import { HAD_BETTER_NOT, WHO_IS_WARNED } from './cues/warning-cues';

/** Where a harm is what the illness does, or what the thing is good for, and no risk of it. */
const OF_THE_ILLNESS: ReadonlySet<Role> = new Set<Role>(['symptoms', 'causes', 'diagnosis', 'benefits']);

/**
 * Whether a sentence says that harm came of the thing, without calling it a risk: "mild fever and pain at the needle have
 * been reported". In: the sentence and the roles of its section.
 */
export function reportsHarm(sentence: string, { language, title }: Told, roles: readonly Role[]): boolean {
  if (roles.some((role) => OF_THE_ILLNESS.has(role))) return false;
  const reported = cuesOf(IS_REPORTED, language).test(sentence) && cuesOf(HARMS, language).test(sentence);
  return reported && !cuesOf(IS_EASED, language).test(sentence) && !cuesOf(HARMS, language).test(title ?? '');
}

/** Whether a sentence says who should not: "Children and pregnant women should not fast without medical advice." */
export function saysWhoShouldNot(sentence: string, { language }: Told): boolean {
  return cuesOf(WHO_IS_WARNED, language).test(sentence) && cuesOf(HAD_BETTER_NOT, language).test(sentence);
}
