/** Logistic regression by Newton's method with a ridge: the textbook one (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1). */

/** One hit: its measures, and whether it is right. */
export interface Sample {
  values: number[];
  isRight: boolean;
}

const ridge = 1;
const maxSteps = 30;
const minChange = 1e-6;

/** A weight for each value, and the intercept last. */
export function fitLogistic(samples: Sample[]): number[] {
  const size = (samples[0]?.values.length ?? 0) + 1;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < maxSteps; step += 1) {
    const change = solve(buildSystem(samples, weights));
    change.forEach((each, place) => {
      weights[place] = (weights[place] ?? 0) - each;
    });
    if (change.every((each) => Math.abs(each) < minChange)) break;
  }
  return weights;
}

export function predict(weights: number[], values: number[]): number {
  const sum = [...values, 1].reduce((total, value, place) => total + value * (weights[place] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

// one row for each weight: the second derivatives, and the first behind them
function buildSystem(samples: Sample[], weights: number[]): number[][] {
  const last = weights.length - 1;
  const rows = weights.map((weight, row) => {
    const penalty = row === last ? 0 : ridge;
    return [...weights.map((_, column) => (row === column ? penalty : 0)), penalty * weight];
  });
  for (const { values, isRight } of samples) {
    const p = predict(weights, values);
    const all = [...values, 1];
    rows.forEach((row, place) => {
      const value = all[place] ?? 0;
      all.forEach((other, column) => {
        row[column] = (row[column] ?? 0) + p * (1 - p) * value * other;
      });
      row[weights.length] = (row[weights.length] ?? 0) + (p - Number(isRight)) * value;
    });
  }
  return rows;
}

// Gaussian elimination; the ridge keeps the pivots from zero
function solve(rows: number[][]): number[] {
  rows.forEach((pivotRow, place) => {
    for (const row of rows.slice(place + 1)) subtractRow(row, pivotRow, place);
  });
  const solution = rows.map(() => 0);
  for (let place = rows.length - 1; place >= 0; place -= 1) {
    const row = rows[place] ?? [];
    const known = row
      .slice(place + 1, rows.length)
      .reduce((sum, each, offset) => sum + each * (solution[place + 1 + offset] ?? 0), 0);
    solution[place] = ((row[rows.length] ?? 0) - known) / (row[place] ?? 1);
  }
  return solution;
}

function subtractRow(row: number[], pivotRow: number[], place: number): void {
  const factor = (row[place] ?? 0) / (pivotRow[place] ?? 1);
  for (let column = place; column < row.length; column += 1)
    row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
}
