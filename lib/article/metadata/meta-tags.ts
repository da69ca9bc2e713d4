/** The content of the first `<meta>` of that name or property that is not empty. */
export function meta(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = document
        .querySelector(`meta[${attribute}="${name}" i]`)
        ?.getAttribute('content')
        ?.replace(/\s+/g, ' ')
        .trim();
      if (content) return content;
    }
  }
  return null;
}

/** The contents of all `<meta>` of a name that a page repeats, one for each author, in order. */
export const metas = (document: Document, name: string): string[] =>
  [...document.querySelectorAll(`meta[name="${name}" i]`)].flatMap((element) => {
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    return content ? [content] : [];
  });
