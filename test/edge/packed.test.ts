/** What the build packs, the worker unpacks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../edge/packed.js';
import { packLibrary, unpackLibrary } from '../../edge/packedLibrary.js';
import { createLibrarySnapshot } from '../../src/answers/library.js';
import { conversation } from '../loopback/conversation.js';

test('the library comes out as it went in, to the last bit of each score, but for the hashes', () => {
  const { library } = conversation;
  const snapshot = createLibrarySnapshot(library);
  expect(unpackLibrary(packLibrary(library).buffer)).toEqual({
    ...snapshot,
    content: { ...snapshot.content, lock: null },
  });
});

test('so does whatever is like it', () => {
  const simple = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null), fc.array(fc.string()));
  const numbers = fc.oneof(fc.float32Array(), fc.float64Array(), fc.uint32Array(), fc.uint8Array());
  const map = fc.array(fc.tuple(fc.string(), simple)).map((entries) => new Map(entries));
  const set = fc.array(fc.string()).map((values) => new Set(values));
  const field = fc.oneof(simple, numbers, map, set);
  const key = fc.string().filter((name) => name !== '__proto__');
  const value = fc.dictionary(key, fc.oneof(field, fc.dictionary(key, field, { noNullPrototype: true })), {
    noNullPrototype: true,
  });
  const expectSurvival = (each: object) => void expect(unpack(pack(each).buffer)).toEqual(each);
  fc.assert(fc.property(value, expectSurvival));
});

test('what would be lost is refused by the build', () => {
  expect(() => pack({ list: [new Map()] })).toThrow('in a list');
  expect(() => pack({ map: new Map([['x', new Set()]]) })).toThrow('in a list');
});
