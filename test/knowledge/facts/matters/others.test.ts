/** Beside a sentence: how many other sources speak of the same, how many of them otherwise, and in which other words. */
import { describe, expect, test } from 'vitest';
import { createBase } from '../../../../src/knowledge/facts/base.js';
import {
  countOtherSources,
  createMatterView,
  listOtherWordings,
  type MatterView,
} from '../../../../src/knowledge/facts/matters/matterView.js';
import type { Claim } from '../../../../src/knowledge/facts/schema.js';
import { changeFact, createTinyBase, readShippedBase } from '../../../support/base.js';

const base = readShippedBase();
const findView = (id: string, within = base) => createMatterView(id, within) ?? expect.fail(id);
const money = findView('softbank.money-per-musk');

describe('of Musk’s ten billion, beside', () => {
  test.each([
    ['boersen-zeitung-2025-01/softbank-less-than-ten-billion', 3, 2],
    ['bild-2025-01/softbank-well-under-ten-billion', 3, 2],
    ['t-online-2025-01-23/musk-softbank-ten-billion', 3, 2],
    ['t3n-2025-07/softbank-barely-ten-billion-per-musk', 3, 2],
  ])('%s, %i others speak and %i of them otherwise', (id, others, differing) => {
    expect(countOtherSources(money, id)).toMatchObject({ others, differing });
  });
});

test.each([
  ['stargate.total', 'boersen-zeitung-2025-01/up-to-500-billion-in-four-years', 4, 1],
  ['stargate.total', 't3n-2025-07/500-billion-over-four-years', 4, 0],
  ['stargate.period', 't3n-2025-07/500-billion-over-four-years', 2, 0],
  ['stargate.announced', 't3n-2025-07/announced-on-21-january', 1, 0],
  // in other words only; of the last, not all that the other source says is another state
  ['openai.for-profit', 'bild-2025-01/openai-for-profit-2019', 1, 0],
  ['stargate.partners', 'bild-2025-01/main-backers', 4, 0],
  ['stargate.progress', 't3n-2025-07/wsj-nothing-has-happened', 1, 0],
  ['musk.answer-to-altman', 't-online-2025-01-23/musk-does-not-react', 1, 1],
  ['microsoft.in-openai', 'vietnam-vn-2025-09-29/microsoft-total-14-billion', 1, 1],
])('on %s, beside %s: %i others, %i of them otherwise', (matter, id, others, differing) => {
  expect(countOtherSources(findView(matter), id)).toMatchObject({ others, differing });
});

const [blatt, bote] = ['blatt-2025-01-22', 'bote-2025-02'];
const createClaims = (...values: number[]): { claims: Claim[] } => ({
  claims: values.map((value) => ({ matter: 'total', says: `${value} Dollar`, value, bound: 'exact' })),
});

/** What sentences of the Blatt and the Bote claim on one matter, published in the same month. */
function createView(of: Record<string, number[]>): MatterView {
  const tiny = createTinyBase();
  const sources = tiny.sources.map((source) => ({ ...source, date: { ...source.date, is: '2025-02' } }));
  const bare = createBase({ ...tiny, sources, facts: tiny.facts.map(({ claims, ...fact }) => fact) }, 'told');
  const put = Object.entries(of).reduce(
    (changed, [id, values]) => changeFact(changed, id, (fact) => ({ ...fact, ...createClaims(...values) })),
    bare,
  );
  return findView('total', put);
}

describe('a source counts once, and differs', () => {
  const [own, second] = [`${blatt}/total`, `${blatt}/start`];

  test.each([
    ['where all that it says does', { [`${bote}/total`]: [11], [`${bote}/day`]: [12] }, 1],
    ['not where one of its sentences says the same', { [`${bote}/total`]: [11], [`${bote}/day`]: [10] }, 0],
    ['not where one of its claims is the same', { [`${bote}/total`]: [11, 10] }, 0],
  ])('%s', (_, others, differing) => {
    expect(countOtherSources(createView({ [own]: [10], ...others }), own)).toMatchObject({ others: 1, differing });
  });

  test('not where it says the same as one of two claims of the sentence', () => {
    expect(countOtherSources(createView({ [own]: [10, 12], [`${bote}/total`]: [12] }), own)).toMatchObject({
      others: 1,
      differing: 0,
    });
  });

  test('and is no other where it is the sentence’s own', () => {
    expect(countOtherSources(createView({ [own]: [10], [second]: [12], [`${bote}/total`]: [10] }), own)).toMatchObject({
      others: 1,
      differing: 0,
    });
  });
});

describe('the other wordings of what Musk said', () => {
  const says = (matter: string, id: string) =>
    listOtherWordings(findView(matter), id).map(({ claim, source }) => [source.id, claim.says]);

  test('stand in the order of telling, without the sentence’s own', () => {
    expect(says('musk.reliable-source', 't-online-2025-01-23/musk-softbank-ten-billion')).toEqual([
      ['boersen-zeitung-2025-01', 'aus zuverlässiger Quelle'],
      ['bild-2025-01', 'aus guter Quelle'],
    ]);
  });

  test('stand there once each, however many print them', () => {
    const id = 'boersen-zeitung-2025-01/altman-great-for-our-country';
    expect(says('altman.not-optimal', id)).toEqual([
      [
        'bild-2025-01',
        'Mir ist klar, dass das, was großartig für das Land ist, nicht immer optimal für deine Unternehmen ist',
      ],
    ]);
  });

  test('do not hold the sentence’s own words, whoever prints them too', () => {
    const id = 't-online-2025-01-23/altman-great-for-country';
    const words = says('altman.great-for-the-country', id).map(([, each]) => each);
    expect(words).not.toContain('Das ist großartig für das Land');
    expect(
      listOtherWordings(createView({ [`${blatt}/total`]: [10], [`${bote}/total`]: [10] }), `${blatt}/total`),
    ).toEqual([]);
  });
});
