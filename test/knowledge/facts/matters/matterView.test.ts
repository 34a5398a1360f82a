/** All that the sources claim on one matter: every claim, in the order of telling, and none picked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Base, createBase } from '../../../../src/knowledge/facts/base.js';
import { createMatterView } from '../../../../src/knowledge/facts/matters/matterView.js';
import type { Origins } from '../../../../src/knowledge/facts/matters/origin.js';
import type { Relation } from '../../../../src/knowledge/facts/matters/relation.js';
import type { Claim, Fact } from '../../../../src/knowledge/facts/schema.js';
import { changeFact, createTinyBase, readShippedBase } from '../../../support/base.js';

const base = readShippedBase();
const tiny = createTinyBase();
const listSides = (id: string, within: Base) =>
  (createMatterView(id, within)?.sides ?? []).map(({ fact }) => fact.id.split('/')[1]);

describe('in the shipped base', () => {
  test.each([
    ['softbank.money-per-musk', 'differs', 4, ['Elon Musk']],
    ['microsoft.in-openai', 'changed', 2, []],
    ['microsoft.since', 'same', 2, []],
    ['stargate.period', 'same', 3, []],
    ['stargate.total', 'differs', 5, ['Donald Trump']],
    ['stargate.announced', 'same', 2, []],
    ['stargate.partners', 'unjudged', 5, []],
    ['stargate.progress', 'changed', 2, ['Wall Street Journal', 'OpenAI']],
    ['musk.reliable-source', 'differs', 3, ['Elon Musk']],
    ['musk.answer-to-altman', 'differs', 2, ['Elon Musk']],
    ['altman.great-for-the-country', 'same', 2, ['Sam Altman']],
    ['softbank.role', 'unjudged', 2, []],
  ] as [string, Relation, number, string[]][])('%s: %s, %i sources, from %j', (id, relation, sources, origins) => {
    const view = createMatterView(id, base);
    expect(view).toMatchObject({ matter: { id }, relation, sources });
    expect(view?.origins.named.map(({ name }) => name)).toEqual(origins);
  });

  test.each(base.matters.map(({ id }) => id))('%s has every claim on it, the earliest telling first', (id) => {
    const view = createMatterView(id, base);
    const claims = base.facts.flatMap((fact) => (fact.claims ?? []).filter(({ matter }) => matter === id));
    const days = view?.sides.map(({ source }) => source.date.is) ?? [];
    expect(new Set(view?.sides.map(({ claim }) => claim))).toEqual(new Set(claims));
    expect(view?.sides).toHaveLength(claims.length);
    expect(days).toEqual([...days].sort());
    expect(
      view?.sides.every(
        ({ fact, claim, source }) => fact.quote.includes(claim.says) && fact.id.startsWith(`${source.id}/`),
      ),
    ).toBe(true);
    expect(new Set(days).size).toBeLessThanOrEqual(view?.sources ?? 0);
  });
});

test('the order of the facts in the files changes nothing but the order within a day', () => {
  const matters = base.matters.map(({ id }) => id);
  const shuffle = fc.shuffledSubarray(base.facts, { minLength: base.facts.length });
  fc.assert(
    fc.property(shuffle, fc.constantFrom(...matters), (facts, id) => {
      const [one, other] = [
        createMatterView(id, base),
        createMatterView(id, createBase({ ...base, facts }, 'shuffled')),
      ];
      expect(other).toMatchObject({ relation: one?.relation, sources: one?.sources });
      const list = ({ named, unnamed, without }: Origins) => [
        new Set(named.map(({ id }) => id)),
        new Set(unnamed.map(({ speaker, source }) => `${speaker.name} ${source.id}`)),
        new Set(without.map(({ id }) => id)),
      ];
      expect(other && list(other.origins)).toEqual(one && list(one.origins));
      expect(new Set(other?.sides)).toEqual(new Set(one?.sides));
    }),
  );
});

test('who denies it stands beside it, with those who say so', () => {
  const view = createMatterView('stargate.financing', base);
  expect(view?.denials.map(({ fact, speaker }) => [fact.id, speaker?.name])).toEqual([
    ['boersen-zeitung-2025-01/altman-remarks-not-true', 'Sam Altman'],
    ['bild-2025-01/altman-wrong-as-you-surely-know', 'Sam Altman'],
    ['t-online-2025-01-23/altman-denies-and-invites', 'Sam Altman'],
  ]);
  expect(createMatterView('altman.denial', base)?.denials).toEqual([]);
});

const claim: Claim = { matter: 'words', says: 'Stargate' };
const [total, onX] = ['blatt-2025-01-22/total', 'blatt-2025-01-22/on-x'];
const createDay = (date: string): Partial<Fact> => ({ when: { date, precision: 'day', shownBy: date } });
const put = (within: Base, id: string, fields: Partial<Fact>) =>
  changeFact(within, id, (fact) => ({ ...fact, ...fields }));
// all that only the Blatt tells: its words of Musk
const alone = createBase({ ...tiny, facts: tiny.facts.filter(({ id }) => id.startsWith('blatt')) }, 'alone');

describe('there is nothing to compare', () => {
  test.each([
    ['on a matter nobody knows', 'weather', tiny],
    ['on a matter that is no longer listed', 'start', createBase({ ...tiny, matters: [] }, 'unlisted')],
    ['on a matter nobody speaks of', 'words', createBase({ ...tiny, facts: [] }, 'none')],
    ['where one sentence speaks', 'words', alone],
    ['where two sentences of one source speak', 'words', put(alone, total, { claims: [claim] })],
    [
      'where two sentences tell of one day',
      'start',
      put(alone, total, { claims: [{ ...claim, matter: 'start' }], ...createDay('2025-01-21') }),
    ],
    [
      'where one sentence claims twice',
      'total',
      put(alone, total, {
        claims: [
          { ...claim, matter: 'total' },
          { ...claim, matter: 'total' },
        ],
      }),
    ],
    [
      'where the other source is withdrawn or a draft',
      'total',
      createBase({ ...alone, drafts: tiny.facts.slice(-2) }, 'drafts'),
    ],
  ] as [string, string, Base][])('%s', (_, id, within) => {
    expect(createMatterView(id, within)).toBeNull();
  });
});

test('one source on two days can be compared', () => {
  const days = put(put(alone, total, { claims: [claim], ...createDay('2025-01-20') }), onX, {
    claims: [claim],
    ...createDay('2025-01-21'),
  });
  expect(createMatterView('words', days)).toMatchObject({ sources: 1 });
  expect(listSides('words', days)).toEqual(['total', 'no-money', 'on-x']);
});

test('a sentence that claims twice has two sides', () => {
  const twice = put(tiny, total, { claims: [claim, { ...claim, says: 'Dollar' }] });
  expect(createMatterView('words', twice)?.sides.map(({ claim: { says } }) => says)).toEqual([
    'Stargate',
    'Dollar',
    'Das Geld ist nicht da',
    'stellte Trump es vor',
  ]);
});

test('what was told first stands first, wherever its file is', () => {
  const backwards = createBase({ ...tiny, facts: [...tiny.facts].reverse() }, 'backwards');
  expect(listSides('words', backwards)).toEqual(['no-money', 'day']);
});
