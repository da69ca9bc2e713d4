/** The languages that the model has to read: the instruction's and the page's, without their regions (BCP 47). */
export function languagesFor(page: string | null): string[] {
  const primary = page?.toLowerCase().split(/[-_]/u)[0];
  return [...new Set(['en', primary ?? 'en'])].filter((tag) => /^[a-z]{2,3}$/u.test(tag));
}
