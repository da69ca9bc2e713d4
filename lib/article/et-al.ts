import type { CslName } from './csl-item';

/** "And others", as authors are cut short in the languages of most lists. */
const AND_OTHERS =
  'et\\.?\\s+al(?:ii|\\.)?|and\\s+(?:others|colleagues)|et\\s+coll?\\.?|y\\s+col(?:s|aboradores)?\\.?|u\\.\\s?a\\.?|dkk\\.?|и\\s+(?:др|соавт)\\.?|等';
const ET_AL = new RegExp(`^(?:${AND_OTHERS})$`, 'iu');
const ENDS_IN_ET_AL = /(?<![\s,;])[\s,;]+et\.?\s+al(?:ii|\.)?\s*$/iu;

/** Whether a name in a list of authors is none: "et al.", which some deposit or parse as the last author. */
export function isEtAl(name: CslName): boolean {
  return ET_AL.test((name.literal ?? name.family ?? '').trim());
}

/** A part of a name without the "et al." at its end: "Lv H et al." → "Lv H". */
export function withoutEtAl(part: string): string {
  return part.replace(ENDS_IN_ET_AL, '');
}
