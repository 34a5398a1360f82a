/** Results → the cells of the two tables, the same on the terminal and in BENCHMARKS.md. */
import type { Results } from '../measure/run.js';
import type { GrowthRow, Row } from '../measure/task.js';

export type Table = string[][];

export function accuracyTable(rows: Row[]): Table {
  const misspelt = rows.some(({ firstMisspelt }) => firstMisspelt !== undefined);
  const extra = misspelt ? ['first misspelt', 'MRR misspelt'] : [];
  const head = ['engine', 'first', 'in three', 'in ten', 'MRR', ...extra, 'p50 ms', 'p99 ms', 'build ms', 'heap MB'];
  return [head, ...rows.map((row) => cellsOf(row, misspelt))];
}

function cellsOf(row: Row, misspelt: boolean): string[] {
  const shares = [row.first, row.three, row.ten, row.mrr];
  const extra = misspelt ? [row.firstMisspelt ?? 0, row.mrrMisspelt ?? 0] : [];
  return [row.engine, ...[...shares, ...extra].map((share) => share.toFixed(3)), ...costCells(row)];
}

export function growthTable({ growth, notes }: Results): Table {
  const head = ['engine', 'sentences', 'p50 ms', 'p99 ms', 'build ms', 'heap MB', 'misspelt p50 ms', 'exponent'];
  const measured = growth.map((row) => ({ ...row, cells: growthCells(row, growth) }));
  const others = notes.map((note) => ({ ...note, cells: [note.engine, count(note.sentences), note.note] }));
  const rows = [...measured, ...others].sort((a, b) => a.sentences - b.sentences);
  return [head, ...rows.map(({ cells }) => head.map((_, at) => cells[at] ?? ''))];
}

function growthCells(row: GrowthRow, growth: GrowthRow[]): string[] {
  const cells = [row.engine, count(row.sentences), ...costCells(row), row.misspeltP50.toFixed(2)];
  return [...cells, exponentOf(row, growth)];
}

function costCells({ p50, p99, buildMs, heapMb }: Row | GrowthRow): string[] {
  return [p50.toFixed(2), p99.toFixed(2), buildMs.toFixed(0), heapMb.toFixed(1)];
}

// 1 is a median that grows as the sentences do, 0 one that does not grow; against the next smaller size
function exponentOf(row: GrowthRow, growth: GrowthRow[]): string {
  const smaller = growth.filter(({ engine, sentences }) => engine === row.engine && sentences < row.sentences).at(-1);
  if (!smaller) return '';
  return (Math.log(row.p50 / smaller.p50) / Math.log(row.sentences / smaller.sentences)).toFixed(2);
}

function count(sentences: number): string {
  return sentences.toLocaleString('en');
}
