/** Words in order, whatever marks and letters; nearly the same ones; and the sentences that may hold them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCandidateFinder } from '../../../../src/knowledge/retrieval/wording/candidates.js';
import { matchRuns } from '../../../../src/knowledge/retrieval/wording/literalMatch.js';
import { matchNearly, type ProtectedWordTest } from '../../../../src/knowledge/retrieval/wording/nearMatch.js';
import { placeWords, splitRuns } from '../../../../src/knowledge/retrieval/wording/placedWords.js';
import { library } from '../askLibrary.js';

const sentence = 'Das „Über-Projekt“ kostet 19,5 Mrd. Dollar, weiß man; die Größe ist neu.';
const cut = (typed: string) =>
  matchRuns(splitRuns(typed), placeWords(sentence))?.map(({ start, end }) => sentence.slice(start, end));

test.each([
  ['das über projekt', ['Das „Über-Projekt']],
  ['UEBER-PROJEKT KOSTET', ['Über-Projekt“ kostet']],
  ['uber projekt', ['Über-Projekt']],
  ['weiss man', ['weiß man']],
  ['die Groesse', ['die Größe']],
  ['Über-Projekt … weiß', ['Über-Projekt', 'weiß']],
  ['kostet [...] Dollar', ['kostet', 'Dollar']],
  ['19,5 Mrd', ['19,5 Mrd']],
  ['weiß … kostet', undefined],
  ['19 Mrd', undefined],
  ['Größen', undefined],
  ['neue', undefined],
])('%s', (typed, pieces) => {
  expect(cut(typed)).toEqual(pieces);
});

describe('nearly', () => {
  const find = (typed: string, isProtected: ProtectedWordTest = () => false) => {
    const near = matchNearly(placeWords(typed), placeWords(sentence), isProtected);
    return near && { text: sentence.slice(near.start, near.end), differences: near.differences };
  };

  test('one word in five may be another, missing or more', () => {
    expect(find('Über Projekt kostet 19,5 Mrd Euro')?.differences).toBe(1);
    expect(find('Projekt kostet 19,5 Dollar weiß man')?.differences).toBe(1);
    expect(find('Projekt kostet heute 19,5 Mrd Dollar')?.differences).toBe(1);
    expect(find('Projekt kostet heute 19,5 Mrd Euro')).toBeNull();
    expect(find('Projekt kostet 20 Mrd')).toBeNull();
  });

  test('a protected word may not, on either side', () => {
    const isNumber: ProtectedWordTest = ({ plain }) => /\d/.test(plain);
    expect(find('Projekt kostet 20 Mrd Dollar weiß', isNumber)).toBeNull();
    expect(find('Projekt kostet Mrd Dollar weiß man', isNumber)).toBeNull();
  });

  test('what is found never differs by more than was allowed, and words as they stand never differ', () => {
    const words = placeWords(sentence);
    fc.assert(
      fc.property(fc.nat({ max: words.length - 5 }), fc.integer({ min: 5, max: 12 }), (from, count) => {
        const run = words.slice(from, from + count);
        if (run.length < 5) return;
        expect(matchNearly(run, words, () => true)?.differences).toBe(0);
      }),
    );
  });
});

test('whatever words a sentence holds, it is among the candidates, also with some of them changed', () => {
  const { index } = library;
  fc.assert(
    fc.property(
      fc.nat({ max: index.base.facts.length - 1 }),
      fc.nat(),
      fc.boolean(),
      (sentenceNumber, from, english) => {
        const fact = index.base.facts[sentenceNumber] ?? expect.fail();
        const words = placeWords((english ? fact.en : fact.quote) ?? '');
        const start = from % words.length;
        const run = words.slice(start, start + 6);
        expect(createCandidateFinder(run, index.index).listSentences(0)).toContain(sentenceNumber);
        const changed = run.map((word, place) => (place === 2 ? { ...word, plain: 'xyzzy', spelled: 'xyzzy' } : word));
        expect(createCandidateFinder(changed, index.index).listSentences(1)).toContain(sentenceNumber);
      },
    ),
  );
});
