/** A text as it is searched: without case, accents and the differences of width, so that "muller" finds "Müller". */
export function foldWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
