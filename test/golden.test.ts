/**
 * Questions written from the articles alone, by people who had seen neither the facts' own questions nor the code:
 * questions.json before the search was built, heldOut.json later, each run once before anything was tuned to it
 * (docs/search.md has those figures). What is reached today must not fall.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../src/answers/asked/ask.js';
import { loadLibrary } from '../src/store/loadLibrary.js';

interface Questions {
  answerable: { question: string; language: string; kind: string; answers: string[] }[];
  unanswerable: { question: string; language: string; kind: string; why: string }[];
  matters?: { matter: string; questions: string[] }[];
}

const library = loadLibrary('data');

function read(name: string): Questions {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as Questions;
}

function answersTo(question: string) {
  const answer = answerQuestion(question, library, { language: 'de' });
  return { kind: answer.kind, facts: 'cited' in answer ? answer.cited.map(({ fact }) => fact.id) : [] };
}

const measureShare = <Each>(all: Each[], holds: (each: Each) => boolean) => all.filter(holds).length / all.length;

describe.each([
  {
    name: 'questions',
    answerable: 150,
    unanswerable: 50,
    first: 0.9,
    foundRight: 0.95,
    refusedWrongly: 0.045,
    notFound: 0.98,
  },
  {
    name: 'heldOut',
    answerable: 200,
    unanswerable: 80,
    first: 0.89,
    foundRight: 0.94,
    refusedWrongly: 0.06,
    notFound: 0.98,
  },
])('$name', ({ name, ...least }) => {
  const { answerable, unanswerable } = read(name);
  const answered = answerable.map((each) => ({ ...each, ...answersTo(each.question) }));
  const refused = unanswerable.map((each) => ({ ...each, answers: [] as string[], ...answersTo(each.question) }));
  const isRight = ({ facts, answers }: { facts: string[]; answers: string[] }) => answers.includes(facts[0] ?? '');

  test('there are enough of them, and every expected fact exists', () => {
    expect(answered.length).toBeGreaterThanOrEqual(least.answerable);
    expect(refused.length).toBeGreaterThanOrEqual(least.unanswerable);
    expect(answerable.flatMap(({ answers }) => answers).filter((id) => !library.base.fact.has(id))).toEqual([]);
  });

  test('the right sentence stands first', () => {
    expect(measureShare(answered, isRight)).toBeGreaterThanOrEqual(least.first);
  });

  test('what is found is right', () => {
    const found = [...answered, ...refused].filter(({ kind }) => kind === 'found');
    expect(measureShare(found, isRight)).toBeGreaterThanOrEqual(least.foundRight);
  });

  test('what the sources answer is answered', () => {
    expect(measureShare(answered, ({ kind }) => kind === 'unknown')).toBeLessThanOrEqual(least.refusedWrongly);
  });

  // what comes nearest is shown under a line that it is no more than near: only a claim to have found it is wrong
  test('what no source answers is never called found, but for one question of each', () => {
    const isClaimed = ({ kind }: { kind: string }) => kind === 'found';
    expect(1 - measureShare(refused, isClaimed)).toBeGreaterThanOrEqual(least.notFound);
    for (const { facts } of refused.filter((each) => !isClaimed(each))) expect(facts.length).toBeLessThanOrEqual(3);
  });
});
