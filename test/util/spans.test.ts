import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listMatches } from '../../src/util/spans.js';

test('lists what matchAll() lists, as often as it is asked', () => {
  const pattern = /a(?<b>b)?|(?=c)/gu;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '😀') }), (text) => {
      const known = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
      for (let time = 0; time < 2; time += 1)
        expect(listMatches(text, pattern).map((match) => [match.index, ...match])).toEqual(known);
    }),
  );
});
