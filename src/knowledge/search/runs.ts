/** Lists of numbers in one array, as plain data that can be kept and read again: list i stands from starts[i] to starts[i + 1]. */
export interface Runs {
  starts: Uint32Array;
  ids: Uint32Array;
}

export function createRuns(lists: number[][]): Runs {
  const starts = sumLengths(lists.map(({ length }) => length));
  const ids = new Uint32Array(starts.at(-1) ?? 0);
  lists.forEach((list, index) => {
    ids.set(list, starts[index]);
  });
  return { starts, ids };
}

/** Where lists of these lengths begin, with the end of the last one behind. */
export function sumLengths(lengths: number[] | Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let sum = 0;
  lengths.forEach((length, index) => {
    sum += length;
    starts[index + 1] = sum;
  });
  return starts;
}

export function startOf(starts: Uint32Array, index: number): number {
  return starts[index] ?? 0;
}

export function endOf(starts: Uint32Array, index: number): number {
  return starts[index + 1] ?? 0;
}
