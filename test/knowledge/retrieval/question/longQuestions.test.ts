/** Of a pasted text as much is read as a message can hold, and no half of a word. */
import { expect, test } from 'vitest';
import { maxTypedLength } from '../../../../src/knowledge/text/typed/typedText.js';
import { findFactsFor, listNamed } from '../askLibrary.js';

const filler = 'Geld ';

test('what stands within the bound is read', () => {
  const before = filler.repeat((maxTypedLength - 'Musk'.length) / filler.length);
  expect(maxTypedLength).toBe(2000);
  expect(listNamed(`${before}Musk`)).toEqual(['elon-musk']);
});

test('what stands behind is not, nor a name that is cut', () => {
  const before = filler.repeat(maxTypedLength / filler.length - 1);
  expect(listNamed(`${before}Geld Musk`)).toEqual([]);
  expect(listNamed(`${before}Ge Zuckerberg`)).toEqual([]);
  const { text } = findFactsFor(`${before}Zuckerberg`, 1).question;
  expect([text.endsWith('Geld'), text.length <= maxTypedLength]).toEqual([true, true]);
});

test('one word without an end is cut at the bound', () => {
  expect(findFactsFor('x'.repeat(5 * maxTypedLength), 1).question.text).toHaveLength(maxTypedLength);
});
