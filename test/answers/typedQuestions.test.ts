/** However it is typed, the same question gets the same facts; and nobody gets another's. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import { formatReason } from '../../src/wording/answerText.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { library } from '../knowledge/retrieval/askLibrary.js';

function ask(question: string) {
  return answerQuestion(question, library, { language: 'de' });
}

function listFacts(question: string): string[] {
  const answer = ask(question);
  return 'cited' in answer ? answer.cited.map(({ fact }) => fact.id) : [];
}

describe.each([
  [
    'Was sagte Musk über das Geld?',
    [
      ...[
        'Was sagte Musk über das Geld? <:thinking:1>',
        '<@1> Was sagte Musk über das Geld?',
        '**Was** sagte Mu\u00adsk über das Geld?',
      ],
      ...['Was sagte Musk über das Geld? https://x.com/status/1234567', 'Was sagte Мusk u\u0308ber das Geld?'],
      ...[
        '1. Was sagte Musk über das Geld?',
        'Frage 7: Was sagte Musk über das Geld?',
        '24/7 Was sagte Musk über das Geld?',
      ],
      ...[
        'Was sagte Musk um 9 Uhr über das Geld?',
        'Was sagte Musk über das Geld? #123',
        'Was sagte Musk über das Geld? 2x',
      ],
    ],
  ],
  [
    'Wer will 500 Milliarden Dollar investieren?',
    [
      ...[
        'Wer will 500 Mrd. Dollar investieren?',
        'Wer will 500’000’000’000 Dollar investieren?',
        'Wer will ½ Billion Dollar investieren?',
      ],
      ...['Wer will $0.5T investieren?', 'Wer will US$500bn investieren?', 'Wer will 500 Mrd.$ investieren?'],
      ...['Wer will 0,5 Bio. Dollar investieren?', 'Wer will $500bln investieren?', 'Wer will USD500bn investieren?'],
      ...[
        'Wer will 5e11 Dollar investieren?',
        'Wer will 500 Miliarden Dollar investieren?',
        'Wer will 500 Mia. US-$ investieren?',
      ],
    ],
  ],
  [
    'Who wants to invest $500 billion?',
    ['Who wants to invest $500bn?', 'Who wants to invest $0.5T?', 'Who wants to invest $500,000m?'],
  ],
  [
    '100.000 Arbeitsplätze?',
    ["100'000 Arbeitsplätze?", '100k Arbeitsplätze?', '100 Tsd. Arbeitsplätze?', '100 Tausend Arbeitsplätze?'],
  ],
  [
    'Was geschah am 21. Januar 2025?',
    [
      ...[
        'Was geschah am 21.1.25?',
        'Was geschah am 21/01/2025?',
        'Was geschah am 1/21/2025?',
        'Was geschah am 2025-1-21?',
      ],
      ...[
        'Was geschah am 21. Jan. ’25?',
        'Was geschah am einundzwanzigsten Januar 2025?',
        'Was geschah am 21. I. 2025?',
      ],
    ],
  ],
  ['Was geschah im Oktober?', ['Was geschah im Okt.?', 'Was geschah im October?', 'Was geschah im Okt?']],
  ['What happened in January?', ['What happened in Jan.?', 'What happened in Jan?']],
  ['Was geschah im Januar 2025?', ['Was geschah im Jan. 2025?', 'Was geschah im Jan ’25?', 'Was geschah 01/2025?']],
])('%s', (asked, spellings) => {
  test.each(spellings)('is the same as "%s"', (spelling) => {
    expect(listFacts(asked).length).toBeGreaterThan(0);
    expect(listFacts(spelling)).toEqual(listFacts(asked));
    expect(ask(spelling).kind).toBe(ask(asked).kind);
  });
});

test.each([
  ['Nenne 2 Gründe, warum Musk zweifelt', 2],
  ['Was sagte Musk über das Geld? Bitte 3 Zitate.', 3],
  ['Top 3 Aussagen von Musk über das Geld', 3],
])('"%s" gets no more answers than that', (question, count) => {
  expect(listFacts(question).length).toBeGreaterThan(0);
  expect(listFacts(question).length).toBeLessThanOrEqual(count);
});

test.each(['<:thinking:1>', '<@1>', 'https://example.org/a-1', '**'])('nothing is asked with "%s"', (question) => {
  expect(ask(question)).toMatchObject({ kind: 'unknown', reason: { kind: 'empty' } });
});

test.each([
  ['Was sagte Melania Trump?', 'Melania Trump'],
  ['Was sagte Donald Tusk über Stargate?', 'Donald Tusk'],
  ['Was sagte Sam Bankman-Fried?', 'Sam Bankman Fried'],
  ['Was sagte Steve Jobs?', 'Steve Jobs'],
  ['Was sagte Maye Musk über das Geld?', 'Maye Musk'],
  ['What did Laura Bush say?', 'Laura Bush'],
  ['Was sagte Donald Trump Jr. über das Geld?', 'Donald Trump Jr'],
  ['Was sagte Microsoft-Chef Bill Gates?', 'Microsoft Chef Bill Gates'],
])('"%s" is about somebody whom no source has', (question, name) => {
  expect(ask(question)).toMatchObject({ kind: 'unknown', reason: { kind: 'stranger', names: [name] } });
});

test.each(['Was geschah am 30. Februar 2025?', 'Was geschah am 30.2.25?', 'What happened on February 30, 2025?'])(
  '"%s" is told that there is no such day',
  (question) => {
    const answer = ask(question);
    if (answer.kind !== 'unknown') throw new Error(`${question} was answered`);
    expect(formatReason(answer.reason, pickWording('de'))).toBe('Einen 30. Februar 2025 gibt es nicht.');
    expect(formatReason(answer.reason, pickWording('en'))).toBe('There is no 30 February 2025.');
  },
);

test.each([
  'Wer gibt 20 Mrden Dollar?',
  'Wer will $730bln investieren?',
  'Wer will 500 Mrd. Franken investieren?',
  'Was geschah am 22.2.25?',
  'Was geschah im Mai?',
  'Was sagte Musk im Oktober über das Geld?',
  'What happened in Oct. 2025?',
])('"%s" has a figure that no source has, and gets no near one for an answer', (question) => {
  expect(ask(question)).toMatchObject({ kind: 'unknown', reason: { kind: 'number' } });
});
