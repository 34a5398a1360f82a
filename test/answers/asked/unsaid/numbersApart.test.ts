/** A figure or a time that stands somewhere is never called unsaid: the sentence that has the rest is near, under a line that tells. */
import { describe, expect, test } from 'vitest';
import { formatReason } from '../../../../src/wording/answerText.js';
import { pickWording } from '../../../../src/wording/languages/wordingFor.js';
import { answerTo, listCited } from '../../../knowledge/retrieval/askLibrary.js';

describe('said, but not of that time', () => {
  test.each([
    ['Hat Musk 2012 für den Wahlkampf gespendet?', 'musk-donated-250-million'],
    ['Will Prometheus open in 2033?', 'prometheus-ohio'],
    ['Hat Nadella 2022 gesagt, er habe 80 Milliarden?', 'nadella-80-billion'],
    ['Did Oracle sign the 30 billion contract in February 2024?', 'oracle-openai-30-billion'],
  ])('%s', (question, fact) => {
    const answer = answerTo(question);
    expect(answer).toMatchObject({
      kind: 'unsure',
      unsaid: { de: 'Mit dieser Zeitangabe steht das in keinem der Artikel.' },
    });
    expect(listCited(answer)[0]?.id).toMatch(new RegExp(`/${fact}$`, 'u'));
  });

  test.each(['What did Altman do in 1987?', 'Was sagte Bannon im August?'])(
    'of nothing in particular: %s',
    (question) => expect(answerTo(question).kind).toBe('unknown'),
  );
});

test('two figures of two sentences bring both', () => {
  const answer = answerTo('Worin unterscheiden sich die 19 Milliarden und die 250 Millionen?');
  expect(answer).toMatchObject({ kind: 'unsure', unsaid: { en: expect.stringContaining('together') } });
  expect(listCited(answer).length).toBe(2);
});

test.each([
  ['Gibt es in Texas 99 neue Windräder?', 'Keine Quelle nennt „99 neue Windräder“.', 'de'],
  ['Are there thirty data centers in Louisiana?', 'No source says “thirty data centers”.', 'en'],
  ['kommen 300 bis 400 Jobs?', 'Keine Quelle nennt „300 bis 400 Jobs“.', 'de'],
  ['Does Musk own a T-34 tank?', 'No source says “T-34 tank”.', 'en'],
] as const)('what no source has is named with what it counts: %s', (question, line, language) => {
  const answer = answerTo(question);
  if (answer.kind !== 'unknown') throw new Error(`${question} was answered`);
  expect(formatReason(answer.reason, pickWording(language))).toBe(line);
});

test('of a range that is near, both ends are named', () => {
  const answer = answerTo('Schätzt Huang die Investitionen auf 7 bis 9 Billionen?');
  expect('near' in answer && answer.near[0]?.says).toBe('3 bis 4 Billionen US-Dollar');
});
