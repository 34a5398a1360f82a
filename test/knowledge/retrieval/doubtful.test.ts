/** A yes or no is doubtful where the best fact has only the names of the question, or has them the other way round. */
import { describe, expect, test } from 'vitest';
import { isYesNoQuestion } from '../../../src/knowledge/retrieval/question/question.js';
import { answerTo, findFactsFor, ownQuestions } from './askLibrary.js';

const isDoubtful = (question: string) => findFactsFor(question).doubt !== null;

describe('a yes or no is asked for', () => {
  test.each([
    'Hat Musk geklagt?',
    '  haben sie es',
    'Warum hat Musk geklagt?',
    'Why did he?',
    'Does it?',
    'STIMMT es?',
    'Wurde Musk verklagt?',
    'Ist Musk im Vorstand?',
    'Is he?',
    'Soll er?',
  ])('%s', (question) => {
    expect(isYesNoQuestion(question)).toBe(true);
  });

  test.each(['Was hat Musk gesagt?', 'Wie viel Geld hat er?', 'Hattest du recht', 'Who did it?', 'Doesburg', ''])(
    'not: %s',
    (question) => {
      expect(isYesNoQuestion(question)).toBe(false);
    },
  );
});

test.each([
  // the fact has the two names and nothing else of the question
  'Hat Anthropic Amazon verklagt?',
  'Hat Amazon Anthropic gekauft?',
  'Did Google buy Anthropic?',
  'Hat Oracle Softbank verklagt?',
  // the other way round
  'Hat OpenAI Musk verklagt?',
  'Did OpenAI sue Musk?',
  'Warum hat OpenAI Musk verklagt?',
  'Hat Trump Musk Geld gespendet?',
  // nothing beside the names
  'Is Microsoft in on it too?',
  'Did OpenAI and Oracle?',
])('doubtful, and never surely answered: %s', (question) => {
  const [best] = findFactsFor(question, 1).hits;
  expect(isDoubtful(question) || best?.miss).toBeTruthy();
  expect(answerTo(question).kind).not.toBe('found');
});

test.each([
  'Hat Microsoft in OpenAI investiert?',
  'Hat Amazon in Anthropic investiert?',
  'Did Nvidia put money into OpenAI?',
  'Hat Musk OpenAI verklagt?',
  'Did Musk sue OpenAI?',
  'Hat Musk Trump Geld gespendet?',
  // one more word of it is enough
  'Hat Nvidia schon gestern Geld in OpenAI investiert?',
  // no yes or no
  'Wie viel Geld hat Amazon in Anthropic gesteckt?',
  'Wie viel Geld hat Softbank laut Musk?',
  'Was sagte Altman über Musk?',
])('not doubtful: %s', (question) => {
  expect(isDoubtful(question)).toBe(false);
});

test("of the facts' own questions few are doubtful, and hardly one that asks for more than a yes or no", () => {
  const asked = ownQuestions.map(([, question]) => question);
  const doubtful = asked.filter(isDoubtful);
  expect(doubtful.filter((question) => !isYesNoQuestion(question)).length).toBeLessThanOrEqual(2);
  expect(doubtful.length, doubtful.join('\n')).toBeLessThan(asked.filter(isYesNoQuestion).length / 20);
});
