/**
 * The library as bytes that a worker takes up in milliseconds: what is plain as JSON, arrays of numbers as they are
 * in memory or narrower, maps and sets beside them with the way to their place, so that nothing has to be searched for.
 *
 *   length of the JSON (8 bytes) · JSON, padded to 8 · arrays, each padded to 8
 */

const arrays = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array };
const unit = 8;

type Numbers = InstanceType<(typeof arrays)[keyof typeof arrays]>;

type Special =
  /** `steps`: its values are numbers, each kept as what it has more than the one before. */
  | { is: 'Map'; at: string[]; keys: unknown[]; values: unknown[]; steps?: true }
  | { is: 'Set'; at: string[]; values: unknown[] }
  /**
   * `as`: how its numbers are kept; `rising`: each as what it has more than the one before; `halves`: all their low bytes,
   * then all their high ones, which are alike and get smaller.
   */
  | {
      is: keyof typeof arrays;
      at: string[];
      start: number;
      length: number;
      as?: keyof typeof arrays;
      rising?: true;
      halves?: true;
    };

/** Plain objects, with maps, sets and arrays of numbers as their fields; in lists and in one another these are refused. */
export function pack(value: object): Uint8Array<ArrayBuffer> {
  const specials: Special[] = [];
  const pieces: Numbers[] = [];
  const plain = plainOf(value, [], { specials, pieces });
  const json = new TextEncoder().encode(JSON.stringify({ plain, specials }));
  const ends = padded(json.length) + unit;
  const bytes = new Uint8Array(ends + pieces.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  new DataView(bytes.buffer).setUint32(0, json.length);
  bytes.set(json, unit);
  pieces.reduce((start, { buffer, byteOffset, byteLength }) => {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start);
    return start + padded(byteLength);
  }, ends);
  return bytes;
}

export function unpack(buffer: ArrayBuffer): unknown {
  const length = new DataView(buffer).getUint32(0);
  const { plain, specials } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, unit, length))) as {
    plain: Record<string, unknown>;
    specials: Special[];
  };
  for (const special of specials) {
    const [last = '', ...way] = special.at.toReversed();
    const holder = way.reduceRight((at, key) => at[key] as Record<string, unknown>, plain);
    holder[last] = restored(special, buffer, padded(length) + unit);
  }
  return plain;
}

function restored(special: Special, buffer: ArrayBuffer, from: number): unknown {
  switch (special.is) {
    case 'Map':
      return mapOf(special.keys, special.steps ? addSteps(special.values as number[]) : special.values);
    case 'Set':
      return new Set(special.values);
    default:
      return restoreNumbers(special, buffer, from);
  }
}

type PackedNumbers = Extract<Special, { start: number }>;

function restoreNumbers(
  { is, as = is, start, length, rising, halves }: PackedNumbers,
  buffer: ArrayBuffer,
  from: number,
) {
  const kept = halves
    ? joinHalves(new Uint8Array(buffer, from + start, 2 * length))
    : new arrays[as](buffer, from + start, length);
  if (as === is && !rising) return kept;
  const numbers = new arrays[is](kept);
  if (rising)
    for (let place = 1; place < length; place += 1) numbers[place] = (numbers[place] ?? 0) + (numbers[place - 1] ?? 0);
  return numbers;
}

// thousands of entries: without a pair made for each
function mapOf(keys: unknown[], values: unknown[]): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  keys.forEach((key, at) => {
    map.set(key, values[at]);
  });
  return map;
}

// numbers that were given out one after the other are nearly all one more than the one before
function keepValues(values: unknown[]): { values: unknown[]; steps?: true } {
  if (!values.every(Number.isInteger)) return { values: simple(values) };
  const numbers = values as number[];
  return { values: numbers.map((number, place) => number - (numbers[place - 1] ?? 0)), steps: true };
}

function addSteps(steps: number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

interface Found {
  specials: Special[];
  pieces: Numbers[];
}

function plainOf(value: unknown, at: string[], found: Found): unknown {
  if (value instanceof Map) {
    found.specials.push({ is: 'Map', at, keys: simple([...value.keys()]), ...keepValues([...value.values()]) });
    return null;
  }
  if (value instanceof Set) {
    found.specials.push({ is: 'Set', at, values: simple([...value]) });
    return null;
  }
  if (isNumbers(value)) {
    const start = found.pieces.reduce((sum, { byteLength }) => sum + padded(byteLength), 0);
    const { numbers, ...kept } = narrowNumbers(value);
    found.specials.push({ is: nameArray(value), at, start, length: value.length, ...kept });
    found.pieces.push(numbers);
    return null;
  }
  if (Array.isArray(value)) return simple(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainOf(each, [...at, key], found)]));
}

function isNumbers(value: unknown): value is Numbers {
  return Object.values(arrays).some((kind) => value instanceof kind);
}

interface NarrowNumbers extends Pick<PackedNumbers, 'as' | 'rising' | 'halves'> {
  numbers: Numbers;
}

// in as few bytes each as the largest needs; of those that only rise, the steps
function narrowNumbers(numbers: Numbers): NarrowNumbers {
  if (!(numbers instanceof Uint32Array) || numbers.length === 0) return { numbers };
  const rising = numbers.every((number, place) => place === 0 || number >= (numbers[place - 1] ?? 0));
  const plain = rising
    ? numbers.map((number, place) => number - (place === 0 ? 0 : (numbers[place - 1] ?? 0)))
    : numbers;
  const largest = plain.reduce((most, number) => Math.max(most, number), 0);
  const kept = rising ? { rising } : {};
  if (largest < 2 ** 8) return { numbers: Uint8Array.from(plain), as: 'Uint8Array', ...kept };
  if (largest < 2 ** 16) return { numbers: splitHalves(plain), as: 'Uint16Array', halves: true, ...kept };
  return { numbers: plain, as: 'Uint32Array', ...kept };
}

function splitHalves(numbers: Uint32Array): Uint8Array<ArrayBuffer> {
  const halves = new Uint8Array(2 * numbers.length);
  numbers.forEach((number, place) => {
    halves[place] = number & 0xff;
    halves[numbers.length + place] = number >> 8;
  });
  return halves;
}

function joinHalves(halves: Uint8Array): Uint16Array {
  const length = halves.length / 2;
  return Uint16Array.from({ length }, (_, place) => (halves[place] ?? 0) | ((halves[length + place] ?? 0) << 8));
}

function nameArray(numbers: Numbers): keyof typeof arrays {
  return numbers.constructor.name as keyof typeof arrays;
}

// what JSON would lose must be found by the build, not by the worker
function simple(list: unknown[]): unknown[] {
  const lost = (each: unknown) => each instanceof Map || each instanceof Set || ArrayBuffer.isView(each);
  JSON.stringify(list, (_, each) => {
    if (lost(each)) throw new Error('a map, a set or an array of numbers in a list');
    return each;
  });
  return list;
}

function padded(length: number): number {
  return Math.ceil(length / unit) * unit;
}
