/** A number in a question is met exactly or not at all, however it is written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo, findFactsFor, library, listCited } from './askLibrary.js';

const findFirstFact = (question: string) => listCited(answerTo(question))[0];

function findTotal(question: string): number | undefined {
  return findFirstFact(question)?.claims?.find(({ matter }) => matter === 'stargate.total')?.value;
}

describe('half a trillion dollars', () => {
  test.each([
    'Wer investiert 500 Mrd. Dollar?',
    'Wer investiert 500 Milliarden Dollar?',
    'Wer investiert 0,5 Billionen?',
    'Wer investiert 0,5 Billionen Dollar?',
    'Wer investiert eine halbe Billion Dollar?',
    'Wer investiert 500.000.000.000 Dollar?',
    'who invests 500 billion dollars',
    'who invests $500bn',
    'who invests half a trillion',
    'who invests half a trillion dollars',
    'Kostet Stargate 500 Mrd. Dollar?',
    'Kostet Stargate eine halbe Billion?',
    'Does Stargate cost 500 billion dollars?',
    'Does Stargate cost half a trillion?',
    'Stargate half a trillion',
    'Stargate 500bn',
  ])('is one sum, which the first fact states: %s', (question) => {
    expect(findTotal(question)).toBe(5e11);
  });

  test.each(['500.000', '500.000 Dollar', '500 Millionen', '500 Billionen Dollar', '500 Mrd. Euro', '501 Mrd. Dollar'])(
    'is not %s',
    (amount) => {
      expect(answerTo(`Wer investiert ${amount}?`)).toMatchObject({ kind: 'unknown' });
      expect(answerTo(`Kostet Stargate ${amount}?`)).toMatchObject({ kind: 'unknown' });
    },
  );
});

type Row = [ask: string, amount: string, fact: string, others: string[]];

const rows: Row[] = [
  ['Hält OpenAI %s der Anteile?', '40 Prozent', 'openai-forty-percent', ['41 Prozent', '4 Prozent', '400%']],
  ['Does OpenAI hold %s of Stargate?', '40%', 'openai-forty-percent', ['41%', '60 percent']],
  ['Hat Microsoft %s an OpenAI?', '49%', 'microsoft-13-billion-and-openai-valuation', ['50%', '94 Prozent']],
  ['is it 500 billion over %s', 'four years', '[^/]*500-billion[^/]*', ['five years', '14 years']],
  ['what happened at openai in %s', '2019', 'openai-for-profit-2019', ['2015', '1999']],
  ['Liefert Hyperion %s?', '5 Gigawatt', 'hyperion-five-gigawatts', ['6 Gigawatt', '50 GW', '3 Gigawatt']],
  ['does hyperion have %s', '5 gigawatts', 'hyperion-five-gigawatts', ['6 gigawatts', 'seven gigawatts']],
  ['Is Hyperion %s?', '910 hectares', 'hyperion-louisiana', ['920 hectares', '91 hectares', '9100 hectares']],
  ['does stargate create %s', '100,000 jobs', '100000-jobs', ['200,000 jobs', '10,000 jobs', '100 jobs']],
  ['Entstehen %s durch Stargate?', '100.000 Arbeitsplätze', '100000-jobs', ['100 Stellen', '1.000.000 Jobs']],
  ['Hat Oracle einen Vertrag über %s?', '300 Milliarden Dollar', 'oracle-300-billion', ['310 Mrd.', '300 Millionen']],
];

describe.each(rows)('%s', (ask, amount, fact, others) => {
  test(`finds its fact with ${amount}`, () => {
    expect(findFirstFact(ask.replace('%s', amount))?.id).toMatch(new RegExp(`/${fact}$`));
  });

  test.each(others)('finds nothing with %s', (other) => {
    expect(answerTo(ask.replace('%s', other)).kind).toBe('unknown');
  });
});

const { base, readFact } = library.index;
const listAmounts = (sentence: number) => readFact(sentence)?.numbers.listAmounts() ?? [];
const known = new Set(base.facts.flatMap((_, sentence) => listAmounts(sentence).map(({ value }) => value)));

type Phrase = [scale: number, write: (count: number) => string];

const german: Phrase[] = [
  [1e9, (count) => `${count} Mrd. Dollar`],
  [1e9, (count) => `${count} Milliarden`],
  [1e12, (count) => `${count} Billionen Dollar`],
  [1e6, (count) => `${count} Millionen Euro`],
  [1e3, (count) => `${count}.000 Arbeitsplätze`],
  [1, (count) => `${count} Prozent`],
  [1, (count) => `${count} Gigawatt`],
  [1, (count) => `${count} Hektar`],
  [1, (count) => `${count} Jahre`],
];
const english: Phrase[] = [
  [1e9, (count) => `${count} billion dollars`],
  [1e9, (count) => `$${count}bn`],
  [1e12, (count) => `${count} trillion`],
  [1e3, (count) => `${count},000 jobs`],
  [1, (count) => `${count}%`],
  [1, (count) => `${count} hectares`],
];
const germanAsks = ['Kostet Stargate %s?', 'Wer sagte, es sind %s?', 'Was schrieb Musk über %s?', 'Stargate %s'];
const englishAsks = ['does stargate cost %s?', 'who said it is %s?', 'what did Musk write about %s?'];

describe.each([
  ['a German', german, germanAsks],
  ['an English', english, englishAsks],
])('%s question', (_, phrases, asks) => {
  test('with a number that stands in no fact gets no answer', () => {
    const amount = fc.record({ count: fc.integer({ min: 1, max: 999 }), phrase: fc.constantFrom(...phrases) });
    fc.assert(
      fc.property(amount, fc.constantFrom(...asks), ({ count, phrase: [scale, write] }, ask) => {
        fc.pre(!known.has(count * scale));
        const question = ask.replace('%s', () => write(count));
        expect(answerTo(question).kind, question).toBe('unknown');
      }),
      { numRuns: 500 },
    );
  });

  test('with a year that no fact has gets none, either', () => {
    const year = fc.integer({ min: 1900, max: 2015 });
    fc.assert(
      fc.property(year, fc.constantFrom('Was geschah %s bei OpenAI?', 'what did musk do in %s'), (when, ask) => {
        expect(answerTo(ask.replace('%s', String(when))).kind).toBe('unknown');
      }),
    );
  });
});

test('whatever is found has every number asked for, and what has another is kept apart', () => {
  const { hits, otherNumbers } = findFactsFor('Kostet Stargate 500 Milliarden Dollar?', 40);
  const has = (id: string) => listAmounts(base.facts.findIndex((fact) => fact.id === id));
  expect(hits.length).toBeGreaterThan(3);
  expect(hits.every(({ fact }) => has(fact.id).some(({ value }) => value === 5e11))).toBe(true);
  expect(otherNumbers.every(({ fact }) => has(fact.id).every(({ value }) => value !== 5e11))).toBe(true);
});

test('a figure of the same kind is named as different, not as an answer', () => {
  const answer = answerTo('Does Hyperion deliver 6 gigawatts?');
  expect(answer).toMatchObject({ kind: 'unknown', near: [{ says: '5 Gigawatt' }] });
});

test.each(['5 Gigawatt wofür?', 'wofür sind die 5 gigawatt', '910 Hektar wann?', '100.000 jobs wann'])(
  '%s: the sentence with the figure and the words is near, whatever is asked of it',
  (question) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('unsure');
    expect(listCited(answer).length).toBeGreaterThan(0);
  },
);

test.each(['500 Euro Strafe', '10 Milliarden Bäume', '100.000 Jobs in Mexiko', '4 Jahre Knast'])(
  '%s: a figure alone is near to nothing',
  (question) => expect(listCited(answerTo(question))).toEqual([]),
);
