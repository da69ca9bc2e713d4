import type { PageBlock } from '../page-block';

/** Headings under which authors declare who paid, who did what, and what interests they have, in the vocabulary of journals. */
const DECLARATION =
  /^(?:\d+[.)]?\s*)?(?:ack?nowledge?ments?|funding|grant information|(?:competing|conflicts? of|declaration of|financial)\s.{0,12}interests?|disclosures?(?: statement)?|authors?['’]? contributions?|ethic(?:s|al)\b.{0,30}|danksagung|interessenkonflikte?|finanzierung|remerciements|conflits? d['’]intérêts?|financement|agradecimientos|conflictos? de intere?ses|financiación|agradecimentos|conflitos? de interesses?|ringraziamenti|ucapan terima kasih|konflik kepentingan|pendanaan|利益冲突|致谢|謝辞|利益相反)\s*:?$/iu;
/** Declarations are short. */
const MOST_BLOCKS = 8;
const LONGEST_BLOCK = 1500;

export const isDeclaration = (heading: string): boolean => DECLARATION.test(heading.trim());

/**
 * Puts the authors' declarations back into the content: journals set them in the page's footer, where they look like one.
 * In: all blocks of the page, which of them are content. Out: the same, with declarations that follow the content's beginning.
 */
export function keepDeclarations(blocks: readonly PageBlock[], content: readonly boolean[]): boolean[] {
  const kept = [...content];
  const begins = content.indexOf(true);
  blocks.forEach((block, index) => {
    if (begins < 0 || index < begins || block.kind !== 'heading' || !isDeclaration(block.text)) return;
    kept[index] = true;
    for (let i = index + 1; i <= index + MOST_BLOCKS; i++) {
      const next = blocks[i];
      if (next === undefined || next.kind === 'heading' || next.text.length > LONGEST_BLOCK) return;
      if (next.linked < 0.5 * next.text.length) kept[i] = true;
    }
  });
  return kept;
}
