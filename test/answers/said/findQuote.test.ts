/** Who said this? Those who hold the very words come before those who say nearly so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { findQuote } from '../../src/answers/findQuote.js';
import type { ListFilter } from '../../src/answers/narrow.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { splitFoldedWords } from '../../src/knowledge/text/words.js';
import { library, listCited } from '../knowledge/retrieval/askLibrary.js';

const anywhere: ListFilter = { outlet: null, since: null, until: null };

function findSaid(words: string, filter: Partial<ListFilter> = {}): Answer {
  return findQuote({ words, filter: { ...anywhere, ...filter }, language: 'de' }, library);
}

const findIds = (words: string, filter: Partial<ListFilter> = {}) =>
  listCited(findSaid(words, filter)).map(({ id }) => id);
const readNames = (ids: string[]) => ids.map((id) => id.split('/')[1]);

describe('the very words', () => {
  test.each([
    ['aus guter Quelle', ['musk-good-source']],
    ['SIE HABEN DAS GELD', ['musk-they-do-not-have-the-money']],
    ['„Falsch, wie du sicher weißt.“', ['altman-wrong-as-you-surely-know']],
    ['Schwindler', ['musk-sam-is-a-swindler']],
    ['80 Milliarden Dollar von meiner Seite', ['nadella-80-billion']],
    ['geld nicht', ['musk-no-money']],
  ])('"%s" are found in their sentence alone', (words, facts) => {
    expect(readNames(findIds(words))).toEqual(facts);
  });

  test('are found wherever somebody says them', () => {
    const facts = listCited(findSaid('großartig für das Land'));
    expect(facts.length).toBeGreaterThan(1);
    expect(facts.every(({ quote }) => quote.includes('großartig für das Land'))).toBe(true);
  });

  test('come before those that are only alike', () => {
    const near = readNames(findIds('Sie haben gar kein Geld'));
    expect(near).toContain('musk-they-do-not-have-the-money');
    expect(readNames(findIds('in Wirklichkeit das Geld nicht'))).toEqual(['musk-no-money']);
  });
});

describe('English words find the German sentence', () => {
  test.each([
    ['swindler', 'musk-sam-is-a-swindler'],
    ['They do not have the money', 'musk-tweet-no-money-at-present'],
    ['not actually have the money', 'musk-no-money'],
    ['great for the country', 'altman-great-for-the-country'],
    ['feudalism', 'bannon-techno-feudalism'],
    ['they have no money', 'musk-they-do-not-have-the-money'],
  ])('"%s"', (words, fact) => {
    expect(readNames(findIds(words))).toContain(fact);
  });
});

const spoken = library.base.facts.filter(({ speaker }) => speaker);

// four words in a row; a number may be cut in two by them
function listRuns(text: string): string[] {
  const words = splitFoldedWords(text);
  const runs = words.map((_, index) => words.slice(index, index + 4)).filter((run) => run.length === 4);
  return runs.filter((run) => !run.some((word) => /^\d/.test(word))).map((run) => run.join(' '));
}

test.each([
  ['a quote', ({ quote }: Fact) => quote],
  ['its English gloss', ({ en = '' }: Fact) => en],
])('any four words of %s find it', (_, textOf) => {
  const asked = spoken.flatMap((fact) => listRuns(textOf(fact)).map((words): [string, string] => [fact.id, words]));
  const missed = asked.filter(([id, words]) => !findIds(words).includes(id));
  expect(missed.length / asked.length, missed.join('\n')).toBeLessThan(0.03);
});

describe('the answer stands under the words of the sentence, never under those that were typed', () => {
  test.each([
    ['Schwindler', 'Schwindler'],
    ['SIE HABEN DAS GELD', 'Sie haben das Geld'],
    ['sie — haben \u202e„das“\n> geld', 'Sie haben das Geld'],
    ['They do not have the MONEY', 'They do not have the money'],
  ])('%j', (typed, words) => {
    expect(findSaid(typed)).toMatchObject({ kind: 'found', heading: { kind: 'words', words } });
  });

  test('of those that are only alike it shows none', () => {
    expect(findSaid('Sie haben gar kein Geld')).toMatchObject({
      heading: { kind: 'words', words: null, literal: false },
    });
  });
});

test('a list is kept to the outlet and days that were asked for', () => {
  const [id = ''] = findIds('Schwindler');
  expect(findIds('Schwindler', { outlet: 'Börsen-Zeitung' })).toEqual([id]);
  expect(findSaid('Schwindler', { outlet: 't3n' })).toMatchObject({ kind: 'unknown', reason: { kind: 'no-fact' } });
  expect(findSaid('Schwindler', { since: '2025-07' })).toMatchObject({ kind: 'unknown', reason: { kind: 'no-fact' } });
  expect(findSaid('Schwindler', { since: 'gestern' })).toMatchObject({ kind: 'unknown', reason: { kind: 'no-date' } });
});

test.each([
  ['', 'empty'],
  [' … ', 'empty'],
  ['😀', 'empty'],
  ['Kartoffelsalat', 'no-fact'],
  ['to be or not to be', 'no-fact'],
])('nobody said "%s"', (words, kind) => {
  expect(findSaid(words)).toMatchObject({ kind: 'unknown', reason: { kind } });
});

test('whatever the words, each sentence has a speaker, and it is the same answer twice', () => {
  const word = fc.constantFrom('Geld', 'nicht', 'Land', 'money', 'the', '\ud800', '500', 'Musk');
  const words = fc.oneof(
    fc.array(word, { maxLength: 6 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(words, (text) => {
      expect(listCited(findSaid(text)).every(({ speaker }) => speaker)).toBe(true);
      expect(findSaid(text)).toEqual(findSaid(text));
    }),
  );
});
