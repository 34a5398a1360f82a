/** A quote stands in marks that its own never meet, and nothing looks whole that goes on elsewhere. */
import { expect, test } from 'vitest';
import { cite } from '../../../src/answers/cite.js';
import { findOpenEnds } from '../../../src/knowledge/text/quotations.js';
import { addQuotationMarks } from '../../../src/wording/quotationMarks.js';
import { readShippedBase } from '../../support/base.js';

test.each([
  ['Das Geld fehlt.', '»Das Geld fehlt.«'],
  ['„Das Geld fehlt“, sagte er.', '»„Das Geld fehlt“, sagte er.«'],
  ['Er nannte es "Witz".', '»Er nannte es "Witz".«'],
  ['»Das Geld fehlt«, sagte er.', '„»Das Geld fehlt«, sagte er.“'],
])('%s: %s', (words, expected) => {
  expect(addQuotationMarks(words)).toBe(expected);
});

test.each([
  ['Das Geld fehlt.', false, false],
  ['„Das Geld fehlt“, sagte er.', false, false],
  ['"Das Geld fehlt."', false, false],
  ['Er sagte: "Das Geld fehlt.', false, true],
  ['Das Geld fehlt“, sagte er.', true, false],
  ['Das Geld fehlt."', true, false],
  ['Das“, sagte er, „fehlt.', true, true],
])('%s goes on before it: %s, behind it: %s', (sentence, start, end) => {
  expect(findOpenEnds(sentence)).toEqual({ start, end });
});

test('of the shipped quotes, those alone are open at an end whose quotation is in two sentences, and no neighbour shows it', () => {
  const base = readShippedBase();
  const open = base.facts.filter((fact) => {
    const { open: ends } = cite(fact, base);
    return ends.start || ends.end;
  });
  expect(open.map(({ id }) => id)).toEqual([
    't-online-2025-01-23/altman-great-for-country',
    'bild-2025-01/altman-great-for-the-country',
  ]);
});
