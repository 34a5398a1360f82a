/** Whoever stands in the sources without words of their own is found by who, and it is said that they are only named. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answers/asked/ask.js';
import { buildLibrary } from '../../../src/answers/buildLibrary.js';
import type { Library } from '../../../src/answers/library.js';
import { createCommands } from '../../../src/commands/index.js';
import { whoCommand } from '../../../src/commands/who.js';
import { type Base, createBase } from '../../../src/knowledge/facts/base.js';
import type { Entity, Fact } from '../../../src/knowledge/facts/schema.js';
import { changeFact, createTinyBase, readShippedBase } from '../../support/base.js';

function askWho(base: Base, person: string) {
  const library = buildLibrary(base);
  const context = { library, language: 'de' as const, commands: createCommands(base) };
  return whoCommand.run({ person }, context);
}

const tiny = createTinyBase();
const [first] = tiny.facts;
const catz = (quote: string) => changeFact(tiny, first?.id ?? '', (fact) => ({ id: fact.id, at: fact.at, quote }));

describe('a name that no list has', () => {
  test.each(['Safra Catz', 'safra catz', 'Catz'])('%s is found as the sentence has it', (person) => {
    const answer = askWho(catz('In Ohio sprach Safra Catz mit Altman.'), person);
    expect(answer).toMatchObject({ kind: 'found', cited: [{ fact: { id: first?.id } }] });
    expect(answer).toMatchObject({ unsaid: { de: expect.stringMatching(/Catz wird in meinen Quellen nur genannt/) } });
    expect(answer).toMatchObject({ unsaid: { en: expect.stringMatching(/Catz is only mentioned in my sources/) } });
  });

  test('has words where a voice is shown by it', () => {
    const base = changeFact(tiny, first?.id ?? '', ({ id, at }) => ({
      id,
      at,
      quote: 'Das Geld sei da, sagte Analystin Safra Catz.',
      voices: [
        {
          speaker: { called: { de: 'Analystin', en: 'analyst' }, shownBy: 'Analystin Safra Catz' },
          speech: 'indirect',
          shownBy: 'sagte',
        },
      ],
    }));
    expect(askWho(base, 'Safra Catz')).toMatchObject({
      heading: { kind: 'person', party: { de: 'Safra Catz' } },
      unsaid: null,
    });
  });

  test.each(['Ohio Valley', 'Catz Safra', 'sprach', 'Merkel', ''])('"%s" stands nowhere as one', (person) => {
    expect(askWho(catz('In Ohio sprach Safra Catz mit Altman.'), person)).toMatchObject({
      kind: 'unknown',
      reason: { kind: 'no-person' },
    });
  });
});

const shipped = readShippedBase();

test.each(['Reid Hoffman', 'Lutnick'])('%s has an entry and no words', (person) => {
  expect(askWho(shipped, person)).toMatchObject({
    kind: 'found',
    unsaid: { de: expect.stringMatching(/nur genannt/) },
  });
});

test.each(['Geld', 'Dollar', 'Milliarden', 'Projekt', 'Kosten', 'Januar', 'Dienstag', 'Jahr', 'Rechenzentrum'])(
  '"%s" is a noun, and nobody',
  (person) => {
    expect(askWho(shipped, person)).toMatchObject({ kind: 'unknown', reason: { kind: 'no-person' } });
  },
);

describe('an entry that no voice has', () => {
  const entry: Entity = { ...(tiny.entities[0] as Entity), id: 'safra-catz', name: 'Safra Catz', aliases: ['Catz'] };
  const list = (quote: string, shownBy?: string) => {
    const speaker = { called: { de: 'Managerin', en: 'manager' }, shownBy: shownBy ?? '' };
    const voices: Fact['voices'] = [{ speaker, speech: 'indirect', shownBy: 'sagte' }];
    const base = changeFact(tiny, first?.id ?? '', ({ id, at }) => ({ id, at, quote, ...(shownBy ? { voices } : {}) }));
    return buildLibrary(createBase({ ...base, entities: [...base.entities, entry] }, 'listed'));
  };
  const ask = (question: string, library: Library) => answerQuestion(question, library, { language: 'de' });

  test.each<[quote: string, shownBy?: string]>([
    ['Das Geld sei da, sagte Safra Catz.'],
    ['Das Geld sei da, sagte Oracle-Chefin Catz.'],
    ['Catz sagte, das Geld sei da.'],
    ['Das Geld sei da, sagte die Managerin Safra Catz.', 'die Managerin Safra Catz'],
    ['Das Geld sei da, sagte Catz, eine Managerin.', 'Catz, eine Managerin'],
  ])('is heard in: %s', (quote, shownBy) => {
    const found = { kind: 'found', unsaid: null, cited: [{ fact: { id: first?.id } }] };
    expect(ask('Was sagte Safra Catz?', list(quote, shownBy))).toMatchObject(found);
    expect(ask('Zitate von Catz', list(quote, shownBy))).toMatchObject(found);
  });

  test.each<[quote: string, shownBy?: string]>([
    ['In Ohio sprach Altman mit Safra Catz.'],
    ['Das Geld sei da, sagte Musk, als Safra Catz ging.'],
    ['Das Geld sei da, sagte eine Managerin von Safra Catz.', 'eine Managerin von Safra Catz'],
    ['Das Geld sei da, sagte Catz’ Managerin.', 'Catz’ Managerin'],
  ])('is only named in: %s', (quote, shownBy) => {
    expect(ask('Was sagte Safra Catz?', list(quote, shownBy))).toMatchObject({
      kind: 'unknown',
      reason: { kind: 'not-quoted' },
    });
  });
});
