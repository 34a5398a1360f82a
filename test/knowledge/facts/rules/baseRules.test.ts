/** Each rule over the whole base: silent on the tiny base, and naming what is wrong on a base that breaks it. */
import { describe, expect, test } from 'vitest';
import type { BaseContent } from '../../../../src/knowledge/facts/base.js';
import { createNameFinder } from '../../../../src/knowledge/facts/names.js';
import type { Problem } from '../../../../src/knowledge/facts/problem.js';
import * as baseRules from '../../../../src/knowledge/facts/rules/baseRules.js';
import * as entityRules from '../../../../src/knowledge/facts/rules/entityRules.js';
import type { Fact, Matter, Source } from '../../../../src/knowledge/facts/schema.js';
import { hashText } from '../../../../src/store/files.js';
import { createTinyBase } from '../../../support/base.js';

const rules = { ...baseRules, ...entityRules };
type RuleName = keyof typeof rules;

const tiny = createTinyBase();

function findProblems(rule: RuleName, change: Partial<BaseContent>): Problem[] {
  const base = createTinyBase(change);
  return rules[rule]({ base, hash: hashText, findNames: createNameFinder(base.entities), texts: null });
}

function repeat<Item>(items: Item[]): Item[] {
  return [...items, ...items.slice(0, 1)];
}

function changeFirstDate(date: Partial<Source['date']>): Partial<BaseContent> {
  return {
    sources: tiny.sources.map((one, index) => (index === 0 ? { ...one, date: { ...one.date, ...date } } : one)),
  };
}

const [first, second, ...others] = tiny.facts as [Fact, Fact, ...Fact[]];
const manyTopics = Array.from({ length: 13 }, (_, index) => ({
  ...tiny.topics[0],
  id: `topic-${index}`,
})) as typeof tiny.topics;
const figureWithoutUnit = tiny.matters.map(({ unit: _, ...matter }) => matter);
const secondTrump = tiny.entities.map((one) => (one.id === 'x' ? { ...one, aliases: ['Trump'] } : one));

function changeFirstMatter(change: Partial<Matter>): Partial<BaseContent> {
  return { matters: tiny.matters.map((one, index) => (index === 0 ? { ...one, ...change } : one)) };
}

function showRoleOfMusk(from?: string): Partial<BaseContent> {
  const both = { de: 'Kenner', en: 'expert' };
  const role = from === undefined ? both : { ...both, from };
  return { entities: tiny.entities.map((one) => (one.id === 'elon-musk' ? { ...one, role } : one)) };
}

type Row = [rule: RuleName, need: string, change: Partial<BaseContent>, id: string, says: string];

const rows: Row[] = [
  ['idsAreUnique', 'two sources of one id', { sources: repeat(tiny.sources) }, 'blatt-2025-01-22', 'stands twice'],
  ['idsAreUnique', 'two entities of one id', { entities: repeat(tiny.entities) }, 'elon-musk', 'stands twice'],
  ['idsAreUnique', 'two topics of one id', { topics: repeat(tiny.topics) }, 'funding', 'stands twice'],
  ['idsAreUnique', 'two matters of one id', { matters: repeat(tiny.matters) }, 'total', 'stands twice'],
  ['idsAreUnique', 'a draft with the id of a fact', { drafts: [first] }, first.id, 'stands twice'],
  [
    'idsAreUnique',
    'the id of a withdrawn fact given away again',
    { withdrawn: [{ id: first.id, withdrawn: { date: '2025-02-01', why: 'wrong' } }] },
    first.id,
    'stands twice',
  ],
  ['topicsAreFew', 'more topics than Discord has subcommands for', { topics: manyTopics }, '-', '13 topics'],
  ['namesAreUnambiguous', 'a name that two entities have', { entities: secondTrump }, 'Trump', 'two entities'],
  [
    'outsidersAreUnmentioned',
    'an outsider whom a source mentions',
    { outsiders: ['Trump'] },
    'Trump',
    'mentions this name',
  ],
  [
    'factsHaveASource',
    'a fact of no known source',
    { sources: tiny.sources.slice(1) },
    first.id,
    'not in sources.json',
  ],
  [
    'quotesStandOnce',
    'a sentence quoted twice',
    { facts: [first, { ...first, id: 'blatt-2025-01-22/again' }] },
    'blatt-2025-01-22/again',
    'the quote stands twice',
  ],
  [
    'factsStandInOrder',
    'facts out of their order',
    { facts: [second, first, ...others] },
    first.id,
    'earlier sentence',
  ],
  [
    'datesAreNotTooFine',
    'a day that is called a month',
    changeFirstDate({ precision: 'month' }),
    'blatt-2025-01-22',
    'finer',
  ],
  [
    'datesAreNotTooFine',
    'a month that is called a day',
    changeFirstDate({ is: '2025-01' }),
    'blatt-2025-01-22',
    'finer',
  ],
  [
    'datesAreNotTooFine',
    'a day that only an archive shows',
    changeFirstDate({ basis: 'archive' }),
    'blatt-2025-01-22',
    'finer',
  ],
  [
    'mattersHaveTheirUnit',
    'a figure without a unit',
    { matters: figureWithoutUnit },
    'total',
    'unit and kind disagree',
  ],
  ['rolesHaveTheirFact', 'a person whose role nothing shows', showRoleOfMusk(), 'elon-musk', 'nothing shows the role'],
  ['rolesAreShown', 'a role that a missing fact shows', showRoleOfMusk('blatt/gone'), 'elon-musk', 'is no fact'],
  [
    'rolesAreShown',
    'a role that the quote has not',
    showRoleOfMusk(first.id),
    'elon-musk',
    'shows no role of Elon Musk',
  ],
  ['mattersPointToKnown', 'a matter of nobody', changeFirstMatter({ about: ['nobody'] }), 'total', 'entity "nobody"'],
  ['mattersPointToKnown', 'a denial of nothing', changeFirstMatter({ denies: 'nothing' }), 'total', 'matter "nothing"'],
  [
    'onlyStatesHaveStates',
    'states of a figure',
    changeFirstMatter({ states: { begun: { de: 'begonnen', en: 'begun' } } }),
    'total',
    'a figure has no states',
  ],
];

describe.each(rows)('%s tells of %s', (rule, _, change, id, says) => {
  test('and is silent on the base as it was', () => {
    expect(findProblems(rule, {})).toEqual([]);
  });

  test('with the id, words that name it and a way to mend it', () => {
    const problem = findProblems(rule, change).find((one) => one.id === id);
    expect(problem?.says).toContain(says);
    expect(problem?.fix).toMatch(/\S/);
    expect(problem?.file).toMatch(/\.json$|^facts\//);
  });
});

test('every rule over the base has an example here', () => {
  expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
});

test('a role is shown by a quote that names the person, or that has the words of the role', () => {
  const from = first.id;
  const role = { de: 'Kosten von Stargate', en: 'cost of Stargate', from };
  const [musk] = tiny.entities;
  if (!musk) throw new Error('no entity');
  const companies = {
    entities: [
      { ...musk, role: { ...role, de: 'Stargate' } },
      { ...musk, id: 'x', name: 'Dollar', aliases: [], role },
    ],
  };
  expect(findProblems('rolesAreShown', companies)).toEqual([]);
});

test('where nothing is served, no role is asked for its fact', () => {
  expect(findProblems('rolesAreShown', { ...showRoleOfMusk('blatt/gone'), facts: [] })).toEqual([]);
});
