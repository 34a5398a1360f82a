/** The words an index knows, each form with the number of its stem. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addForm, createLexicon, findTerm } from '../../../src/knowledge/search/lexicon.js';

function createFilledLexicon(words: string[]) {
  const lexicon = createLexicon('de');
  const counter = { next: 0 };
  const terms = words.map((word) => addForm(lexicon, word, counter));
  return { lexicon, terms, counter };
}

describe('a word is found', () => {
  const { lexicon, terms } = createFilledLexicon(['milliarde', 'investitionen', 'ki']);

  test.each([
    ['as it was written', 'milliarde', terms[0]],
    ['in another form that it never had', 'milliarden', terms[0]],
    ['in its singular', 'investition', terms[1]],
    ['when it is short', 'ki', terms[2]],
  ])('%s', (_, form, term) => {
    expect(findTerm(lexicon, form)).toBe(term);
  });

  test.each(['million', 'investieren', 'k', ''])('and "%s" is not', (form) => {
    expect(findTerm(lexicon, form)).toBeUndefined();
  });
});

test('forms of one word share a term, others have their own', () => {
  const { terms, counter } = createFilledLexicon(['milliarde', 'milliarden', 'geld', 'milliarde']);
  expect(terms).toEqual([0, 0, 1, 0]);
  expect(counter.next).toBe(2);
});

test('two lexicons that count together never share a term', () => {
  const counter = { next: 0 };
  const german = addForm(createLexicon('de'), 'partner', counter);
  expect(addForm(createLexicon('en'), 'partner', counter)).not.toBe(german);
});

test('every word that was added is found under its own term', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
      const { lexicon, terms } = createFilledLexicon(words);
      expect(words.map((word) => findTerm(lexicon, word))).toEqual(terms);
    }),
  );
});
