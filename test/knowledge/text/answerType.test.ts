/** What a question asks for, and which sentences have it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnswerType,
  findAnswerTypes,
  findExpectedAnswerType,
  hasAnswerType,
} from '../../../src/knowledge/text/answerType.js';

describe('a question asks for', () => {
  test.each([
    ['amount', 'Wie viel Geld hat Softbank?'],
    ['amount', 'wieviel kostet das'],
    ['amount', 'Wie viele Jobs entstehen?'],
    ['amount', 'Wie hoch ist der Anteil?'],
    ['amount', 'how much money is there'],
    ['amount', 'How many jobs?'],
    ['amount', 'How long does it take?'],
    ['amount', 'what percent does it hold'],
    ['time', 'Wann wurde Stargate angekündigt?'],
    ['time', 'In welchem Jahr war das?'],
    ['time', 'when was it announced'],
    ['time', 'On which day was it?'],
    ['person', 'Wer sagte das?'],
    ['person', 'Wem gehört OpenAI?'],
    ['person', 'who said that'],
    ['person', 'Whose money is it?'],
    ['reason', 'Warum klagt Musk?'],
    ['reason', 'wieso nicht'],
    ['reason', 'why is he angry'],
    ['place', 'Wo wird gebaut?'],
    ['place', 'In welchem Land?'],
    ['place', 'where are the sites'],
  ] as [AnswerType, string][])('%s: "%s"', (intent, question) => {
    expect(findExpectedAnswerType(question)).toBe(intent);
  });

  test.each(['', 'Stargate', 'Was ist Stargate?', 'tell me about the money', 'Werk', 'wohl', 'whenever'])(
    'nothing of these: "%s"',
    (question) => {
      expect(findExpectedAnswerType(question)).toBeNull();
    },
  );
});

describe('a sentence has', () => {
  test.each([
    ['amount', 'Es sind 500 Milliarden Dollar.', 'Es ist viel Geld.'],
    ['amount', 'Es sind zehn.', 'Sie gehen.'],
    ['time', 'Das war im Januar.', 'Das war früher.'],
    ['time', 'Seit 2019 ist es so.', 'Es sind 500.'],
    ['person', 'Das sagte Elon Musk.', 'Das sagte er.'],
    ['place', 'Gebaut wird in Texas.', 'Gebaut wird bald.'],
    ['reason', 'Er klagt, weil es so ist.', 'Er klagt.'],
  ] as [AnswerType, string, string][])('%s: "%s", but "%s" has none', (intent, sentence, other) => {
    expect(hasAnswerType(findAnswerTypes(sentence), intent)).toBe(true);
    expect(hasAnswerType(findAnswerTypes(other), intent)).toBe(false);
  });
});

test('any text is read without an error, and its kinds fit into a byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([null, 'amount', 'time', 'person', 'place', 'reason']).toContain(findExpectedAnswerType(text));
      expect(findAnswerTypes(text)).toBeLessThan(32);
    }),
  );
});
