/** The results of `npm run bench` as two tables, the same for a terminal and for BENCHMARKS.md. */
import { cpus } from 'node:os';
import type { Engine } from '../engines/engine.js';
import type { GrowthRow, Results, Row } from './runEngines.js';

interface Report {
  title: string;
  engines: Engine[];
  results: Results;
}

type Table = string[][];

/** For a terminal. */
export function formatText(title: string, results: Results): string {
  const tables = [buildAccuracyTable(results.rows), buildGrowthTable(results)].filter(({ length }) => length > 1);
  return `${[title, ...tables.map(alignTable)].join('\n\n')}\n`;
}

/** Names to the left, figures to the right. */
export function alignTable(table: Table): string {
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const alignCell = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return table.map((cells) => cells.map(alignCell).join('  ')).join('\n');
}

/** BENCHMARKS.md: one run, with what it ran on and how each engine was set up. */
export function formatMarkdown({ title, engines, results }: Report): string {
  const growth = buildGrowthTable(results);
  return `# Benchmarks

One run of \`npm run bench\` on ${readToday()}, Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}.
Every engine reads the same sentences and answers the same questions, each in a process of its own.

## ${title}

${formatTable(buildAccuracyTable(results.rows))}

first, in three, in ten: the share of questions whose right sentence stands there. MRR: mean reciprocal rank.
p50 and p99: what half and 99 in 100 questions cost at most; slow engines answer a random part of them. heap: what the index adds, typed arrays included.
${growth.length > 1 ? `\n${formatGrowth(growth)}` : ''}
## How the engines were set up

The fair forms were tuned on the whole development half of XQuAD-de, for the best mean reciprocal rank and not for speed:
without function words, and without fuzzy terms, MiniSearch and lunr answer in a tenth of the time and lose 0.01 to 0.02.

${engines.map(({ name, setup }) => `- **${name}**: ${setup}`).join('\n')}
`;
}

function formatGrowth(growth: Table): string {
  return `## Growth

The corpus filled up with made-up sentences of 8 to 28 words, drawn by their frequency, one in twenty new.
Exponent: how the median grows from the next smaller size; 1 is as fast as the sentences do.

${formatTable(growth)}
`;
}

function formatTable([head = [], ...rows]: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

function readToday(): string {
  return new Date().toISOString().slice(0, 10);
}

function buildAccuracyTable(rows: Row[]): Table {
  const misspelt = rows.some(({ firstMisspelt }) => firstMisspelt !== undefined);
  const extra = misspelt ? ['first misspelt', 'MRR misspelt'] : [];
  const head = ['engine', 'first', 'in three', 'in ten', 'MRR', ...extra, 'p50 ms', 'p99 ms', 'build ms', 'heap MB'];
  return [head, ...rows.map((row) => toCells(row, misspelt))];
}

function toCells(row: Row, misspelt: boolean): string[] {
  const shares = [row.first, row.three, row.ten, row.mrr];
  const extra = misspelt ? [row.firstMisspelt ?? 0, row.mrrMisspelt ?? 0] : [];
  return [row.engine, ...[...shares, ...extra].map((share) => share.toFixed(3)), ...toCostCells(row)];
}

function buildGrowthTable({ growth, notes }: Results): Table {
  const head = ['engine', 'sentences', 'p50 ms', 'p99 ms', 'build ms', 'heap MB', 'misspelt p50 ms', 'exponent'];
  const measured = growth.map((row) => ({ ...row, cells: toGrowthCells(row, growth) }));
  const others = notes.map((note) => ({ ...note, cells: [note.engine, formatCount(note.sentences), note.note] }));
  const rows = [...measured, ...others].sort((a, b) => a.sentences - b.sentences);
  return [head, ...rows.map(({ cells }) => head.map((_, index) => cells[index] ?? ''))];
}

function toGrowthCells(row: GrowthRow, growth: GrowthRow[]): string[] {
  const cells = [row.engine, formatCount(row.sentences), ...toCostCells(row), row.misspeltP50.toFixed(2)];
  return [...cells, findExponent(row, growth)];
}

function toCostCells({ p50, p99, buildMs, heapMb }: Row | GrowthRow): string[] {
  return [p50.toFixed(2), p99.toFixed(2), buildMs.toFixed(0), heapMb.toFixed(1)];
}

// 1 is a median that grows as the sentences do, 0 one that does not grow; against the next smaller size
function findExponent(row: GrowthRow, growth: GrowthRow[]): string {
  const smaller = growth.filter(({ engine, sentences }) => engine === row.engine && sentences < row.sentences).at(-1);
  if (!smaller) return '';
  return (Math.log(row.p50 / smaller.p50) / Math.log(row.sentences / smaller.sentences)).toFixed(2);
}

function formatCount(sentences: number): string {
  return sentences.toLocaleString('en');
}
