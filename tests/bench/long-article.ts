export const TITLE = 'A review of everything';

const FAMILIES =
  'Adams Baker Chen Dewi Evans Fischer Garcia Hartono Ito Jansen Kumar Lv Müller Novak Okafor Park Quinn'.split(
    ' ',
  );
const TOPICS = 'secretome asthma airway remodelling exosome vaccine fasting glucose cohort mortality'.split(
  ' ',
);

const pick = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item;

/** This many references, each of them invented and all in one style; as HTML. */
export function longList(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const names = [0, 1, 2].map(
      (step) => `${pick(FAMILIES, index * 7 + step * 5)} ${pick([...'ABCDE'], index + step)}.`,
    );
    const words = [0, 1, 2, 3]
      .map((step) => pick(TOPICS, index * 3 + step * (1 + (index % 4))))
      .join(' and ');
    const year = 1990 + (index % 35);
    return `${names.join(', ')} (${year}). Effects of ${words} in study ${index}. <i>Journal of Examples</i>, ${index % 60}(${index % 12}), ${index}–${index + 9}. https://doi.org/10.5555/example.${index}`;
  });
}

/** An article with such a list. */
export function longArticle(count: number): string {
  const entries = longList(count).map((entry) => `<li>${entry}</li>`);
  const prose =
    'This paragraph tells of what was found in many studies of many people over many years. '.repeat(8);
  return `<!doctype html><html lang="en"><title>${TITLE}</title><body><article><h1>${TITLE}</h1>
<p>${prose}</p><p>${prose}</p><h2>References</h2><ol>${entries.join('\n')}</ol></article></body></html>`;
}
