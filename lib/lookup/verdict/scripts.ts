const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Whether one of two texts is in Latin letters and the other mostly is not: then their words cannot be compared. */
export function inOtherScripts(one: string, other: string): boolean {
  const [share, otherShare] = [latinShare(one), latinShare(other)];
  return share !== null && otherShare !== null && Math.abs(share - otherShare) > 0.5;
}

/** Latin letters among all letters; null where there is none at all. */
function latinShare(text: string): number | null {
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters === 0 ? null : (text.match(LATIN)?.length ?? 0) / letters;
}
