/** A question in, the best sentences out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/knowledge/search/query.js';
import { readOwnText, sentences } from './sentences.js';

const { search } = createSearch(sentences);
const findFirst = (question: string) => search(question, 3)[0]?.sentence;

describe('a question finds its sentence', () => {
  test.each([
    ['Durch welche Stadt fließt die Elbe?', 0],
    ['Wie lang ist die Elbe?', 1],
    ['Wo liegen Werften?', 2],
    ['Wann wurde die Koehlbrandbruecke eroeffnet?', 3],
    ['Wer will eine neue Brücke?', 4],
    ['Regnet es am Montag?', 5],
    ['Does the dike withstand a flood?', 6],
    ['Wann wurde die Köhlbrandbrüke eröfnet?', 3],
    ['1974', 3],
  ])('%s', (question, sentence) => {
    expect(findFirst(question)).toBe(sentence);
  });

  test.each(sentences.map(readOwnText))('and each sentence itself: %s', (text) => {
    expect(readOwnText(sentences[findFirst(text) as number] ?? { group: '', fields: [] })).toBe(text);
  });
});

test.each(['', '?', '😀', 'Kartoffelsalat', '\ud800'])('"%s" finds nothing', (question) => {
  expect(search(question, 3)).toEqual([]);
});

test('a search over no sentences finds nothing', () => {
  expect(createSearch([]).search('Wie lang ist die Elbe?', 3)).toEqual([]);
});

test('any text is searched for without an error, and twice with the same result', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('\udfff', 'Elbe ', 'ß'), fc.string({ unit: 'binary' })) });
  fc.assert(
    fc.property(text, fc.nat({ max: 20 }), (question, limit) => {
      const hits = search(question, limit);
      expect(hits.length).toBeLessThanOrEqual(Math.min(limit, sentences.length));
      expect(search(question, limit)).toEqual(hits);
    }),
  );
});

test('sentences about something else leave the best one among the first three', () => {
  const foreign = fc.array(fc.constantFrom('Katze', 'Sofa', 'Rosen', 'Garten', 'pfiff', 'blüht'), { minLength: 2 });
  const questions = sentences.map(readOwnText);
  fc.assert(
    fc.property(fc.array(foreign, { maxLength: 20 }), (texts) => {
      const more = texts.map((words, index) => ({
        group: `more ${index}`,
        fields: [{ text: words.join(' '), language: 'de' as const, weight: 1 }],
      }));
      const larger = createSearch([...sentences, ...more]);
      const lost = questions.filter(
        (question) => !larger.search(question, 3).some(({ sentence }) => sentence === findFirst(question)),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
