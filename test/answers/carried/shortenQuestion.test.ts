/** What is carried on of a long question still asks the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenQuestion } from '../../../src/answers/carried/shortenQuestion.js';
import { conversation } from '../../loopback/conversation.js';

const { library } = conversation;
const questions = library.base.facts.flatMap(({ asks = [] }) => asks);

test('what fits stays as it is', () => {
  for (const question of questions) expect(shortenQuestion(question, question.length, library)).toBe(question);
});

test.each([
  [
    'Wie viel Geld hat denn der japanische Konzern Softbank laut dem Tesla-Chef Elon Musk eigentlich schon gesichert?',
    88,
    'Wie viel Geld japanische Konzern Softbank laut Tesla-Chef Elon Musk eigentlich gesichert?',
  ],
  ['Was hat der Mann, der das alles bezahlen soll, gesagt, und was sagte Sam Altman?', 40, ''],
])('names, figures and question words stay longest: %s', (question, max) => {
  const short = shortenQuestion(question, max, library);
  expect(short.length).toBeLessThanOrEqual(max);
  expect(short).toMatch(/^(?:Wie viel|Was) /);
  expect(short).toMatch(/Musk|Altman/);
});

test('any question keeps its words in their order, cut between words', () => {
  const words = fc.array(fc.constantFrom(...questions.flatMap((question) => question.split(' '))), {
    minLength: 20,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 90 }), (typed, max) => {
      const short = shortenQuestion(typed.join(' '), max, library);
      expect(short.length).toBeLessThanOrEqual(max);
      expect(short).not.toBe('');
      let from = 0;
      for (const word of short.split(' ')) from = typed.indexOf(word, from) + 1 || Number.NaN;
      expect(from).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('one word without an end is cut', () => {
  expect(shortenQuestion('x'.repeat(300), 88, library)).toBe('x'.repeat(88));
});
