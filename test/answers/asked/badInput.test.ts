/** Whatever is typed gets an answer within the usual bounds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serializeAnswer } from '../../../src/answers/answerJson.js';
import { answerSchema } from '../../../src/answers/answerSchema.js';
import { answerQuestion } from '../../../src/answers/asked/ask.js';
import { library, listCited } from '../../knowledge/retrieval/askLibrary.js';

const maxCited = { found: 5, unsure: 3, unknown: 0, info: 0 };

function expectBounds(question: string, language: 'de' | 'en'): void {
  const answer = answerQuestion(question, library, { language });
  expect(listCited(answer).length).toBeLessThanOrEqual(maxCited[answer.kind]);
  expect(answer.suggestions.length).toBeLessThanOrEqual(3);
  const context = { command: 'ask', question, language, base: '', elapsedMs: 0, text: null };
  expect(answerSchema.safeParse(serializeAnswer(answer, context)).success).toBe(true);
}

const words = ['Musk', 'wie', 'nicht', 'Rücktritt', 'invested', 'in', 'Portugal', 'alt', '500', 'Merkel', '…', '漢字'];

describe('an answer within bounds', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n\u00a0'],
    ['only emoji', '😀🎉🚀🇩🇪👨‍👩‍👧'],
    ['mixed scripts', 'Was sagte Мусk про деньги 漢字 العربية Stargate?'],
    ['combining marks', `Musk${'\u0301'.repeat(3000)}`],
    ['half an emoji', 'Musk \ud83d alt'],
    ['4,000 letters', 'a'.repeat(4000)],
    ['4,000 characters of questions', 'Wie alt ist Larry Ellison? '.repeat(150).slice(0, 4000)],
    ['every question word', 'wer wie was wann wo warum who how what when where why '.repeat(70)],
  ])('%s', (_, question) => {
    for (const language of ['de', 'en'] as const) expectBounds(question, language);
  });

  test.each(words)('"%s" a thousand times', (word) => {
    expectBounds(`${word} `.repeat(1000), 'de');
  });

  test('whatever words are mixed', () => {
    const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('de', 'en'), (pieces, language) =>
        expectBounds(pieces.join(' '), language),
      ),
      { numRuns: 60 },
    );
  });
});
