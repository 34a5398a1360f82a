/** German compounds are taken apart with the words that are known. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { splitCompound } from '../../../src/knowledge/search/compounds.js';
import { addForm, createLexicon, findTerm } from '../../../src/knowledge/search/lexicon.js';

const known = [
  ...['infrastruktur', 'problem', 'investition', 'zusage', 'rechen', 'zentrum', 'regierung', 'sprecher', 'daten'],
  ...['kinder', 'garten', 'land', 'wirtschaft', 'partner', 'schaft', 'geld'],
];

function buildLexicon(language: 'de' | 'en') {
  const lexicon = createLexicon(language);
  const counter = { next: 0 };
  for (const word of known) addForm(lexicon, word, counter);
  return lexicon;
}

const german = buildLexicon('de');

function splitParts(word: string): (string | undefined)[] {
  const name = new Map(known.map((form) => [findTerm(german, form), form]));
  return splitCompound(word, german).map((term) => name.get(term));
}

describe('a compound has its two parts', () => {
  test.each([
    ['infrastrukturproblem', ['infrastruktur', 'problem']],
    ['investitionszusagen', ['investition', 'zusage']],
    ['investitionszusage', ['investition', 'zusage']],
    ['regierungssprecher', ['regierung', 'sprecher']],
    ['rechenzentrum', ['rechen', 'zentrum']],
    ['landeswirtschaft', ['land', 'wirtschaft']],
    ['datenzentrum', ['daten', 'zentrum']],
  ])('%s', (word, both) => {
    expect(splitParts(word)).toEqual(both);
  });
});

test.each([
  ['one part is not known', 'infrastrukturfrage'],
  ['it is too short', 'geldland'],
  ['it is one known word', 'infrastruktur'],
  ['it has a number', 'rechen5zentrum'],
  ['it has a hyphen', 'daten-zentrum'],
  ['it is empty', ''],
])('a word has no parts where %s: "%s"', (_, word) => {
  expect(splitParts(word)).toEqual([]);
});

test('English words are left whole', () => {
  expect(splitCompound('rechenzentrum', buildLexicon('en'))).toEqual([]);
});

test('any two known words of four letters or more make a compound with two known parts', () => {
  const long = known.filter((word) => word.length > 4);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.constantFrom('', 's'), fc.constantFrom(...long), (left, link, right) => {
      const found = splitCompound(left + link + right, german);
      expect(found).toHaveLength(2);
      expect(found.every((term) => term !== undefined)).toBe(true);
    }),
  );
});

test('no word makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      expect([0, 2]).toContain(splitCompound(word, german).length);
    }),
  );
});

test('no part is looked for in what is too long for a word', () => {
  const lookUp = vi.spyOn(german.forms, 'get');
  for (const letters of ['tausend', 'infrastruktur', 'a']) {
    expect(splitCompound(letters.repeat(1000), german)).toEqual([]);
    expect(splitCompound(`${letters.repeat(60)}problem`, german)).toEqual([]);
  }
  expect(lookUp).not.toHaveBeenCalled();
  splitCompound('infrastrukturproblem', german);
  expect(lookUp).toHaveBeenCalled();
});
