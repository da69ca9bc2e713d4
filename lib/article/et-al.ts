import type { CslName } from './csl-item';

const ET_AL = /^(?:et\.?\s+al\.?|and\s+others|dkk\.?)$/i;

/** Whether a name in a list of authors is none: "et al.", which some deposit or parse as the last author. */
export function isEtAl(name: CslName): boolean {
  return ET_AL.test((name.literal ?? name.family ?? '').trim());
}
