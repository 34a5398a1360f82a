/** Words that stand in sentences about anything weigh little in what a fact has or lacks of a question. */
import { expect, test } from 'vitest';
import { isLightWord } from '../../../../src/knowledge/text/typed/lightWords.js';
import { fold } from '../../../../src/knowledge/text/words.js';
import { findFactsFor } from '../../retrieval/askLibrary.js';

test.each(['Geld', 'Jobs', 'klagen', 'Streit', 'power', 'money', 'court', 'Musk'])('%s carries content', (word) => {
  expect(isLightWord(fold(word))).toBe(false);
});

test.each([
  ['Was hat Musk da über das Geld geschrieben?', 'Was hat Musk da alles über das Geld geschrieben?'],
  ['Does Oracle have a contract with OpenAI?', 'Does Oracle have such a kind of contract with OpenAI?'],
])('%s loses no answer by saying it as people do: %s', (plain, chatty) => {
  const [first, second] = [plain, chatty].map((question) => findFactsFor(question).hits[0]);
  expect(second?.fact.id).toBe(first?.fact.id);
  expect(second?.confidence).toBeGreaterThan((first?.confidence ?? 1) - 0.15);
});
