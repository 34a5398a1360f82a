/** Any question is read without an error, gets the same facts every time, and more facts do not hide what it found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/answers/buildLibrary.js';
import { createBase } from '../../../../src/knowledge/facts/base.js';
import type { Fact } from '../../../../src/knowledge/facts/schema.js';
import type { FactIndex } from '../../../../src/knowledge/retrieval/index/factIndex.js';
import type { FactSearchResult } from '../../../../src/knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../../../src/knowledge/retrieval/ranking/findFacts.js';
import { createTinyBase } from '../../../support/base.js';
import { findFactsFor, library, sampleOfQuestions } from '../askLibrary.js';

const odd = ['\ud800', '\udfff', 'ß', 'İ', '\u0301', '\u202e', '500', 'Mrd.', 'Musk', 'sagte', ' ', '%', '"', '.'];
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary' })), maxLength: 80 });

function summarize({ hits, otherNumbers, unknownNames }: FactSearchResult): unknown {
  const listHits = (list: FactSearchResult['hits']) =>
    list.map(({ fact, rank, confidence }) => [fact.id, rank, confidence]);
  return { hits: listHits(hits), otherNumbers: listHits(otherNumbers), strangers: unknownNames };
}

describe('any text', () => {
  test('has facts with measures between 0 and 1, the best first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { hits } = findFactsFor(text);
        const [first = 0, ...ranks] = hits.map(({ rank }) => rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        // one that has what the best lacks may come before it
        expect(first).toBeGreaterThanOrEqual((ranks[0] ?? 0) / 2);
        const shares = hits.flatMap(({ confidence, features }) => [confidence, ...Object.values(features)]);
        expect(shares.filter((share) => !(share >= 0 && share <= 1 + 1e-9))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('has the same ones when it is asked again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(summarize(findFactsFor(text))).toEqual(summarize(findFactsFor(text)));
      }),
    );
  });

  test('has the facts that a new index gives it, whatever was asked in between', () => {
    const used = buildLibrary(createTinyBase()).index;
    const anyQuestion = fc.oneof(anyText, fc.constantFrom(...createTinyBase().facts.flatMap(({ asks = [] }) => asks)));
    fc.assert(
      fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 4 }), (questions) => {
        for (const question of questions) {
          const fresh = buildLibrary(createTinyBase()).index;
          expect(summarize(findFacts(question, used))).toEqual(summarize(findFacts(question, fresh)));
        }
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['one endless word', 'a'.repeat(20_000)],
    ['one endless number', '1'.repeat(20_000)],
    ['endless thousands', '1.000'.repeat(4000)],
    ['a known word without end', 'Geld '.repeat(4000)],
    ['halves of surrogate pairs', '\ud800'.repeat(20_000)],
    ['marks alone', '?!…'.repeat(5000)],
    ['nothing', ''],
  ])('is read however long: %s', (_, text) => {
    expect(findFactsFor(text).hits.length).toBeLessThanOrEqual(5);
  });

  test('is read on a base without facts, too', () => {
    const empty = buildLibrary(createTinyBase({ facts: [], entities: [], synonyms: [] })).index;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findFacts(text, empty).hits).toEqual([]);
      }),
    );
  });
});

test('an index made twice from one base gives the same facts', () => {
  const again = buildLibrary(library.base).index;
  for (const question of sampleOfQuestions(100))
    expect(summarize(findFacts(question, again))).toEqual(summarize(findFactsFor(question)));
});

const foreignWords = 'Kartoffelsalat Gurken Zwiebeln Essig Nebel Hamburg Fahrrad Katze Sofa Rosen blüht pfiff'.split(
  ' ',
);
const unrelated = fc.record({
  words: fc.array(fc.constantFrom(...foreignWords), { minLength: 3, maxLength: 20 }),
  place: fc.nat({ max: library.base.facts.length }),
  source: fc.constantFrom(...library.base.sources.map(({ id }) => id)),
});

function createWithUnrelated({ words, place, source }: { words: string[]; place: number; source: string }): FactIndex {
  const fact: Fact = {
    id: `${source}/unrelated`,
    at: 1_000_000,
    quote: `${words.join(' ')}.`,
    en: 'The cat sleeps on the sofa while the roses bloom.',
    asks: ['Wo schläft die Katze?', 'what blooms in the garden'],
  };
  const { facts } = library.base;
  return buildLibrary(createBase({ ...library.base, facts: facts.toSpliced(place, 0, fact) }, 'more')).index;
}

test('a fact that has nothing to do with a question leaves its best one among the first three', () => {
  const questions = sampleOfQuestions(60);
  const best = questions.map((question) => findFactsFor(question, 1).hits[0]?.fact.id);
  fc.assert(
    fc.property(unrelated, (more) => {
      const index = createWithUnrelated(more);
      const lost = questions.filter((question, questionIndex) => {
        const first = findFacts(question, index, 3).hits.map(({ fact }) => fact.id);
        return best[questionIndex] !== undefined && !first.includes(best[questionIndex]);
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('no more facts come back than were asked for', () => {
  const questions = sampleOfQuestions(20);
  for (const limit of [0, 1, 3, 40])
    expect(questions.filter((question) => findFactsFor(question, limit).hits.length > limit)).toEqual([]);
});
