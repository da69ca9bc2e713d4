import type { Row, Target } from './measured';

const HEADS = [
  'what',
  'runs in',
  'n',
  'ours',
  'p95',
  'peer',
  'median',
  'p95',
  'ratio',
  'p95',
  'target',
  'met',
];

/** The rows as a Markdown table whose columns also stand below each other on a screen. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEADS, ...rows.map(cellsOf)];
  const widths = HEADS.map((_, column) =>
    Math.max(...lines.map((cells) => [...(cells[column] ?? '')].length)),
  );
  const [head = '', ...body] = lines.map((cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`.replace(/ +$/u, ''),
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [head, rule, ...body].join('\n');
}

function cellsOf({ part, what, where, unit, count, ours, peer, ratio, target, met }: Row): string[] {
  return [
    `${part}: ${what}`,
    where,
    String(count),
    `${shown(ours.median)} ${unit}`,
    count > 1 ? shown(ours.p95) : '',
    peer?.name ?? '',
    peer === null ? '' : shown(peer.median),
    peer === null || count === 1 ? '' : shown(peer.p95),
    ratio === null ? '' : shown(ratio.median),
    ratio === null || count === 1 ? '' : shown(ratio.p95),
    target === null ? '' : targetOf(target, unit),
    met === null ? '' : met ? 'yes' : 'NO',
  ];
}

/** "≤ 0.5 × (median, p95)", "≤ 150 ms (median)". */
function targetOf({ of, at, most }: Target, unit: Row['unit']): string {
  return `≤ ${most} ${of === 'ratio' ? '×' : unit} (${at.join(', ')})`;
}

/** Three digits say enough of what was measured; a count is shown as it is. */
function shown(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return String(Math.round(value));
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
