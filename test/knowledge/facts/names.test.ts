/** Which entities a text names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameFinder, hasCompoundOf, listArticleNames, listNames } from '../../../src/knowledge/facts/names.js';
import type { Entity } from '../../../src/knowledge/facts/schema.js';
import { readShippedBase } from '../../support/base.js';

const { entities } = readShippedBase();
const find = createNameFinder(entities);

function findIds(text: string): string[] {
  return find(text).map(({ entity }) => entity.id);
}

describe('a text names', () => {
  test.each([
    ['the whole name once, not its parts', 'Elon Musk spottete', ['elon-musk']],
    ['the longest name that fits', 'die Trump-Sprecherin sagte', ['karoline-leavitt']],
    ['the longest role that fits', 'US-Präsident Trump sprach', ['donald-trump']],
    ['a company apart from its head', 'der OpenAI-Chef und OpenAI', ['sam-altman', 'openai']],
    ['somebody in the genitive', 'Musks Plan', ['elon-musk']],
    ['somebody in the English genitive', "Musk's plan and Altman’s", ['elon-musk', 'sam-altman']],
    ['several in the order of the text', 'Altman widersprach Musk.', ['sam-altman', 'elon-musk']],
    ['somebody twice', 'Musk gegen Musk', ['elon-musk', 'elon-musk']],
    ['somebody in quotation marks', '„Musk“', ['elon-musk']],
    ['a name of one letter only where it stands alone', 'auf X, nicht auf Xbox', ['x']],
    ['a name at both ends', 'Musk und Musk', ['elon-musk', 'elon-musk']],
    ['a name with a mark behind it', 'SoftBank. Oracle!', ['softbank', 'oracle']],
  ])('%s: "%s"', (_, text, ids) => {
    expect(findIds(text)).toEqual(ids);
  });

  test.each([
    ['nobody', 'Das Geld fehlt.'],
    ['nobody inside a hyphenated compound', 'das Musk-Interview und der Anti-Trump-Kurs'],
    ['nobody inside a longer word', 'Muskeln und Trumpf'],
    ['nobody in small letters', 'musk'],
    ['nobody where there is no text', ''],
  ])('%s: "%s"', (_, text) => {
    expect(findIds(text)).toEqual([]);
  });
});

test.each(entities.flatMap((entity) => listNames(entity).map((name): [string, Entity] => [name, entity])))(
  '"%s" names one entity alone, wherever it stands',
  (name, entity) => {
    expect(findIds(`(${name})`)).toEqual([entity.id]);
  },
);

test('without entities nothing is named', () => {
  expect(createNameFinder([])('Elon Musk')).toEqual([]);
});

test('a name with characters that patterns use is taken as it is written', () => {
  const odd: Entity = {
    id: 'odd',
    kind: 'company',
    name: 'Yahoo! (A+B)*',
    aliases: ['[x]'],
    role: { de: '-', en: '-' },
  };
  const found = createNameFinder([odd])('Bei Yahoo! (A+B)* und [x], nicht bei A oder x');
  expect(found.map(({ start, end }) => end - start)).toEqual([13, 3]);
});

test('any text is read without an error, and each mention stands where it says', () => {
  const names = new Map(entities.map((entity) => [entity.id, listArticleNames(entity)]));
  const piece = fc.oneof(
    fc.constantFrom(...entities.flatMap(listArticleNames)),
    fc.constantFrom(' ', '-', 's', '’s', '.', 'ä'),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      for (const { entity, start, end } of find(written)) {
        const named = written.slice(start, end);
        expect(names.get(entity.id)).toContain(names.get(entity.id)?.find((name) => named.startsWith(name)));
      }
    }),
  );
});

describe('a hyphenated compound names a company, a medium or a place', () => {
  const findCompounds = (text: string) => entities.filter((entity) => hasCompoundOf(entity, text)).map(({ id }) => id);

  test.each([
    ['Der OpenAI-Gründer ging.', ['openai']],
    ['die WSJ-Reporter', ['wall-street-journal']],
    ['die Anti-OpenAI-Klage', ['openai']],
    ['Softbanks-Leute und Oracle-Aktien', ['softbank', 'oracle']],
  ])('"%s"', (text, ids) => {
    expect(findCompounds(text).sort()).toEqual(ids.sort());
  });

  test.each(['Der Trump-Berater und ein Musk-Vertrauter', 'OpenAI allein', 'der OpenAIX-Chef', 'Open-AI'])(
    'not in "%s"',
    (text) => {
      expect(findCompounds(text)).toEqual([]);
    },
  );
});
