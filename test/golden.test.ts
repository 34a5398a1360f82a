/** The golden questions, written from the articles alone before the search was tuned: the figures must not fall. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask } from '../src/answers/ask.js';
import { loadLibrary } from '../src/store/loadLibrary.js';

interface Golden {
  answerable: { question: string; language: string; kind: string; answers: string[] }[];
  unanswerable: { question: string; language: string; kind: string; why: string }[];
}

const golden = JSON.parse(readFileSync(new URL('./fixtures/questions.json', import.meta.url), 'utf8')) as Golden;
const library = loadLibrary('data');

function answersTo(question: string) {
  const answer = ask(question, library, { language: 'de' });
  return { kind: answer.kind, facts: 'cited' in answer ? answer.cited.map(({ fact }) => fact.id) : [] };
}

function share(part: unknown[], whole: unknown[]): number {
  return part.length / whole.length;
}

const answered = golden.answerable.map((question) => ({ ...question, ...answersTo(question.question) }));
const refused = golden.unanswerable.map((question) => ({ ...question, ...answersTo(question.question) }));

test('there are enough of them, and every expected fact exists', () => {
  expect(answered.length).toBeGreaterThanOrEqual(120);
  expect(refused.length).toBeGreaterThanOrEqual(40);
  const unknown = golden.answerable.flatMap(({ answers }) => answers).filter((id) => !library.base.fact.has(id));
  expect(unknown).toEqual([]);
});

test('85 in 100 questions get the right sentence first', () => {
  const right = answered.filter(({ facts, answers }) => answers.includes(facts[0] ?? ''));
  const tried = answered.filter(({ kind }) => kind !== 'unknown');
  expect(share(right, answered)).toBeGreaterThanOrEqual(0.85);
  expect(tried.length).toBeGreaterThan(0);
});

test('at most 5 in 100 answerable questions are refused', () => {
  expect(
    share(
      answered.filter(({ kind }) => kind === 'unknown'),
      answered,
    ),
  ).toBeLessThanOrEqual(0.05);
});

test('85 in 100 questions that no source answers are refused, without a citation', () => {
  const unknown = refused.filter(({ kind }) => kind === 'unknown');
  expect(share(unknown, refused)).toBeGreaterThanOrEqual(0.85);
  expect(unknown.flatMap(({ facts }) => facts)).toEqual([]);
});
