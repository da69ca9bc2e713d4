/** HTML elements by what they do to running text. The HTML standard's rendering section is the source of the lists. */

/** Elements that flow inside a line; every other element begins a block of its own. */
export const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math nobr output picture q
  rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Elements whose content is never text of the article. */
export const SKIPPED = new Set(
  `script style noscript template svg canvas iframe frame frameset object embed video audio map select option datalist input textarea
  progress meter head title link meta base dialog annotation annotation-xml`.split(/\s+/),
);

export const BOLD = new Set(['b', 'strong']);
