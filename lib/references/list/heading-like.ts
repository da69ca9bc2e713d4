import type { PageBlock } from '../../article/page-block';
import { rolesOf } from '../../article/vocabulary';

/** A heading is short; a longer line that begins with "Sources" is prose. */
const LONGEST = 80;

/** Whether a block looks like a heading by markup or by how it is set: short, and bold, a summary, a term, a button. */
export function looksLikeHeading(block: PageBlock): boolean {
  if (block.kind === 'heading') return true;
  if (block.text.length > LONGEST || /[.!?。;,]$/.test(block.text)) return false;
  if (HEADING_TAGS.has(block.element.localName)) return true;
  // A cell is one where a table lays out the page.
  return (
    (block.kind === 'paragraph' || block.kind === 'cell') &&
    block.boldLead >= block.text.replace(/(?<![\s:：])[\s:：]+$/, '').length
  );
}

const HEADING_TAGS = new Set(['summary', 'dt', 'button', 'legend', 'caption']);

/** How surely a heading announces a reference list. */
export type Announcement = 'strong' | 'weak';

/** Heads that also stand over remarks, link lists or the names of photographers: their entries must prove themselves. */
const WEAK =
  /(?<!\p{L})(article notes|citations?|(?:foot|end)?notes?|sources?|external links?|further reading|notas?|enlaces externos|lecturas recomendadas|fontes|ligações externas|links externos|liens externes|pour aller plus loin|weblinks|anmerkungen|note|collegamenti esterni|noten|externe links|ссылки|примечания|sumber|catatan kaki|nota kaki|الملاحظات|روابط|注释|外部链接|脚注|注|각주|外部リンク)(?!\p{L})/giu;

/**
 * Whether a block announces a reference list: the vocabulary's words as a heading, as a line of their own, or as a
 * label before the first entry. Links into the page (a table of contents) do not count.
 */
export function announces(block: PageBlock, language: string | null): Announcement | null {
  const text = withoutEdit(block.text);
  if (text === null) return null;
  if (block.kind !== 'heading' && block.linked > 0.5 * block.text.length) return null;
  if (!looksLikeHeading(block) && !standsAlone(block, text)) return null;
  if (!namesReferences(text, language)) return null;
  const without = text.replace(WEAK, ' ');
  return namesReferences(without, language) ? 'strong' : 'weak';
}

/** Whether a line could announce a list by its words alone, however it is set. */
export function mayAnnounce(line: string, language: string | null): boolean {
  const text = withoutEdit(line);
  return text !== null && namesReferences(text, language);
}

const namesReferences = (text: string, language: string | null): boolean =>
  rolesOf(text, { language, isFirst: false }).includes('references');

/** A heading's text without an encyclopedia's "[edit]"; null if it is too long or too short for one. */
function withoutEdit(line: string): string | null {
  if (line.length > LONGEST && !line.endsWith(']')) return null;
  const text = line
    .replace(/\[\s*(edit|sunting|bearbeiten|modifier|editar|править|编辑)[^[\]]*\]\s*$/i, '')
    .trim();
  return text.length > LONGEST || text.length < 2 ? null : text;
}

/** "Referensi:" as a plain paragraph: at most four words. */
const standsAlone = (block: PageBlock, text: string): boolean =>
  (block.kind === 'paragraph' || block.kind === 'preformatted') &&
  text.length <= 40 &&
  text.split(/\s+/).length <= 4 &&
  !/[.!?]$/.test(text);
