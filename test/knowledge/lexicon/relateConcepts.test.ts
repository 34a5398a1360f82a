/** Which concepts say what is asked. */
import { describe, expect, test } from 'vitest';
import { readConceptLexicon } from '../../../src/knowledge/lexicon/conceptData.js';
import { buildConceptLexicon, type ConceptLexicon } from '../../../src/knowledge/lexicon/lexicon.js';
import { createEvent, createFiles } from './smallLexicon.js';

const shipped = readConceptLexicon();

/** Whether a sentence that says the first says the second, too. */
function says(said: string, asked: string, lexicon: ConceptLexicon = shipped): boolean {
  const find = (id: string) => lexicon.concepts.findIndex((concept) => concept.id === id);
  expect([find(said), find(asked)]).not.toContain(-1);
  return lexicon.related[find(asked)]?.includes(find(said)) ?? false;
}

describe('what is narrower says what is broader', () => {
  const small = buildConceptLexicon(
    createFiles([
      createEvent('leave', ['gehen'], ['leave']),
      createEvent('dismiss', ['feuern'], ['fire'], { broader: ['leave', 'sack'] }),
      createEvent('sack', ['rauswerfen'], ['sack'], { broader: ['dismiss'] }),
      createEvent('cut-jobs', ['Stellenabbau'], ['job cuts'], { broader: ['dismiss'] }),
    ]),
  );

  test.each([
    ['itself', 'leave', 'leave', true],
    ['one step up', 'dismiss', 'leave', true],
    ['two steps up', 'cut-jobs', 'leave', true],
    ['what means the same', 'dismiss', 'sack', true],
    ['what means the same, the other way round', 'sack', 'dismiss', true],
    ['by way of what means the same', 'sack', 'leave', true],
    ['but nothing below it', 'leave', 'dismiss', false],
    ['nor what lies beside it', 'dismiss', 'cut-jobs', false],
  ])('%s', (_, said, asked, expected) => {
    expect(says(said, asked, small)).toBe(expected);
  });

  test('each number once', () => {
    for (const numbers of [...small.related, ...shipped.related]) expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('the shipped lexicon', () => {
  test.each([
    ['fall', 'change'],
    ['invests-in', 'spend'],
    ['pays', 'spend'],
    ['buy', 'spend'],
    ['chief-executive-thing', 'head'],
    ['leads', 'head'],
    ['head', 'leads'],
    ['found', 'founder'],
    ['founder', 'founded'],
    ['investor', 'investors'],
    ['insults', 'criticism'],
    ['dismiss', 'leave'],
    ['drown', 'die'],
    ['verdict', 'ruling'],
    ['lawsuit', 'sues'],
    ['solar', 'power-source'],
  ])('hears in "%s" that "%s" is said', (said, asked) => {
    expect(says(said, asked)).toBe(true);
  });

  test.each([
    ['criticise', 'insult'],
    ['leave', 'dismiss'],
    ['die', 'fall-ill'],
    ['spend', 'invest'],
    ['head', 'chief-executive'],
    ['finance-chief', 'chief-executive'],
    ['pay', 'salary'],
    ['bonus', 'salary'],
    ['children', 'parents'],
    ['buy', 'sell'],
    ['profit', 'loss'],
    ['birth-date', 'age'],
    ['injury', 'illness'],
  ])('does not hear in "%s" that "%s" is said', (said, asked) => {
    expect(says(said, asked)).toBe(false);
  });

  test.each(['age', 'birth-date', 'birthplace', 'salary', 'children', 'parents', 'religion', 'nationality'])(
    'takes for "%s" nothing but what means it',
    (asked) => {
      const number = shipped.concepts.findIndex(({ id }) => id === asked);
      const saying = shipped.related[number]?.map((each) => shipped.concepts[each]?.id);
      const allowed = [asked, `${asked}-thing`, 'wage', 'religion-thing'];
      expect(saying?.filter((id) => !allowed.includes(id ?? ''))).toEqual([]);
    },
  );
});
