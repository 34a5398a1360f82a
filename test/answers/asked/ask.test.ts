/** What a question is answered with. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answers/asked/ask.js';
import { answerTopic } from '../../../src/answers/compared/topicAnswer.js';
import { answerPerson } from '../../../src/answers/lists.js';
import { loadLibrary } from '../../../src/store/loadLibrary.js';

const library = loadLibrary('data');
const anywhere = { outlet: null, since: null, until: null };
const askGerman = (question: string) => answerQuestion(question, library, { language: 'de' });

describe('a question that a source answers', () => {
  test('gets the sentence with its source', () => {
    const answer = askGerman('Wie viel Geld hat Softbank laut Musk gesichert?');
    expect(answer).toMatchObject({ kind: 'found' });
    const speakers = 'cited' in answer ? answer.cited.map(({ voice }) => voice?.speaker?.id) : [];
    expect(new Set(speakers)).toEqual(new Set(['elon-musk']));
  });

  test.each([
    ['Zukerberg Investitionen', 'mark-zuckerberg'],
    ['was sagt Nadela', 'satya-nadella'],
  ])('survives a misspelt name: %s', (question, speaker) => {
    expect(askGerman(question)).toMatchObject({ kind: 'found', cited: [{ voice: { speaker: { id: speaker } } }] });
  });
});

describe('a question that no source answers', () => {
  test.each([
    ['Was sagte Angela Merkel zu Stargate?', 'stranger'],
    ['Wie viel investiert Apple?', 'stranger'],
    ['Was sagte Reid Hoffman?', 'not-quoted'],
    ['Wer sagte, es kostet 700 Milliarden?', 'number'],
    ['', 'empty'],
    ['😀 🚀', 'empty'],
  ])('is refused with its reason and cites nothing: %s', (question, kind) => {
    const answer = askGerman(question);
    expect(answer).toMatchObject({ kind: 'unknown', reason: { kind } });
    expect(answer).not.toHaveProperty('cited');
  });

  test('is given up to three questions that can be answered, and how recent the sources are', () => {
    const answer = askGerman('Rezept für Kartoffelsalat');
    expect(answer).toMatchObject({ kind: 'unknown', newest: { id: 'vietnam-vn-2025-09-29' } });
    expect(answer.suggestions.length).toBeGreaterThan(0);
    expect(answer.suggestions.length).toBeLessThanOrEqual(3);
    for (const question of answer.suggestions) expect(askGerman(question).kind).not.toBe('unknown');
  });

  test('a number that no source has never yields another number as an answer', () => {
    const answer = askGerman('Wer sagte, es kostet 700 Milliarden Dollar?');
    expect(answer.kind).toBe('unknown');
    if (answer.kind === 'unknown') expect(answer.near.every(({ says }) => !says.includes('700'))).toBe(true);
  });
});

describe('lists', () => {
  test('a topic lists all its facts', () => {
    const answer = answerTopic({ topic: 'funding', filter: anywhere, language: 'de' }, library);
    const wanted = library.base.facts.filter(({ topics }) => topics?.includes('funding')).length;
    expect('cited' in answer && answer.cited.length).toBe(wanted);
  });

  test('a person is found by a misspelt name, and gets no words of others', () => {
    const answer = answerPerson({ person: 'Levitt', about: null, filter: anywhere, language: 'de' }, library);
    expect(answer.kind).toBe('found');
    if ('cited' in answer)
      expect(answer.cited.every(({ voice }) => voice?.speaker?.id === 'karoline-leavitt')).toBe(true);
  });

  test.each([
    ['', null],
    ['Angela Merkel', null],
    ['Reid Hoffman', null],
    ['Elon Musk', 'Kartoffelsalat'],
  ])('nobody and nothing known gets a friendly answer: %s about %s', (person, about) => {
    expect(answerPerson({ person, about, filter: anywhere, language: 'de' }, library).kind).toBe('unknown');
  });
});

describe('any text at all', () => {
  test('gets an answer, and the same one twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        expect(askGerman(text)).toEqual(askGerman(text));
      }),
      { numRuns: 300 },
    );
  });

  test.each(['\u202Eabc', '\u200B\u200D', '\uD800', '(.*)+$', '**_`[x](y)', 'a'.repeat(6000), 'Geld '.repeat(1200)])(
    '%j does too',
    (text) => {
      expect(['found', 'unsure', 'unknown']).toContain(askGerman(text).kind);
    },
  );
});
