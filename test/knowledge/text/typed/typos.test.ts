/** Typing errors in the small words of a question are corrected, and nothing else is touched. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayingWords } from '../../../../src/knowledge/text/typed/sayingWords.js';
import { fixTypos } from '../../../../src/knowledge/text/typed/typos.js';
import { fold } from '../../../../src/knowledge/text/words.js';
import { findFactsFor } from '../../retrieval/askLibrary.js';

const questionWords =
  'wieviel wieviele welche welcher welches welchen warum wieso weshalb woher wohin wann wurde wurden haben hatte werden which where when what much many does would should about wann how who wie';
const small = [...questionWords.split(' '), ...sayingWords].filter((word) => word.length >= 3);
// "schreib" is a word of its own
const words = new Set([...small, 'schreib']);
const fix = (text: string) => fixTypos(text, { isKnown: (word) => words.has(word) });

test.each([
  ['two letters swapped', 'wieveil Geld', 'wieviel Geld'],
  ['the last two swapped', 'how muhc', 'how much'],
  ['a letter left out', 'was scrieb Musk', 'was schrieb Musk'],
  ['a letter typed twice', 'wannn, wwann', 'wann, wann'],
  ['a capital', 'Wnan war das?', 'wann war das?'],
  ['an umlaut', 'Was äußrete Musk?', 'Was ausserte Musk?'],
  ['several', 'Wiso shcrieb er, weches?!', 'wieso schrieb er, welches?!'],
])('mended: %s: %s', (_, typed, meant) => {
  expect(fix(typed)).toBe(meant);
});

test.each([
  ['another letter at the beginning', 'zagte melche'],
  ['too short to tell', 'wsa wre'],
  ['two slips', 'wievveile wlehce'],
  ['a letter replaced', 'wurne wenn whore'],
  ['a letter too many that is not its neighbour', 'wanrn whsat'],
  ['rightly spelt', 'Wann WURDE Welche'],
  ['names', 'Trump Musk Altman Wall Street OpenAI'],
  ['figures between', 'w4nan wna2n'],
])('left alone: %s: %s', (_, text) => {
  expect(fix(text)).toBe(text);
});

test('umlauts as they are typed without them', () => {
  const isKnown = (word: string) =>
    ['arbeitsplatze', 'gekurzt', 'gerauschlos', 'bauernhofe', 'quelle', 'uber'].includes(word);
  expect(fixTypos('Arbeitsplaetze gekuerzt, geraeuschlos', { isKnown })).toBe('Arbeitsplätze gekürzt, geräuschlos');
  expect(fixTypos('Quelle ueber Bauernhoefe', { isKnown })).toBe('Quelle ueber Bauernhöfe');
});

test('a word that is known stays, though it is a slip of another', () => {
  expect(fixTypos('Warm, Satte', { isKnown: () => false })).toBe('warum, state');
  expect(fixTypos('Warm, Satte', { isKnown: (word) => ['warm', 'satte'].includes(word) })).toBe('Warm, Satte');
});

const inner = small.flatMap((word) =>
  Array.from({ length: word.length - 3 }, (_, index): [typed: string, word: string] => {
    const [a, b] = [word[index + 1], word[index + 2]];
    return [`${word.slice(0, index + 1)}${b}${a}${word.slice(index + 3)}`, word];
  }),
);

test('two inner letters swapped are mended in every small word, unless that makes another word', () => {
  const slips = inner.filter(([typed]) => !words.has(typed));
  expect(slips.length).toBeGreaterThan(200);
  expect(slips.filter(([typed, word]) => fix(typed) !== word)).toEqual([]);
});

test('a text of known words is returned unchanged, and between words nothing ever changes', () => {
  const word = fc.oneof(fc.constantFrom(...inner.flat()), fc.stringMatching(/^[A-ZÄa-zäöüß]{1,9}$/));
  const text = fc.array(fc.tuple(word, fc.stringMatching(/^[ .,?!0-9"-]{1,3}$/))).map((parts) => parts.flat().join(''));
  const blankWords = (of: string) => of.replace(/\p{L}+/gu, '_');
  fc.assert(
    fc.property(text, (of) => {
      const known = new Set((of.match(/\p{L}+/gu) ?? []).map(fold));
      expect(fixTypos(of, { isKnown: (each) => known.has(each) })).toBe(of);
      expect(blankWords(fixTypos(of, { isKnown: () => false }))).toBe(blankWords(of));
    }),
  );
});

test('a question is read as it was meant', () => {
  expect(findFactsFor('Was sgate Altman?').question).toMatchObject({
    speaker: { kind: 'entity', entity: { id: 'sam-altman' } },
  });
  expect(findFactsFor('Does Musk hate Altman?').question.text).toBe('Does Musk hate Altman?');
});

test('a word that was broken at the end of a line is whole again, where it is one', () => {
  const isKnown = (word: string) => word === 'rechenzentrum';
  expect(fixTypos('das Rechen- zentrum, Vor- und Nachteile', { isKnown })).toBe(
    'das Rechenzentrum, Vor- und Nachteile',
  );
});
