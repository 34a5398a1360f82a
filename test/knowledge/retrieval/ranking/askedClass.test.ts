/** "Welches Gericht …?" is answered only by what speaks of one, or was written down for such a question. */
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../../src/knowledge/retrieval/ranking/findFacts.js';
import { findClassWords } from '../../../../src/knowledge/text/answerType.js';
import { loadLibrary } from '../../../../src/store/loadLibrary.js';

const { index } = loadLibrary('data');

/** 1 or 0; undefined where the fact is not even looked at. */
function lacksClass(question: string, id: string): number | undefined {
  return findFacts(question, index, 40).hits.find(({ fact }) => fact.id.endsWith(`/${id}`))?.features.lacksClass;
}

describe('the words that may name the class', () => {
  test.each([
    ['Welches Gericht hat entschieden?', ['gericht']],
    ['Welche großen Banken zahlen?', ['grossen', 'banken']],
    ['In WELCHEM Bundesstaat steht es?', ['bundesstaat']],
    ['Weiß jemand, welcher Richter?', ['richter']],
    ['Which big US banks pay?', ['big', 'us']],
    ['What year did it begin?', ['year', 'did']],
  ])('%s', (question, words) => {
    expect(findClassWords(question)).toEqual(words);
  });

  test.each([
    'Wer ist das?',
    'Was kostet Stargate?',
    'Wie viele Banken sind es?',
    'Welche?',
    'whichever bank',
    'What does Stargate cost?',
    'What did Musk write?',
    'what 5?',
    '',
  ])('none: %s', (question) => {
    expect(findClassWords(question)).toEqual([]);
  });
});

type Row = [question: string, has: string[], lacks: string[]];

const rows: Row[] = [
  // in the quote, inflected or as part of a longer word
  ['Welches Gericht entscheidet über Musks Klage?', ['musk-sues-to-stop-conversion'], ['musk-sued-repeatedly']],
  ['Welcher Sender interviewte Nadella?', ['nadella-80-billion'], ['nadella-relaxed']],
  ['Welche Firmen sind an Stargate beteiligt?', ['main-backers'], ['first-100-billion']],
  // only in a question of the fact's own
  ['In welcher Stadt wird Stargate gebaut?', ['abilene-end-2026'], ['mini-data-centre-in-ohio']],
  ['Which state is Hyperion in?', ['hyperion-louisiana'], ['hyperion-five-gigawatts']],
  // nowhere
  ['Welche Banken sind an Stargate beteiligt?', [], ['oracle-softbank-on-board', 'main-backers']],
  ['Welcher Richter ist zuständig?', [], ['musk-sues-to-stop-conversion']],
  // no class is asked for
  ['Was antwortete Altman?', ['altman-wrong-as-you-surely-know', 'altman-great-for-the-country'], []],
  ['Wer baut Rechenzentren?', ['roles-of-partners', 'meta-two-data-centres'], []],
];

test.each(rows)('%s', (question, has, lacks) => {
  expect(Object.fromEntries([...has, ...lacks].map((id) => [id, lacksClass(question, id)]))).toEqual(
    Object.fromEntries([...has.map((id) => [id, 0]), ...lacks.map((id) => [id, 1])]),
  );
});
