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

test.each([
  // two pairs in one sentence
  'Hat Nvidia Geld in Anthropic gesteckt?',
  'How many billions did OpenAI raise from Amazon?',
  'Wie viel bekam Anthropic von Nvidia?',
  // whom somebody praised is another
  'Wofür lobte Altman Musk in dem Tweet von 2021?',
  'Did Altman praise Musk?',
  // whoever it is asked to come from is not in the sentence
  'Wie viele Milliarden erhielt Anthropic von Microsoft?',
])('%s is not answered by what is said of another pair', (question) => {
  expect(findKind(question)).not.toBe('found');
});

test.each([
  'Wie viel hat Amazon Anthropic gegeben?',
  'How many billions did Anthropic get from Amazon?',
  'Wofür lobte Altman Reid Hoffman?',
])('%s is answered by the pair that it names', (question) => {
  expect(findKind(question)).toBe('found');
});
