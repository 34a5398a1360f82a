/**
 * The library as bytes that a worker takes up in milliseconds: what is plain as JSON, arrays of numbers as they are
 * in memory, maps and sets beside them with the way to their place, so that nothing has to be searched for.
 *
 *   length of the JSON (8 bytes) · JSON, padded to 8 · arrays, each padded to 8
 */

const arrays = { Uint8Array, Uint32Array, Float32Array, Float64Array };
const unit = 8;

type Numbers = InstanceType<(typeof arrays)[keyof typeof arrays]>;

type Special =
  | { is: 'Map'; at: string[]; keys: unknown[]; values: unknown[] }
  | { is: 'Set'; at: string[]; values: unknown[] }
  | { is: keyof typeof arrays; at: string[]; start: number; length: number };

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
      return mapOf(special.keys, special.values);
    case 'Set':
      return new Set(special.values);
    default:
      return new arrays[special.is](buffer, from + special.start, special.length);
  }
}

// thousands of entries: without a pair made for each
function mapOf(keys: unknown[], values: unknown[]): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  keys.forEach((key, at) => {
    map.set(key, values[at]);
  });
  return map;
}

interface Found {
  specials: Special[];
  pieces: Numbers[];
}

function plainOf(value: unknown, at: string[], found: Found): unknown {
  if (value instanceof Map) {
    found.specials.push({ is: 'Map', at, keys: simple([...value.keys()]), values: simple([...value.values()]) });
    return null;
  }
  if (value instanceof Set) {
    found.specials.push({ is: 'Set', at, values: simple([...value]) });
    return null;
  }
  if (isNumbers(value)) {
    const start = found.pieces.reduce((sum, { byteLength }) => sum + padded(byteLength), 0);
    found.specials.push({ is: value.constructor.name as keyof typeof arrays, at, start, length: value.length });
    found.pieces.push(value);
    return null;
  }
  if (Array.isArray(value)) return simple(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainOf(each, [...at, key], found)]));
}

function isNumbers(value: unknown): value is Numbers {
  return Object.values(arrays).some((kind) => value instanceof kind);
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
