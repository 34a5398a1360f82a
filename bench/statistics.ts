/** Draws that look random and are the same in every run, and what many figures come to. */

/** From 0 to 1, without 1. */
export type Random = () => number;

/** The generator mulberry32: small, and good enough to draw words. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`. */
export function drawBetween(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of a list; throws where the list is empty. */
export function pick<Item>(random: Random, items: ArrayLike<Item>): Item {
  const item = items[drawBetween(random, 0, items.length - 1)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

export function shuffle<Item>(random: Random, items: Item[]): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

export function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, of two middle ones the higher; NaN where there is none. */
export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The value that this share of all values is not above. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** The slope of the cost over the length, both as logarithms: by least squares. */
export function fitExponent(times: readonly { characters: number; ms: number }[]): number {
  const points = times.map(({ characters, ms }) => [Math.log(characters), Math.log(ms)] as const);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return slope / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
