/** What is kept of answers, and what is not. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { readShippedBase } from '../support/base.js';

const base = readShippedBase();
const [own = ''] = base.facts[0]?.asks ?? [];

test('a question of the base is worked out once for each language, and answered as if anew', () => {
  const library = buildLibrary(base);
  const first = answerQuestion(own, library, { language: 'de' });
  expect(answerQuestion(own, library, { language: 'de' })).toBe(first);
  expect(answerQuestion(own, library, { language: 'en' })).not.toBe(first);
  expect(answerQuestion(own, buildLibrary(base), { language: 'de' })).toEqual(first);
});

test('what somebody types in words of their own is worked out each time, and nothing of it is kept', () => {
  const library = buildLibrary(base);
  const typed = `${own} bitte`;
  expect(answerQuestion(typed, library, { language: 'de' })).not.toBe(
    answerQuestion(typed, library, { language: 'de' }),
  );
});

test('an explanation is of this very question', () => {
  const library = buildLibrary(base);
  answerQuestion(own, library, { language: 'de' });
  const explained = answerQuestion(own, library, { language: 'de', explain: true });
  expect('cited' in explained && explained.cited[0]?.explain?.length).toBeGreaterThan(0);
});
