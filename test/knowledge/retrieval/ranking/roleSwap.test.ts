/** Who does what to whom: a sentence must not stand as a yes to its opposite. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../../src/answers/asked/ask.js';
import { loadLibrary } from '../../../../src/store/loadLibrary.js';

const library = loadLibrary('data');
const findKind = (question: string) => answerQuestion(question, library, { language: 'de' }).kind;

test.each([
  'Hat OpenAI Musk verklagt?',
  'Hat Trump Musk Geld gespendet?',
  'Hat Trump Musk kritisiert?',
  'Did Trump criticise Musk?',
])('%s is never surely answered by the other way round', (question) => {
  expect(findKind(question)).not.toBe('found');
});

test.each([
  'Hat Musk OpenAI verklagt?',
  'Did Musk sue OpenAI?',
  'Hat Musk Trump kritisiert?',
  'Wie viel Geld hat Softbank laut Musk gesichert?',
])('%s is', (question) => {
  expect(findKind(question)).toBe('found');
});
