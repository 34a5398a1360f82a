/** No slip in what entities are to others, or have, gets into the data unseen. */
import { describe, expect, test } from 'vitest';
import { createBase } from '../../../../src/knowledge/facts/base.js';
import type { Problem } from '../../../../src/knowledge/facts/problem.js';
import type { Entity, EntityAttribute, EntityRelation } from '../../../../src/knowledge/facts/schema.js';
import { findProblems, readShippedBase } from '../../../support/base.js';

const base = readShippedBase();

function checkEntity(id: string, change: Partial<Entity>): Problem[] {
  const entities = base.entities.map((one) => (one.id === id ? { ...one, ...change } : one));
  return findProblems(createBase({ ...base, entities }, base.version)).filter((problem) => problem.id === id);
}

type Changed<Kind> = [title: string, id: string, item: Kind, index: number];

const relations = base.entities.flatMap(({ id, relations: list = [] }) =>
  list.map((item, index): Changed<EntityRelation> => [`${id} ${item.is} ${item.of} by ${item.fact}`, id, item, index]),
);
const attributes = base.entities.flatMap(({ id, attributes: list = [] }) =>
  list.map((item, index): Changed<EntityAttribute> => [`${id} ${item.is} by ${item.fact}`, id, item, index]),
);

function changeRelation(id: string, index: number, change: Partial<EntityRelation>): Problem[] {
  const list = base.entity.get(id)?.relations ?? [];
  return checkEntity(id, { relations: list.map((one, place) => (place === index ? { ...one, ...change } : one)) });
}

function changeAttribute(id: string, index: number, change: Partial<EntityAttribute>): Problem[] {
  const list = base.entity.get(id)?.attributes ?? [];
  return checkEntity(id, { attributes: list.map((one, place) => (place === index ? { ...one, ...change } : one)) });
}

test('the data has some of each, and no fault', () => {
  expect(relations.length).toBeGreaterThan(25);
  expect(attributes.length).toBeGreaterThan(8);
  expect(findProblems(base)).toEqual([]);
});

describe.each(relations)('%s', (_, id, { shownBy, of }, index) => {
  test.each([
    ['of nobody', { of: 'nobody' }, '"nobody", which is no entity'],
    ['of itself', { of: id }, 'to itself'],
    ['by no fact', { fact: 'blatt/nothing' }, 'blatt/nothing is no fact that is served'],
    ['by a letter more', { shownBy: `${shownBy}q` }, 'stands neither in the quote'],
    ['by half a word', { shownBy: shownBy.replace(/^\P{L}*\p{L}/u, '') }, 'stands neither in the quote'],
    ['by words without the name', { shownBy: 'die' }, 'does not name'],
  ])('%s is refused', (_title, change, says) => {
    const [problem, ...others] = changeRelation(id, index, change).filter((one) => one.says.includes(says));
    expect(problem).toMatchObject({ file: 'entities.json', id, fix: expect.stringMatching(/\w{4}/) });
    expect(others).toEqual([]);
  });

  test('of somebody whom the fact does not speak of is refused', () => {
    const silent = base.entities.find((one) => one.id === (of === 'anthropic' ? 'gizmodo' : 'anthropic'));
    expect(
      changeRelation(id, index, { of: silent?.id ?? '' })
        .map(({ says }) => says)
        .join(),
    ).toContain('does not speak of');
  });
});

describe.each(attributes)('%s', (_, id, { value, shownBy }, index) => {
  test.each([
    ['another value', { value: typeof value === 'number' ? value + 1 : `${value}q` }, 'does not say'],
    ['no fact', { fact: 'blatt/nothing' }, 'no fact that is served'],
    ['other words', { shownBy: `${shownBy}q` }, 'stands neither in the quote'],
  ])('%s is refused', (_title, change, says) => {
    expect(
      changeAttribute(id, index, change)
        .map((one) => one.says)
        .join(),
    ).toContain(says);
  });
});

test('an age is a whole number: 3 does not stand in "(39)"', () => {
  expect(changeAttribute('sam-altman', 0, { value: 3 }).map(({ says }) => says)).toEqual([
    'attribute "age": "Sam Altman (39)" does not say 3',
  ]);
});

test('a base that serves nothing yet shows nothing', () => {
  const empty = createBase({ ...base, facts: [], lock: {} }, base.version);
  expect(findProblems(empty).filter(({ says }) => /^(?:relation|attribute) /.test(says))).toEqual([]);
});
