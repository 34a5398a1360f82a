/** Questions for advice or an opinion. */
import { describe, expect, test } from 'vitest';
import { asksForAdvice } from '../../../../../src/knowledge/retrieval/question/requests/adviceRequest.js';
import { ownQuestions } from '../../askLibrary.js';

const asks = (question: string) => asksForAdvice(question.toLowerCase());

describe('advice and opinion', () => {
  test.each([
    'Soll ich Aktien von Oracle verkaufen?',
    'sollte man jetzt bei Nvidia einsteigen?',
    'Lohnt sich ein Einstieg bei Oracle?',
    'Ist Stargate eine gute Idee?',
    'Was hältst du von Musk?',
    'Was halten Sie von dem Projekt?',
    'Was ist deine Meinung zu OpenAI?',
    'Should we trust Altman?',
    'is it worth investing in Oracle',
    'What do you think of Trump?',
    "What's your take on the feud?",
    'would you buy oracle shares',
    ...['Hasst du Microsoft?', 'Wen findest du besser, Altman oder Ellison?', 'Do you trust Zuckerberg?'],
    'Who do you think was wrong, Bannon or Leavitt?',
  ])('%s', (question) => {
    expect(asks(question)).toBe(true);
  });

  test.each([
    'Was hält Altman von Musk?',
    'What do analysts think of the plans?',
    'Ab wann lohnt sich das für Microsoft?',
    'Wie viel soll Stargate kosten?',
    'Wer soll das bezahlen?',
    'how much do you think Stargate costs',
    'who do you think runs Oracle',
    'Soll das Rechenzentrum in Texas stehen?',
    '',
  ])('of others, or of what is: %s', (question) => {
    expect(asks(question)).toBe(false);
  });

  test('no question that a fact answers wants advice', () => {
    expect(ownQuestions.filter(([, question]) => asks(question)).map(([, question]) => question)).toEqual([]);
  });
});
