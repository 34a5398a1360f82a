/** A fact is offered by who says what in which outlet, and understood where that is sent in place of its id. */
import { expect, test } from 'vitest';
import { findLabelledFact, labelFact } from '../../src/commands/suggestions.js';
import { readShippedBase } from '../support/base.js';

const base = readShippedBase();

test.each(['de', 'en'] as const)('each has a label of its own, short enough to be shown (%s)', (language) => {
  const labels = base.facts.map((fact) => labelFact(fact, base, language));
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.filter(({ length }) => length > 100)).toEqual([]);
  base.facts.forEach((fact, index) => {
    expect(findLabelledFact(` ${labels[index]} `, base)?.id).toBe(fact.id);
  });
});

test('somebody speaks by the last name, in the words between the marks', () => {
  const fact = base.fact.get('t-online-2025-01-23/musk-no-money') ?? expect.fail('no such fact');
  expect(labelFact(fact, base, 'de')).toMatch(/^Musk: Die haben in Wirklichkeit das Geld nicht.* · t-online$/);
});

test('what is no label means none', () => {
  for (const typed of ['', 'Musk', 'Musk: nein · t-online']) expect(findLabelledFact(typed, base)).toBeUndefined();
});
