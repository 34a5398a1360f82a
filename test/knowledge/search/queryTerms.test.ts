/** The words of a question meet the words that the sentences have. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QueryWord, resolveQuestion } from '../../../src/knowledge/search/queryTerms.js';
import { createSentenceIndex } from '../../../src/knowledge/search/sentenceIndex.js';
import { sentences } from './sentences.js';

const index = createSentenceIndex(sentences, [['Werften', 'Schiffbauer']]);
const resolve = (question: string) => resolveQuestion(question, 'de', index);

function resolveWord(question: string): QueryWord {
  const [first] = resolve(question);
  if (!first) throw new Error(`no word in "${question}"`);
  return first;
}

describe('how a word is known', () => {
  test.each([
    ['Hamburg', 'hamburg', 'exact', 1],
    ['hamburg', 'hamburg', 'exact', 1],
    ['Hamburgs', 'hamburgs', 'stem', 1],
    ['Koehlbrandbruecke', 'kohlbrandbrucke', 'spelling', 1],
    ['Brückenufer', 'bruckenufer', 'compound', 0.8],
    ['Schiffbauer', 'werften', 'alias', 0.5],
    ['Hambrug', 'hamburg', 'spelling', 0.9],
    ['eröfnet', 'eroffnet', 'spelling', 0.9],
    ['withstands', 'withstands', 'exact', 1],
    ['floods', 'floods', 'stem', 1],
  ])('%s', (word, matched, how, likeness) => {
    expect(resolveWord(word).matches).toContainEqual(
      expect.objectContaining({ matched, kind: how, similarity: likeness }),
    );
  });

  test.each([
    ['Hambrug', 'hamburg'],
    ['Kilmoeter', 'kilometer'],
    ['eröfnet', 'eroffnet'],
  ])('%s is taken for the nearest word, for less than a word that is known', (typo, matched) => {
    const [best] = resolveWord(typo).matches;
    expect(best).toMatchObject({ matched, kind: 'spelling' });
    expect(best?.similarity).toBeLessThan(1);
  });

  test.each(['Kartoffelsalat', 'xq', '日本', '1095', '10940'])('%s is unknown', (word) => {
    expect(resolveWord(word).matches).toEqual([]);
  });
});

test('a number is never taken for another one', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      fc.pre(number !== 1094 && number !== 1974);
      expect(resolve(String(number)).flatMap(({ matches }) => matches)).toEqual([]);
    }),
  );
});

test('each word comes once, in the order asked, with how it is written', () => {
  const words = resolve('Wo in Hamburg regnet es in HAMBURG?');
  expect(words.map(({ word }) => word.raw)).toEqual(['Wo', 'in', 'Hamburg', 'regnet', 'es']);
  expect(words.map(({ functionWord }) => functionWord)).toEqual([true, true, false, false, true]);
  expect(words.map(({ capital }) => capital)).toEqual([false, false, true, false, false]);
});

test('a function word has no synonyms', () => {
  const withIst = createSentenceIndex(sentences, [['ist', 'Brücke']]);
  const [word] = resolveQuestion('ist', 'de', withIst);
  expect(word?.matches.map(({ kind }) => kind)).not.toContain('alias');
});

test('any text is resolved without an error, no term twice in a word and none out of the index', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('\ud800', 'Elbe', ' ', 'ß'), fc.string({ unit: 'binary' })),
  });
  fc.assert(
    fc.property(text, fc.constantFrom('de' as const, 'en' as const), (question, language) => {
      for (const { matches } of resolveQuestion(question, language, index)) {
        const terms = matches.map(({ term }) => term);
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.every((term) => term < index.sentences.idf.length)).toBe(true);
        expect(matches.every(({ similarity }) => similarity > 0 && similarity <= 1)).toBe(true);
      }
    }),
  );
});
