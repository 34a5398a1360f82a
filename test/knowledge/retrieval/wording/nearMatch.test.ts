/** Whatever is typed, in whatever spelling: the cheapest match is found, and no text is left out that has one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  matchNearly,
  mayHoldNearly,
  type ProtectedWordTest,
} from '../../../../src/knowledge/retrieval/wording/nearMatch.js';
import { isSameWord, type PlacedWord, placeWords } from '../../../../src/knowledge/retrieval/wording/placedWords.js';

// umlauts in one letter and in two, such letters that are none, numbers, one word within another
const words =
  `Steuererklärung Steuererklaerung Säuerung saeuerung neue blaue Frau über ueber uber Über Größe Groesse GRÖSSE maß mass
  die der das Betrieb Betriebe 19,5 20 nicht Projekt Überprojekt`.split(/\s+/);

const isProtected: ProtectedWordTest = ({ plain }) => /\d/.test(plain) || plain === 'nicht';

const anyWords = (minLength: number) => fc.array(fc.constantFrom(...words), { minLength, maxLength: 12 });

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ü: 'Ue', Ö: 'Oe' };
const spellInTwo = (word: string) => word.replace(/[äöüÜÖ]/g, (letter) => umlauts[letter] ?? letter);

/** A text, and some of it typed, umlauts in two letters in some words, with up to three words changed, left out or added. */
const pairs = fc
  .record({
    text: anyWords(4),
    from: fc.nat({ max: 6 }),
    inTwo: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    changes: fc.array(fc.record({ at: fc.nat({ max: 12 }), left: fc.nat({ max: 1 }), put: anyWords(0) }), {
      maxLength: 3,
    }),
  })
  .map(({ text, from, inTwo, changes }) => {
    const spelled = text.map((word, place) => (inTwo[place] ? spellInTwo(word) : word));
    const typed = spelled.slice(from % text.length);
    for (const { at, left, put } of changes) typed.splice(at, left, ...put.slice(0, 1));
    return { text: text.join(' '), typed: typed.join(' ') };
  });

// by the definition: what it costs to make the typed words of a stretch of the text, over all stretches
function findLeastCost(wanted: PlacedWord[], text: PlacedWord[]): number {
  const max = Math.floor(wanted.length / 5);
  const price = (word: PlacedWord) => (isProtected(word) ? max + 1 : 1);
  const measure = (left: PlacedWord[], right: PlacedWord[]): number => {
    const [[a, ...as], [b, ...bs]] = [left, right];
    if (!a) return right.reduce((sum, word) => sum + price(word), 0);
    if (!b) return left.reduce((sum, word) => sum + price(word), 0);
    if (isSameWord(a, b)) return measure(as, bs);
    const changed = Math.max(price(a), price(b)) + measure(as, bs);
    return Math.min(changed, price(a) + measure(as, right), price(b) + measure(left, bs));
  };
  const stretches = text.flatMap((_, from) => text.slice(from).map((_, count) => text.slice(from, from + count + 1)));
  return Math.min(...stretches.map((stretch) => measure(wanted, stretch)));
}

test('the least that differs is what the definition says', () => {
  const short = pairs.filter(({ typed, text }) => typed.split(' ').length <= 6 && text.split(' ').length <= 6);
  fc.assert(
    fc.property(short, ({ typed, text }) => {
      const [wanted, placed] = [placeWords(typed), placeWords(text)];
      const max = Math.floor(wanted.length / 5);
      const least = findLeastCost(wanted, placed);
      const found = matchNearly(wanted, placed, isProtected);
      expect(found?.differences ?? null).toBe(max > 0 && least <= max ? least : null);
    }),
  );
});

test('what is found costs, as it stands there, what is said of it', () => {
  fc.assert(
    fc.property(pairs, ({ typed, text }) => {
      const found = matchNearly(placeWords(typed), placeWords(text), isProtected);
      if (!found) return;
      const again = matchNearly(placeWords(typed), placeWords(text.slice(found.start, found.end)), isProtected);
      expect(again?.differences).toBe(found.differences);
    }),
  );
});

test('no text is left out that nearly has the words', () => {
  fc.assert(
    fc.property(pairs, ({ typed, text }) => {
      const wanted = placeWords(typed);
      const found = matchNearly(wanted, placeWords(text), isProtected);
      if (found) expect(mayHoldNearly(wanted, text)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
