/** The tables for a terminal. */
import type { Results } from '../measure/run.js';
import { accuracyTable, growthTable, type Table } from './tables.js';

export function textReport(title: string, results: Results): string {
  const tables = [accuracyTable(results.rows), growthTable(results)].filter(({ length }) => length > 1);
  return `${[title, ...tables.map(aligned)].join('\n\n')}\n`;
}

// names to the left, figures to the right
function aligned(table: Table): string {
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const line = (cells: string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return table.map(line).join('\n');
}
