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
