/** Which concepts a text speaks of, and where. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConceptLexicon } from '../../../src/knowledge/lexicon/conceptData.js';
import { buildConceptLexicon } from '../../../src/knowledge/lexicon/lexicon.js';
import { readConcepts } from '../../../src/knowledge/lexicon/readConcepts.js';
import { splitFoldedWords } from '../../../src/knowledge/text/words.js';
import { createEvent, createFiles } from './smallLexicon.js';

const small = buildConceptLexicon(
  createFiles([
    createEvent('resign', ['Rücktritt', 'tritt … zurück', 'Kündigung'], ['resign', 'step down'], {
      loose: { de: ['gehen'], en: ['leave'] },
    }),
    createEvent('step', ['Schritt'], ['step', 'story']),
    createEvent('bid', ['Gebot', 'ein Gebot … abgeben'], ['bid', 'make … a … bid']),
  ]),
);
const shipped = readConceptLexicon();

function read(text: string, language: 'de' | 'en' = 'de', lexicon = small) {
  const words = splitFoldedWords(text);
  return readConcepts(words, language, lexicon).map(({ concept, from, to }) => {
    return `${lexicon.concepts[concept]?.id}: ${words.slice(from, to).join(' ')}`;
  });
}

describe('a concept is met', () => {
  test.each([
    ['Der Rücktritt kam spät.', 'de', ['resign: rucktritt']],
    ['RÜCKTRITT!', 'de', ['resign: rucktritt']],
    ['Seines Rücktritts wegen', 'de', ['resign: rucktritts']],
    ['Zwei Kündigungen', 'de', ['resign: kundigungen']],
    ['He resigns', 'en', ['resign: resigns']],
    ['Two stories', 'en', ['step: stories']],
    ['Sie tritt morgen wohl zurück', 'de', ['resign: tritt morgen wohl zuruck']],
    ['Sie tritt zurück', 'de', ['resign: tritt zuruck']],
    ['They make such a very low bid', 'en', ['bid: make such a very low bid']],
    ['Der Kanzlerrücktritt', 'de', ['resign: kanzlerrucktritt']],
    ['Die Massenkündigungen', 'de', ['resign: massenkundigungen']],
    ['Gebot und Schritt', 'de', ['bid: gebot', 'step: schritt']],
  ] as const)('in "%s"', (text, language, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  test('by its longest phrase alone', () => {
    expect(read('Will he step down?', 'en')).toEqual(['resign: step down']);
    expect(read('Wird er ein Gebot bald abgeben?')).toEqual(['bid: ein gebot bald abgeben']);
  });

  test('loosely, where its words often mean something else', () => {
    expect(readConcepts(['gehen'], 'de', small)).toMatchObject([{ strict: false }]);
    expect(readConcepts(['rucktritt'], 'de', small)).toMatchObject([{ strict: true }]);
  });

  test('loosely, where a prefix makes another verb of it', () => {
    expect(readConcepts(['aufkundigungen'], 'de', small)).toMatchObject([{ strict: false }]);
    expect(readConcepts(['massenkundigungen'], 'de', small)).toMatchObject([{ strict: true }]);
  });
});

describe('no concept is met', () => {
  test.each([
    ['in the other language', 'Rücktritt', 'en'],
    ['where the gap has nine words', 'tritt a b c d e f g h i zurück', 'de'],
    ['where the end of a phrase is missing', 'Sie tritt auf', 'de'],
    ['in a tail that is shorter than six letters', 'Angebot', 'de'],
    ['in an English tail', 'misstep', 'en'],
    ['by a form that is another word', 'Schrittmacherin', 'de'],
    ['in nothing', '', 'de'],
  ] as const)('%s', (_, text, language) => {
    expect(read(text, language)).toEqual([]);
  });

  test.each(['nicht', 'sich', 'war', 'ist', 'und', 'der', 'man', 'als', 'auch'])('in "%s"', (word) => {
    expect(read(word, 'de', shipped)).toEqual([]);
  });

  test.each(['not', 'was', 'is', 'and', 'the', 'it', 'also'])('in the English "%s"', (word) => {
    expect(read(word, 'en', shipped)).toEqual([]);
  });
});

describe('the shipped lexicon', () => {
  test.each([
    ['Wie alt ist sie?', 'de', 'age'],
    ['How old is she?', 'en', 'age'],
    ['Er hat investiert', 'de', 'invests-in'],
    ['they invested', 'en', 'invests-in'],
    ['Wer ist die Vorstandschefin?', 'de', 'chief-executive-thing'],
  ] as const)('meets what is meant in "%s"', (text, language, id) => {
    expect(read(text, language, shipped).map((each) => each.split(':')[0])).toContain(id);
  });

  test('meets what lies within the text, whatever it is', () => {
    const known = [...shipped.sayings.de.keys(), ...shipped.sayings.en.keys()];
    const word = fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'grapheme', maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('de', 'en'), (words, language) => {
        for (const { concept, from, to } of readConcepts(words, language, shipped)) {
          expect(shipped.concepts[concept]).toBeDefined();
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
        }
      }),
    );
  });

  // what a gap leaves out is its own
  test('meets nothing inside something longer', () => {
    const includesAll = (outer: number[], inner: number[]) => inner.every((place) => outer.includes(place));
    const known = [...shipped.sayings.de].flatMap(([first, each]) => each.map(({ rest }) => [first, ...rest]));
    const phrase = fc.constantFrom(...known).map((words) => words.map((word) => word ?? 'heute'));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), (phrases) => {
        const met = readConcepts(phrases.flat(), 'de', shipped);
        const isInside = met.some((inner) =>
          met.some((outer) => outer.places.length > inner.places.length && includesAll(outer.places, inner.places)),
        );
        expect(isInside).toBe(false);
      }),
    );
  });
});
