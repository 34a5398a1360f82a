/** Who said this? The very words before nearly the same ones before the same sense; whose they are goes by their place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.js';
import { findQuote } from '../../../src/answers/asked/findQuote.js';
import type { CitedFact } from '../../../src/answers/citedFact.js';
import type { ListFilter } from '../../../src/answers/narrow.js';
import { findPieceOwner } from '../../../src/knowledge/facts/voices/voices.js';
import { library } from '../../knowledge/retrieval/askLibrary.js';

const { base } = library;
const anywhere: ListFilter = { outlet: null, since: null, until: null };

function findSaid(words: string, filter: Partial<ListFilter> = {}): Answer {
  return findQuote({ words, filter: { ...anywhere, ...filter }, language: 'de' }, library);
}

const listCited = (answer: Answer): CitedFact[] => ('cited' in answer ? answer.cited : []);
const findNames = (words: string, filter: Partial<ListFilter> = {}) =>
  listCited(findSaid(words, filter)).map(({ fact }) => fact.id.split('/')[1]);

describe('the very words', () => {
  test.each([
    ['aus guter Quelle', ['musk-good-source']],
    ['SIE HABEN DAS GELD', ['musk-they-do-not-have-the-money']],
    ['„Falsch, wie du sicher weißt.“', ['altman-wrong-as-you-surely-know']],
    ['falsch wie du sicher weisst', ['altman-wrong-as-you-surely-know']],
    ['Schwindler', ['musk-sam-is-a-swindler']],
    ['80 Milliarden Dollar von meiner Seite', ['nadella-80-billion']],
    ['Niedertracht und Taeuschung', ['perfidy-of-shakespearean-proportions']],
    ['Niedertracht … Ausmaße', ['perfidy-of-shakespearean-proportions']],
    ['zerstörte die Trump-Parade', ['musk-ruined-the-parade']],
  ])('"%s" stand in their sentence', (words, facts) => {
    const found = findNames(words);
    expect(found.length, words).toBeGreaterThan(0);
    expect(listCited(findSaid(words)).every(({ said }) => said?.how === 'literal')).toBe(true);
    if (base.facts.some(({ id }) => id.endsWith(facts[0] as string))) expect(found).toEqual(facts);
  });

  test('are found wherever they stand', () => {
    const found = listCited(findSaid('großartig für das Land'));
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ fact }) => fact.quote.includes('großartig für das Land'))).toBe(true);
  });

  test('across a full stop belong to both sentences', () => {
    const [first, second] = base.facts.filter(({ id }) => id.startsWith('bild-2025-01/')).slice(0, 2);
    const tail = first?.quote.split(' ').slice(-3).join(' ');
    const head = second?.quote.split(' ').slice(0, 3).join(' ');
    expect(listCited(findSaid(`${tail} ${head}`)).map(({ fact }) => fact.id)).toEqual([first?.id, second?.id]);
  });

  test('are cut from the quote, or from the gloss where that was asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...base.facts), fc.constantFrom('quote', 'en'), fc.nat(), (fact, text, from) => {
        const words = (fact[text as 'quote' | 'en'] ?? '').split(' ');
        const start = from % Math.max(1, words.length - 4);
        const run = words.slice(start, start + 5).join(' ');
        const cited = listCited(findSaid(run)).find((each) => each.fact.id === fact.id);
        expect(cited?.said?.how, run).toBe('literal');
        const piece = cited?.said?.words ?? '?';
        expect(fact.quote.includes(piece) || (fact.en ?? '').includes(piece)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

test('each run of five words of each quote finds its sentence, with the voices of the data', () => {
  const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;
  const missed = base.facts.flatMap((fact) => {
    const words = [...fact.quote.matchAll(wordPattern)];
    return words.slice(0, -4).flatMap((first, index) => {
      const last = words[index + 4];
      const run = last ? fact.quote.slice(first.index, last.index + last[0].length) : '';
      const cited = listCited(findSaid(run)).find((each) => each.fact.id === fact.id);
      const owner = findPieceOwner(fact, run);
      const by = owner.kind === 'voice' ? 'speaker' : owner.kind;
      const isRight =
        cited?.said?.how === 'literal' && cited.said.by === by && (cited.voice !== null) === (by === 'speaker');
      // a run that stands twice in its sentence has two places
      return isRight || fact.quote.split(run).length > 2 ? [] : [`${fact.id}: ${run}`];
    });
  });
  expect(missed).toEqual([]);
}, 60_000);

describe('nearly the same words', () => {
  test.each([
    ['Die haben in Wahrheit das Geld nicht', 'musk-no-money'],
    [
      'er wisse aus sicherer Quelle, dass Softbank bloß zehn Milliarden Dollar gesichert habe',
      'musk-softbank-ten-billion',
    ],
    ['Falsch wie du ganz sicher weißt', 'altman-wrong-as-you-surely-know'],
  ])('"%s"', (words, fact) => {
    const answer = findSaid(words);
    expect(answer).toMatchObject({ kind: 'found', heading: { kind: 'words', how: 'near' } });
    expect(findNames(words)).toContain(fact);
  });

  test.each([
    ['another number', 'er wisse aus sicherer Quelle, dass Softbank nur zwanzig Milliarden Dollar gesichert habe'],
    ['another scale', 'er wisse aus sicherer Quelle, dass Softbank nur zehn Millionen Dollar gesichert habe'],
    ['another name', 'er wisse aus sicherer Quelle, dass Oracle nur zehn Milliarden Dollar gesichert habe'],
    ['no negation', 'Die haben in Wirklichkeit das Geld schrieb Musk'],
    ['a negation more', 'er wisse aus sicherer Quelle, dass Softbank nicht nur zehn Milliarden Dollar gesichert habe'],
    ['too much else', 'Die haben in Wahrheit die Kohle nicht'],
  ])('%s is another statement', (_, words) => {
    expect(listCited(findSaid(words)).filter(({ said }) => said?.how !== 'sense')).toEqual([]);
  });
});

describe('whose words they are', () => {
  test.each([
    ['Sam ist ein Schwindler', 'Elon Musk', 'speaker'],
    ['Geleaktes Foto des Research-Tools', 'Kommentar', 'speaker'],
    ['leaked photo of the research tool', 'Kommentar', 'speaker'],
    ['umgerechnet rund 96 Mrd Euro', null, 'outlet'],
    ['Niedertracht und Täuschung', 'Klageschrift', 'speaker'],
    ['durchschlagenden Vertrauensbeweis für das Potenzial Amerikas', 'Donald Trump', 'speaker'],
    ['Free Speech', 'Elon Musk', 'speaker'],
    ['ein heißes Thema', null, 'outlet'],
  ])('"%s": %s', (words, speaker, by) => {
    const [cited] = listCited(findSaid(words));
    expect(cited?.said).toMatchObject({ how: 'literal', by });
    expect(cited?.voice?.speaker?.name ?? null).toBe(speaker);
  });
});

describe('what is only meant', () => {
  test('is unsure, and shows none of the typed words', () => {
    const answer = findSaid('Die Jungs sind pleite, sagt der Tesla-Chef');
    if (answer.kind === 'unknown') return;
    expect(answer).toMatchObject({ kind: 'unsure', heading: { kind: 'words', words: null, how: 'sense' } });
  });

  test.each([
    ['', 'empty'],
    [' … ', 'empty'],
    ['😀', 'empty'],
    ['der die', 'function-words'],
    ['und das ist', 'function-words'],
    ['Kartoffelsalat', 'no-words'],
    ['to be or not to be', 'no-words'],
    ['4711', 'number'],
  ])('of "%s" it is said what is missing', (words, kind) => {
    expect(findSaid(words)).toMatchObject({ kind: 'unknown', reason: { kind } });
  });

  test('four small words are looked up', () => {
    expect(findSaid('das ist für das')).not.toMatchObject({ reason: { kind: 'function-words' } });
  });
});

test('a list is kept to the outlet and days that were asked for', () => {
  expect(findNames('Schwindler', { outlet: 'Börsen-Zeitung' })).toEqual(['musk-sam-is-a-swindler']);
  expect(findSaid('Schwindler', { outlet: 't3n' })).toMatchObject({ kind: 'unknown' });
  expect(findSaid('Schwindler', { since: '2025-07' })).toMatchObject({ kind: 'unknown' });
  expect(findSaid('Schwindler', { since: 'gestern' })).toMatchObject({ kind: 'unknown', reason: { kind: 'no-date' } });
});

test('an original stands before a translation', () => {
  const relayed = listCited(findSaid('Milliarden Dollar')).map(({ source }) => source.relays !== null);
  expect(relayed).toEqual([...relayed].sort((a, b) => Number(a) - Number(b)));
});

test('whatever the words, it is the same answer twice, and each says how it was found', () => {
  const word = fc.constantFrom('Geld', 'nicht', 'Land', 'money', 'the', '\ud800', '500', 'Musk', '…', '[…]');
  const words = fc.oneof(
    fc.array(word, { maxLength: 6 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(words, (text) => {
      expect(listCited(findSaid(text)).every(({ said }) => said !== null)).toBe(true);
      expect(findSaid(text)).toEqual(findSaid(text));
    }),
  );
});
