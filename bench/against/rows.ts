/** The figures of an old and a new tree over some rounds → one row each, and the rows as a table. */
import { median } from '../statistics.js';

/** What one measurement of one tree came to: the less, the better, but for shares of right answers. */
export interface Figure {
  name: string;
  unit: string;
  value: number;
}

/** The old tree is measured a second time: how far that is from the first is the noise. */
export type Side = 'old' | 'new' | 'again';

export type Round = Record<Side, Figure[]>;

export interface Row {
  name: string;
  unit: string;
  /** Medians over the rounds. */
  old: number;
  new: number;
  /** New by old, and old by old: medians of the rounds' own. */
  ratio: number;
  noise: number;
}

const sides = ['old', 'new', 'again'] as const;

/** Measures each side once a round, in turn. */
export async function measureRounds(count: number, measure: (side: Side, round: number) => Promise<Figure[]>) {
  const rounds: Round[] = [];
  for (let round = 0; round < count; round++) {
    const figures: Round = { old: [], new: [], again: [] };
    for (const side of orderSides(round)) figures[side] = await measure(side, round);
    rounds.push(figures);
  }
  return compareRounds(rounds);
}

// each side is first, second and last equally often: what goes up or down over time meets all
function orderSides(round: number): Side[] {
  const first = round % sides.length;
  return [...sides.slice(first), ...sides.slice(0, first)];
}

/** A row for each figure that both trees have in every round. */
export function compareRounds(rounds: Round[]): Row[] {
  return (rounds[0]?.old ?? []).flatMap(({ name, unit }) => {
    const values = rounds.flatMap((round) => findValues(round, name) ?? []);
    return values.length === rounds.length ? [toRow({ name, unit }, values)] : [];
  });
}

type Values = Record<Side, number>;

function findValues(round: Round, name: string): Values | null {
  const [old, fresh, again] = sides.map((side) => round[side].find((figure) => figure.name === name)?.value);
  return old === undefined || fresh === undefined || again === undefined ? null : { old, new: fresh, again };
}

function toRow({ name, unit }: Omit<Figure, 'value'>, values: Values[]): Row {
  return {
    name,
    unit,
    old: median(values.map(({ old }) => old)),
    new: median(values.map((each) => each.new)),
    ratio: median(values.map((each) => divide(each.new, each.old))),
    noise: median(values.map(({ old, again }) => divide(again, old))),
  };
}

// two zeros are equal
function divide(value: number, by: number): number {
  return value === by ? 1 : value / by;
}

export function formatRows(rows: Row[]): string {
  const lines = rows.map(({ name, unit, old, ratio, noise, ...row }) => [
    name,
    formatValue(old),
    formatValue(row.new),
    unit,
    ratio.toFixed(3),
    noise.toFixed(3),
  ]);
  const table = [['', 'old', 'new', '', 'new/old', 'old/old'], ...lines];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const isText = (column: number) => column === 0 || column === 3;
  const alignCell = (cell: string, column: number) =>
    isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return `${table.map((cells) => cells.map(alignCell).join('  ')).join('\n')}\n`;
}

// four digits say enough
function formatValue(value: number): string {
  return value >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(4)));
}
