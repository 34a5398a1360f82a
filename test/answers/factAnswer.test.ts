/** One sentence by its id, and those beside it in its article. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { answerFact, findNeighbours } from '../../src/answers/factAnswer.js';

import { type Base, createBase, sourceIdOf } from '../../src/knowledge/facts/base.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { createTinyBase, readShippedBase } from '../support/base.js';

const library = buildLibrary(readShippedBase());
const { base } = library;
const gone = { id: 'blatt-2025-01-22/gone', withdrawn: { date: '2025-03-01', why: 'Der Artikel wurde berichtigt.' } };
const tiny = buildLibrary(createTinyBase({ withdrawn: [gone] }));

describe('an id', () => {
  test('gives its fact with its source, every one of the base', () => {
    for (const fact of base.facts) {
      const answer = answerFact(fact.id, library, 'de');
      expect(answer).toMatchObject({ kind: 'found', cited: [{ score: null, source: { id: sourceIdOf(fact.id) } }] });
      expect('cited' in answer && answer.cited[0]?.fact).toBe(fact);
    }
  });

  test('may have blanks around it', () => {
    expect(answerFact(' bote-2025-02/day\n', tiny, 'de')).toMatchObject({
      cited: [{ fact: { id: 'bote-2025-02/day' } }],
    });
  });

  test('of a withdrawn fact says since when and why, and quotes nothing', () => {
    const answer = answerFact(gone.id, tiny, 'de');
    expect(answer).toMatchObject({
      kind: 'unknown',
      reason: { kind: 'withdrawn', date: '2025-03-01', because: 'Der Artikel wurde berichtigt.' },
    });
    expect(answer).not.toHaveProperty('cited');
  });

  test.each([
    '',
    'nothing',
    'blatt-2025-01-22',
    'blatt-2025-01-22/',
    '/total',
    'BOTE-2025-02/day',
    '__proto__',
    '\ud800',
  ])('that no fact has is named: "%s"', (id) => {
    expect(answerFact(id, tiny, 'en')).toMatchObject({ kind: 'unknown', reason: { kind: 'no-fact-id', asked: id } });
  });

  test('that no fact has, whatever it is, gets questions that can be asked instead', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('de' as const, 'en' as const), (id, language) => {
        const answer = answerFact(id, library, language);
        expect(answer.kind).toBe('unknown');
        expect(answer.suggestions.length).toBeGreaterThan(0);
      }),
    );
  });
});

function groupByArticle({ facts }: Base): Fact[][] {
  const articles = new Map<string, Fact[]>();
  for (const fact of facts) articles.set(sourceIdOf(fact.id), [...(articles.get(sourceIdOf(fact.id)) ?? []), fact]);
  return [...articles.values()];
}

describe.each(groupByArticle(base).map((facts) => [sourceIdOf(facts[0]?.id ?? ''), facts] as const))(
  'in %s',
  (_, facts) => {
    test('each fact has the one before and the one after it', () => {
      facts.forEach((fact, index) => {
        expect(findNeighbours(fact, library)).toEqual({
          before: facts[index - 1] ?? null,
          after: facts[index + 1] ?? null,
        });
      });
    });

    test('the first has none before, the last none after', () => {
      expect(findNeighbours(facts[0] as Fact, library).before).toBeNull();
      expect(findNeighbours(facts.at(-1) as Fact, library).after).toBeNull();
    });
  },
);

test('an article of one fact has no neighbours', () => {
  const { facts } = tiny.base;
  const [only, ...others] = [facts[0] as Fact, ...facts.filter(({ id }) => sourceIdOf(id) === 'bote-2025-02')];
  const alone = buildLibrary(createBase({ ...tiny.base, facts: [only as Fact, ...others] }, 'alone'));
  expect(findNeighbours(only as Fact, alone)).toEqual({ before: null, after: null });
});
