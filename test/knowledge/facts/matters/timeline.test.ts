/** What happened and was said, in the order of the events; what was reported differently later stays beside it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Base, createBase } from '../../../../src/knowledge/facts/base.js';
import { buildTimeline } from '../../../../src/knowledge/facts/matters/timeline.js';
import type { Claim, Fact, MatterKind } from '../../../../src/knowledge/facts/schema.js';
import { changeFact, createMatter, createTinyBase, readShippedBase } from '../../../support/base.js';

const base = readShippedBase();
const tiny = createTinyBase();
const findDate = (fact: Fact) => buildTimeline([fact], base)[0]?.date ?? '';

/** A fact of the Blatt of January 22, 2025, that says when it was. */
const createDated = (date: string): Fact => ({
  id: `blatt-2025-01-22/${date}`,
  at: 0,
  quote: 'Nichts.',
  when: { date, precision: date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year', shownBy: 'Nichts' },
});
const bare: Fact = { id: 'blatt-2025-01-22/bare', at: 0, quote: 'Nichts.' };

test('it is the date of the event that orders, and only without one that of the article', () => {
  const facts = [createDated('2025-02'), bare, createDated('2024-12-31'), createDated('2025-01-23')];
  expect(buildTimeline(facts, tiny).map(({ date }) => date)).toEqual([
    '2024-12-31',
    '2025-01-22',
    '2025-01-23',
    '2025-02',
  ]);
});

test('what is known only by the year or month stands before the days in it', () => {
  const dates = ['2025-01-02', '2025-02', '2025-01', '2025', '2025-01-01', '2024-12-31', '2024'];
  const ordered = ['2024', '2024-12-31', '2025', '2025-01', '2025-01-01', '2025-01-02', '2025-02'];
  expect(buildTimeline(dates.map(createDated), tiny).map(({ date }) => date)).toEqual(ordered);
});

test('what is of one date keeps its order, and the facts that were given stay as they were', () => {
  const facts = ['c', 'a', 'b'].map((name) => ({ ...createDated('2025-01-21'), id: `blatt-2025-01-22/${name}` }));
  const given = [createDated('2025-01-22'), ...facts];
  expect(buildTimeline(given, tiny).map(({ fact }) => fact)).toEqual([...facts, given[0]]);
  expect(given.map(({ id }) => id.slice(-1))).toEqual(['2', 'c', 'a', 'b']);
});

test.each([
  ['t3n-2025-07/announced-on-21-january', '2025-01-21', 'stated'],
  ['boersen-zeitung-2025-01/announced-tuesday-at-the-white-house', '2025-01-21', 'reckoned'],
  ['vietnam-vn-2025-09-29/oracle-300-billion', '2025-09', 'reckoned'],
  ['bild-2025-01/openai-for-profit-2019', '2019', 'stated'],
  ['bild-2025-01/main-backers', '2025-01', 'published'],
  ['t-online-2025-01-23/100000-jobs', '2025-01-23', 'published'],
])('%s was on %s, which is %s', (id, date, basis) => {
  const fact = base.fact.get(id) as Fact;
  const source = base.source.get(id.split('/')[0] ?? '');
  expect(buildTimeline([fact], base)).toMatchObject([{ fact, source, date, basis }]);
});

describe('what was told later', () => {
  /** The Blatt tells one claim on January 22, and the Bote another in some month, of a matter of some kind. */
  function createRetold(kind: MatterKind, [first, then]: Partial<Claim>[], later = '2025-02'): Base {
    const createClaim = (own: Partial<Claim> = {}) => ({ claims: [{ matter: 'm', says: 'zehn', ...own }] });
    const putClaim = (base: Base, id: string, own?: Partial<Claim>) =>
      changeFact(base, id, (fact) => ({ ...fact, ...createClaim(own) }));
    const told = putClaim(putClaim(tiny, 'blatt-2025-01-22/total', first), 'bote-2025-02/total', then);
    const sources = told.sources.map((each) =>
      each.id === 'bote-2025-02' ? { ...each, date: { ...each.date, is: later } } : each,
    );
    return createBase({ ...told, sources, matters: [createMatter('m', kind)] }, 'retold');
  }
  const findLater = (within: Base, id = 'blatt-2025-01-22/total') =>
    buildTimeline([within.fact.get(id) as Fact], within)[0]?.later.map(({ kind, side }) => [kind, side.fact.id]);
  const [ten, eleven] = [
    { value: 10, bound: 'exact' },
    { value: 11, bound: 'exact' },
  ] as const;
  const isLater = (kind: MatterKind) => [[kind, 'bote-2025-02/total']];

  test.each([
    ['figure', 'another figure', [ten, eleven], true],
    ['figure', 'the same figure in other words', [ten, { ...ten, says: '10' }], false],
    ['figure', 'the same figure more narrowly', [{ ...ten, bound: 'up-to' }, ten], false],
    ['date', 'another date', [{ date: '2025-01-21' }, { date: '2025-01-22' }], true],
    ['date', 'the same date more finely', [{ date: '2025-01' }, { date: '2025-01-22' }], false],
    [
      'state',
      'another named state',
      [
        { says: 'geplant', state: 'planned' },
        { says: 'gebaut', state: 'built' },
      ],
      true,
    ],
    ['state', 'a state in other words', [{ says: 'geplant' }, { says: 'gebaut' }], false],
    [
      'state',
      'other words than those of a named state',
      [{ says: 'geplant', state: 'planned' }, { says: 'gebaut' }],
      false,
    ],
    ['state', 'the same state', [{ says: 'geplant' }, { says: 'geplant' }], false],
    ['wording', 'other words for one utterance', [{ says: 'gut' }, { says: 'prima' }], false],
  ] as [MatterKind, string, Partial<Claim>[], boolean][])('of a %s: %s', (kind, _, claims, told) => {
    expect(findLater(createRetold(kind, claims))).toEqual(told ? isLater(kind) : []);
  });

  test.each([
    ['2025-01', false],
    ['2025-01-21', false],
    ['2025-01-22', false],
    ['2025-01-23', true],
    ['2025', false],
    ['2026', true],
  ])('is only what surely was told later: after January 22, %s is %s', (later, told) => {
    expect(findLater(createRetold('figure', [ten, eleven], later))).toEqual(told ? isLater('figure') : []);
  });

  test('is not told of the later one itself', () => {
    expect(findLater(createRetold('figure', [ten, eleven]), 'bote-2025-02/total')).toEqual([]);
  });

  test('stands in the shipped base where a named state was followed by another', () => {
    expect(findLater(base, 't3n-2025-07/wsj-nothing-has-happened')).toEqual([
      ['state', 'vietnam-vn-2025-09-29/abilene-end-2026'],
    ]);
    expect(findLater(base, 'boersen-zeitung-2025-01/unclear-how-to-raise-the-funds')).toEqual([]);
  });

  test('stands in the shipped base at the Börsen-Zeitung’s figure, and the moment stays', () => {
    expect(findLater(base, 'boersen-zeitung-2025-01/softbank-less-than-ten-billion')).toEqual([
      ['figure', 't3n-2025-07/softbank-barely-ten-billion-per-musk'],
    ]);
  });
});

test('the order in which facts of distinct dates are given changes nothing', () => {
  const distinct = [...new Map(base.facts.map((fact) => [findDate(fact), fact])).values()];
  const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([each, length]) => each.toISOString().slice(0, length));
  const own = fc.uniqueArray(date).map((dates) => ({ facts: dates.map(createDated), within: tiny }));
  const any = fc.oneof(own, fc.constant({ facts: distinct, within: base }));
  const permuted = any.chain((one) =>
    fc.tuple(fc.constant(one), fc.shuffledSubarray(one.facts, { minLength: one.facts.length })),
  );
  const check = ([{ facts, within }, shuffled]: [{ facts: Fact[]; within: Base }, Fact[]]) => {
    const dates = buildTimeline(shuffled, within).map(({ date }) => date);
    expect(buildTimeline(shuffled, within)).toEqual(buildTimeline(facts, within));
    expect(dates).toEqual([...dates].sort());
  };
  expect(distinct.length).toBeGreaterThan(8);
  fc.assert(fc.property(permuted, check));
});
