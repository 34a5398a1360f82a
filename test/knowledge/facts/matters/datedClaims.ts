/** Any sides of any matter, for the property tests: from few values, so that they often meet. */
import fc from 'fast-check';
import type { DatedClaim } from '../../../../src/knowledge/facts/matters/relation.js';
import type { Claim, MatterKind } from '../../../../src/knowledge/facts/schema.js';

const day = fc.constantFrom('2025-01', '2025-01-23', '2025-01-31', '2025-07', '2025-09-29');
const words = fc.constantFrom('zehn', 'weniger als zehn', 'deutlich unter zehn', 'weit unter 10');

const figures: fc.Arbitrary<Claim> = fc.record({
  matter: fc.constant('m'),
  says: words,
  value: fc.integer({ min: 8, max: 12 }),
  bound: fc.constantFrom('exact', 'about', 'at-least', 'up-to', 'more-than', 'less-than'),
});

const dates: fc.Arbitrary<Claim> = fc.record({
  matter: fc.constant('m'),
  says: words,
  date: fc.constantFrom('2019', '2025', '2025-01', '2025-01-21', '2025-01-22'),
});

const wordings: fc.Arbitrary<Claim> = fc.record({ matter: fc.constant('m'), says: words });

const states: fc.Arbitrary<Claim> = fc
  .record({ matter: fc.constant('m'), says: words, state: fc.constantFrom('planned', 'built', null) })
  .map(({ state, ...claim }) => (state === null ? claim : { ...claim, state }));

const claims = { figure: figures, date: dates, wording: wordings, state: states };

export function arbitraryMatter(
  minLength: number,
  maxLength: number,
): fc.Arbitrary<{ kind: MatterKind; sides: DatedClaim[] }> {
  return fc.constantFrom<MatterKind>('figure', 'date', 'wording', 'state').chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      sides: fc.array(fc.record({ claim: claims[kind], publishedOn: day }), { minLength, maxLength }),
    }),
  );
}
