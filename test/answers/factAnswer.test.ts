/** One sentence by its id. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFact } from '../../src/answers/asked/factAnswer.js';
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { sourceIdOf } from '../../src/knowledge/facts/base.js';
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
