import type { Block, TableCell } from '../article/block';
import type { Stretch } from '../article/passage';
import type { ClaimRole, Told } from './claim';
import { claimRolesOf, isLabel } from './claim-words';
import { isTold } from './sections';

/** A block in a table. */
interface CellBlock {
  index: number;
  text: string;
  cell: TableCell;
}

/** A heading of a column or row is short. In letters. */
const LONGEST_LABEL = 60;

/** "High" or "2" in a column on risks rates them; what states one has two words, or some characters of a dense script. */
const STATES = /\S\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

/** Claims that stand in a table, under "Pros" or "Disadvantages of the app", or in a row that begins so. Each is a whole block. */
export function tabledClaims(told: Told, role: ClaimRole): Stretch[] {
  const tables = new Map<number, CellBlock[]>();
  for (const block of cellBlocks(told)) {
    const table = tables.get(block.cell.table) ?? [];
    table.push(block);
    tables.set(block.cell.table, table);
  }
  const found = [...tables.values()].flatMap((blocks) => inTable(blocks, role, told.language));
  return found.map(({ index, text }) => ({ block: index, start: 0, end: text.length }));
}

function cellBlocks({ blocks, sections }: Told): CellBlock[] {
  return blocks.flatMap(({ kind, text, cell, section }: Block, index) =>
    cell === null || kind === 'heading' || !isTold(sections[section]) ? [] : [{ index, text, cell }],
  );
}

function inTable(blocks: readonly CellBlock[], role: ClaimRole, language: string | null): CellBlock[] {
  const top = Math.min(...blocks.map(({ cell }) => cell.row));
  const columns = blocks.filter(({ cell, text }) => cell.row === top && isOnlyOn(text, role, language));
  const rows = blocks.filter(({ cell, text }) => cell.column === 0 && isLabel(text, role, language));
  return blocks.filter(({ cell, text }) => {
    const inColumn = cell.row > top && columns.some((header) => header.cell.column === cell.column);
    const inRow = cell.column > 0 && rows.some((header) => header.cell.row === cell.row);
    return (inColumn || inRow) && STATES.test(text);
  });
}

function isOnlyOn(header: string, role: ClaimRole, language: string | null): boolean {
  const [only, other] = header.length > LONGEST_LABEL ? [] : (claimRolesOf(header, language) ?? []);
  return only === role && other === undefined;
}
