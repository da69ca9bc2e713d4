/** Sources of patterns for what stands between an author and a year in running text. */
const AND = 'and|&|und|et|y|e|en|dan|i|и|та|ve|và|og|och|ja|と|和|与|與|및';
const OTHERS =
  "et\\s+al|et\\s+coll|and\\s+colleagues|and\\s+co-?workers|and\\s+others|dkk|dan\\s+kawan-kawan|dan\\s+rekan(?:-rekan)?|u\\.\\s?a|und\\s+(?:kollegen|mitarbeiter)|y\\s+(?:col|cols|colaboradores|otros)|e\\s+(?:col|cols|colaboradores|colaboratori|colleghi|outros)|et\\s+collègues|и\\s+др|и\\s+соавт|ve\\s+ark|ve\\s+diğerleri|và\\s+cộng\\s+sự|en\\s+collega's|e\\.a|等|ら|외|وآخرون|एवं\\s+अन्य";
const PARTICLE = "(?:de|van|von|der|den|del|della|la|le|di|da|dos|du|al|el|bin|ten|ter|d')";
const NAME = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*";
const YEARS = '(?:1[89]|20)\\d{2}[a-h]?(?:\\s*[,;&]\\s*[a-h](?![\\p{L}\\d]))*';

/**
 * More names, "et al.", other years of the same authors, brackets; nothing else may stand there. What was read as one of
 * them stays so: a word in capitals could be cut into names in more ways than there is time for.
 */
export const BETWEEN = new RegExp(
  `^(?:['’]s)?(?:(?=([\\s,.(\\[]|${OTHERS}|(?:${AND})(?=\\s|\\p{Lu})|${PARTICLE}(?=\\s)|${NAME}|${YEARS}|;(?=\\s{0,3}(?:1[89]|20)\\d{2})))\\1)*$`,
  'u',
);

export const HAS_OTHERS = new RegExp(`(?:^|[\\s,])(?:${OTHERS})`, 'u');

const ANY_OTHERS = new RegExp(OTHERS, 'gu');

/** A name with another right behind it, as at the end of "Smith, Jones, & ". */
export const ENDS_IN_AND = new RegExp(
  `(?<![\\p{L}\\p{M}'’.-])${NAME}(?:\\s*,)?\\s+(?:and|&|und|dan|y|et|e|и)\\s+$`,
  'u',
);

/** The capitalised words of a stretch, without "et al." and its like, and without single letters. */
export function namesIn(between: string): string[] {
  const text = between.replace(ANY_OTHERS, ' ');
  return text.match(/(?<![\p{L}\p{M}])[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]+/gu) ?? [];
}
