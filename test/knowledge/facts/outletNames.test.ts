/** An outlet is meant by its name in any of its forms, in a question as in an option. */
import { expect, test } from 'vitest';
import { findOutletSource, spellOutlets } from '../../../src/knowledge/facts/outletNames.js';
import { readShippedBase } from '../../support/base.js';

const { sources } = readShippedBase();

test.each([
  ['Was schreibt die BILD-Zeitung über Musk?', 'Was schreibt die Bild über Musk?'],
  ['Was steht auf bild.de?', 'Was steht auf Bild?'],
  ['Was schreibt die Bildzeitung?', 'Was schreibt die Bild?'],
  ['Was schreibt die Börsen-Zeitung?', 'Was schreibt die Börsen-Zeitung?'],
  ['Was schreibt die Berliner Zeitung?', 'Was schreibt die Berliner Zeitung?'],
  ['Was schreibt Vietnam.vn?', 'Was schreibt Vietnam.vn?'],
  ['Was steht auf zeit.de?', 'Was steht auf zeit.de?'],
])('"%s" is "%s"', (typed, read) => {
  expect(spellOutlets(typed, sources)).toBe(read);
});

test('a name that is only like one means none', () => {
  for (const name of ['NZZ', 'Stern', 'Zeit', 'Berliner Zeitung', ''])
    expect(findOutletSource(name, sources)).toBeUndefined();
});
