/** A slip of the finger is read as the word that is meant, and a word that no list has stays what it is. */
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/answers/buildLibrary.js';
import { parseQuestion } from '../../../../src/knowledge/retrieval/question/question.js';
import { findFacts } from '../../../../src/knowledge/retrieval/ranking/findFacts.js';
import { readShippedBase } from '../../../support/base.js';

const { index } = buildLibrary(readShippedBase());

function readText(text: string): string {
  return parseQuestion(text, index).text;
}

describe('is read as it is meant', () => {
  test.each([
    ['de', 'wer solltte die Leitung haben', 'wer sollte die Leitung haben', 'a letter typed twice'],
    ['de', 'was hat Trump angekünidgt', 'was hat Trump angekundigt', 'two letters swapped'],
    ['de', 'wie hoch ist die Invstition', 'wie hoch ist die investition', 'a vowel left out'],
    ['de', 'wann wird der Strm abgestellt', 'wann wird der Strm abgestellt', 'too short to be sure'],
    ['de', 'wer ist der Geldgber', 'wer ist der geldgeber', 'a noun'],
    ['de', 'woemit wird das bezahlt', 'womit wird das bezahlt', 'a small word'],
    ['en', 'how many new jbos come', 'how many new jbos come', 'a short word of content'],
    ['en', 'when will it be finishd', 'when will it be finished', 'a vowel left out'],
    ['en', 'who anounced the projetc', 'who announced the project', 'a letter that stands twice, and two swapped'],
    ['en', 'what is their oppinion', 'what is their opinion', 'a letter too many'],
  ] as const)('%s: %s → %s (%s)', (_language, typed, meant, _kind) => {
    expect(readText(typed)).toBe(meant);
  });
});

describe('stays as it is', () => {
  test.each([
    ['de', 'wie lange muss das Ei kochen', '"Knochen" is a letter off'],
    ['de', 'hast du heute Zeit', 'neither "hats" nor "hasst"'],
    ['de', 'regnet es morgen in Köln', 'a word of everyday'],
    ['en', 'does the monkey like it', '"money" is a letter off'],
    ['en', 'is there life on mars', '"mrs" is one'],
    ['de', 'was sagt Trumm dazu', 'people are told from others by whoever finds names'],
    ['en', 'what did mussk say', 'the same'],
    ['de', 'was macht Sergej Brinn', 'no name that a source has'],
  ] as const)('%s: %s (%s)', (_language, typed, _why) => {
    expect(readText(typed)).toBe(typed);
  });
});

test('the answer is as sure as to the word itself', () => {
  const pairs = [
    ['Wann hat Musk OpenAI verlasssen?', 'Wann hat Musk OpenAI verlassen?'],
    ['Wie hoch ist die Bewertugn von OpenAI?', 'Wie hoch ist die Bewertung von OpenAI?'],
    ['how much did they donatte', 'how much did they donate'],
  ] as const;
  for (const [typed, meant] of pairs) {
    const [slip, own] = [typed, meant].map((question) => findFacts(question, index).hits[0]);
    expect(slip?.fact.id).toBe(own?.fact.id);
    expect(slip?.confidence).toBe(own?.confidence);
  }
});
