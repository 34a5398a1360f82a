/** A fact answers the questions that were written for it. */
import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/knowledge/facts/schema.js';
import { answerTo, findFactsFor, ownQuestions } from '../askLibrary.js';

// what is reached today; the questions that fail are printed
const share = 0.99;

function sharesClaim(fact: Fact, other: Fact): boolean {
  const matters = new Set((fact.claims ?? []).map(({ matter }) => matter));
  return (other.claims ?? []).some(({ matter }) => matters.has(matter));
}

// nothing may stand before the fact but what answers the same matter
function isFound([fact, question]: [Fact, string]): boolean {
  const hits = findFactsFor(question, 40).hits.map((hit) => hit.fact);
  const index = hits.findIndex(({ id }) => id === fact.id);
  return index >= 0 && hits.slice(0, index).every((other) => sharesClaim(fact, other));
}

const computeShare = (failing: unknown[]) => 1 - failing.length / ownQuestions.length;
const formatFailing = (failing: [Fact, string][]) =>
  failing.map(([{ id }, question]) => `${id}: ${question}`).join('\n');

test('each is found first, or behind facts with a claim on the same matter', () => {
  expect(ownQuestions.length).toBeGreaterThan(1000);
  const missed = ownQuestions.filter((own) => !isFound(own));
  console.log(
    `${missed.length} of ${ownQuestions.length} own questions do not find their fact:\n${formatFailing(missed)}`,
  );
  expect(computeShare(missed)).toBeGreaterThanOrEqual(share);
});

test('each gets an answer', () => {
  const refused = ownQuestions.filter(([, question]) => answerTo(question).kind === 'unknown');
  expect(computeShare(refused), formatFailing(refused)).toBeGreaterThanOrEqual(share);
});

test('each fact is found by at least half of its own', () => {
  const found = new Map<string, boolean[]>();
  for (const own of ownQuestions) found.set(own[0].id, [...(found.get(own[0].id) ?? []), isFound(own)]);
  const rarely = [...found].filter(([, each]) => each.filter(Boolean).length < each.length / 2);
  expect(rarely.map(([id]) => id)).toEqual([]);
});
