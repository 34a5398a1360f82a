/** What the sources say on one matter, side by side; for an unknown matter, the nearest that can be compared. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serializeAnswer } from '../../src/answers/answerJson.js';
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { answerCompare } from '../../src/answers/compared/compare.js';

import type { BaseContent } from '../../src/knowledge/facts/base.js';
import { createMatterView } from '../../src/knowledge/facts/matters/matterView.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { library } from '../knowledge/retrieval/askLibrary.js';
import { createTinyBase } from '../support/base.js';
import { compareSides } from '../support/matters.js';

const { base } = library;
const tiny = createTinyBase();
const compare = (asked: string, within = library) => answerCompare(asked, within, 'de');
const tinyWith = (change: Partial<BaseContent>) => buildLibrary(createTinyBase(change));

describe.each(base.matters.map((matter) => [matter.id, matter] as const))('%s', (id, { question }) => {
  test('stands side by side: every claim with its sentence, and none is picked', () => {
    const view = createMatterView(id, base) ?? expect.fail(id);
    expect(compare(id)).toEqual({
      kind: 'found',
      heading: { kind: 'matter', question },
      ...compareSides(view, base),
      unsaid: null,
      suggestions: [],
    });
  });

  test('says in JSON how many origins it has, who they are, and how many sources give none', () => {
    const { origins, relation, sources } = createMatterView(id, base) ?? expect.fail(id);
    const context = {
      command: 'compare',
      question: id,
      language: 'de' as const,
      base: base.version,
      elapsedMs: 0,
      text: null,
    };
    expect(serializeAnswer(compare(id), context).matter).toEqual({
      id,
      relation,
      sources,
      origins: origins.named.length,
      named: origins.named.map(({ name }) => name),
      unnamed: origins.unnamed.map(({ speaker }) => speaker.name),
      withoutOrigin: origins.without.length,
    });
  });

  test.each([question.de, question.en, ` ${id}\n`])('is found by "%s"', (asked) => {
    expect(compare(asked)).toEqual(compare(id));
    expect(answerCompare(asked, library, 'en')).toEqual(compare(id));
  });
});

test('on the money that SoftBank has according to Musk, four sources cite four sentences', () => {
  const answer = compare('softbank.money-per-musk');
  const said = 'cited' in answer ? answer.cited.map(({ source, claim }) => `${source.outlet.is}: ${claim?.says}`) : [];
  expect(said.sort()).toEqual([
    'Bild: „deutlich unter zehn Milliarden“ Dollar',
    'Börsen-Zeitung: weniger als 10 Mrd. Dollar',
    't-online: nur zehn Milliarden Dollar',
    't3n: knapp zehn Milliarden Dollar',
  ]);
});

describe('an unknown matter', () => {
  test.each(['', 'Wetter', '😀', 'x', '__proto__', 'stargate', 'SoftBank'])(
    '"%s" is named, with three that can be compared',
    (asked) => {
      const answer = compare(asked);
      expect(answer).toMatchObject({ kind: 'unknown', reason: { kind: 'no-matter', asked }, near: [] });
      expect(new Set(answer.suggestions).size).toBe(3);
      expect(answer).not.toHaveProperty('cited');
    },
  );

  test('gets the nearest first, whichever language it is typed in', () => {
    expect(compare('SoftBank').suggestions.every((question) => question.includes('SoftBank'))).toBe(true);
    expect(compare('Arbeitsplätze').suggestions[0]).toBe('Wie viele Arbeitsplätze soll Stargate schaffen?');
    expect(compare('Wie viele Jobs?').suggestions[0]).toBe('Wie viele Arbeitsplätze soll Stargate schaffen?');
    expect(compare('how many jobs is stargate to create').suggestions[0]).toBe(
      'Wie viele Arbeitsplätze soll Stargate schaffen?',
    );
    expect(answerCompare('Arbeitsplätze', library, 'en').suggestions[0]).toBe('How many jobs is Stargate to create?');
  });

  test('tells how recent the sources are', () => {
    expect(compare('Wetter')).toMatchObject({ newest: { id: 'vietnam-vn-2025-09-29' } });
  });

  test('whatever is typed, gets one to three suggestions that can be asked for', () => {
    const word = fc.constantFrom('Musk', 'Geld', 'money', 'Stargate', 'OpenAI', 'wann', 'who', 'Miccrosoft');
    const typed = fc.oneof(
      fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom('de' as const, 'en' as const), (asked, language) => {
        const { kind, suggestions } = answerCompare(asked, library, language);
        expect(kind).toBe('unknown');
        expect(suggestions.length).toBeGreaterThan(0);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(
          suggestions.every((question) => base.matters.some((matter) => matter.question[language] === question)),
        ).toBe(true);
        expect(suggestions.filter((question) => answerCompare(question, library, language).kind !== 'found')).toEqual(
          [],
        );
      }),
    );
  });
});

const isBote = ({ id }: Fact) => id.startsWith('bote');
const gone = tiny.facts.filter(isBote).map(({ id }) => ({ id, withdrawn: { date: '2025-03-01', why: 'Ein Irrtum.' } }));

describe('a matter that fewer than two speak of any more', () => {
  const without = tinyWith({ facts: tiny.facts.filter(({ id }) => id !== 'bote-2025-02/total') });

  test('is unknown by its id and by its question, and not suggested', () => {
    for (const asked of ['total', 'total?']) {
      expect(compare(asked, without)).toMatchObject({ kind: 'unknown', reason: { kind: 'no-matter', asked } });
      expect(compare(asked, without).suggestions.sort()).toEqual(['start?', 'words?']);
    }
  });

  test('leaves no suggestion where all are dissolved with a withdrawn source', () => {
    const left = tinyWith({ facts: tiny.facts.filter((fact) => !isBote(fact)), withdrawn: gone });
    expect(compare('total', left)).toMatchObject({
      kind: 'unknown',
      suggestions: [],
      newest: { id: 'blatt-2025-01-22' },
    });
  });

  test('is unknown in a base without sources', () => {
    expect(compare('total', tinyWith({ sources: [], facts: [] }))).toMatchObject({ kind: 'unknown', newest: null });
  });
});
