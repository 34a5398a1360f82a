/** What strangers send as a line or as what it goes on from: looked up or dropped, and read as typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/answers/buildLibrary.js';
import { readAfter } from '../../../src/answers/conversation/conversation.js';
import { createCommands } from '../../../src/commands/index.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatTurnLines } from '../../../src/wording/own/talkLines.js';
import { library } from '../../knowledge/retrieval/askLibrary.js';
import { createTinyBase } from '../../support/base.js';
import { hostileStrings } from '../../support/hostileStrings.js';
import { answerAfter } from './talkTo.js';

const ids = library.base.facts.map(({ id }) => id);

describe('what a line goes on from', () => {
  test('is up to five known facts, in their order', () => {
    const foreign = Array.from({ length: 1000 }, (_, index) => `x/${index}`).join(',');
    expect(readAfter([foreign], library)?.facts ?? []).toEqual([]);
    expect(readAfter([ids.slice(0, 9).join(',')], library)).toEqual({
      understood: null,
      facts: ids.slice(0, 5),
      language: null,
    });
    expect(readAfter([`nothing/at-all,${ids[3]}`], library)?.facts).toEqual([ids[3]]);
  });

  test('may be both, in either order', () => {
    const wanted = { understood: 'Wer zahlt?', facts: [ids[0]], language: null };
    expect(readAfter(['Wer zahlt?', ids[0] ?? ''], library)).toEqual(wanted);
    expect(readAfter([ids[0] ?? '', 'Wer zahlt?'], library)).toEqual(wanted);
  });

  test('is nothing where nothing is left of it', () => {
    expect(readAfter([], library)).toBeNull();
    expect(readAfter(['', '\u0000', '<@1>'], library)).toBeNull();
  });

  test('holds nothing but known ids and a line of at most 300 characters, whatever is sent', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ids), fc.constantFrom(...hostileStrings));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const read = readAfter(values, library);
        expect((read?.facts ?? []).every((id) => library.base.fact.has(id))).toBe(true);
        expect((read?.understood ?? '').length).toBeLessThanOrEqual(300);
        expect((read?.understood ?? '').isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(hostileStrings)('%j is said back in one plain line, as question or as what it follows', (text) => {
  const answer = answerAfter('und wann?', { understood: text, facts: [], language: 'de' });
  for (const line of formatTurnLines(answer.turn, pickWording('de'))) expect(line).not.toMatch(/[\n\r„“"»«\u202e]/u);
});

test('a withdrawn fact says since when and why', () => {
  const gone = { id: 'blatt-2025-01-22/gone', withdrawn: { date: '2025-03-01', why: 'Der Artikel wurde berichtigt.' } };
  const tiny = buildLibrary(createTinyBase({ withdrawn: [gone] }));
  const after = readAfter([gone.id], tiny);
  for (const line of ['sicher?', 'und wann?'])
    expect(answerAfter(line, after, tiny)).toMatchObject({
      kind: 'unknown',
      reason: { kind: 'withdrawn', date: '2025-03-01' },
    });
});

describe('a line of 4,000 characters', () => {
  const ask = createCommands(library.base).find(({ id }) => id === 'ask');
  const run = (question: string) => ask?.run({ question }, { library, language: 'de', conversation: null });

  test('is read to the last whole word of the first 300, and says so', () => {
    const answer = run(`Wie viele Jobs soll Stargate schaffen? ${'wort '.repeat(800)}`);
    expect(formatTurnLines(answer?.turn, pickWording('de'))).toContain('Gelesen habe ich die ersten 300 Zeichen.');
    expect((answer?.turn?.understood ?? '').length).toBeLessThanOrEqual(300);
  });
});
