/** A translation has the figures of its sentence; in whatever form they are written. */
import { expect, test } from 'vitest';
import { findStrayFigures } from '../../../../src/knowledge/text/figures/strayFigures.js';
import { readShippedBase } from '../../../support/base.js';

test.each([
  ['Das kostet 4 Millionen Dollar.', 'That costs 40 million dollars.', ['4 Millionen Dollar'], ['40 million dollars']],
  ['Das kostet 2 Billionen Dollar.', 'That costs 2 billion dollars.', ['2 Billionen Dollar'], ['2 billion dollars']],
  ['Das kostet eine Million Euro.', 'That costs a million dollars.', ['eine Million Euro'], ['million dollars']],
  ['Der Anteil stieg auf 12,5 Prozent.', 'The share rose to 125 percent.', ['12,5 Prozent'], ['125 percent']],
  ['Das war 2019.', 'That was in 2018.', ['2019'], ['2018']],
  ['Das Werk öffnet am 3. Mai 2026.', 'The plant opens on 5 March 2026.', ['3. Mai 2026'], ['5 March 2026']],
  ['Es sind 1.200 Stellen.', 'Those are many jobs.', ['1.200'], []],
  ['Es sind viele Stellen.', 'Those are 1,200 jobs.', [], ['1,200']],
])('%s is not: %s', (quote, en, german, english) => {
  const found = findStrayFigures(quote, en);
  expect(found.german).toEqual(german.map((words) => expect.stringContaining(words)));
  expect(found.english).toEqual(english.map((words) => expect.stringContaining(words)));
});

test.each([
  ['Es fehlen 500 Mrd. Dollar.', 'Half a trillion dollars are missing.'],
  ['Es fehlen 1,4 Bio. Euro.', '€1.4tn are missing.'],
  ['Es fehlen rund zehn Milliarden Dollar.', 'About $10bn are missing.'],
  ['Es fehlen 3 bis 4 Billionen Dollar.', '3 to 4 trillion dollars are missing.'],
  ['Der Anteil steigt von 21 auf 22,75 Millionen Euro.', 'The share rises from 21 to 22.75 million euros.'],
  ['Eine Milliarde reicht nicht.', 'One billion is not enough.'],
  ['Es geht um eine halbe Million Menschen.', 'It is about 500,000 people.'],
  ['Im zweiten Halbjahr 2025 folgt mehr.', 'More follows in the second half of 2025.'],
  ['Mitte 2025 folgt mehr.', 'More follows in mid-2025.'],
  ['Das 1. Quartal war gut.', 'The first quarter was good.'],
  ['Im 21. Jahrhundert ist das anders.', 'In the 21st century that is different.'],
  ['In den 90er Jahren war das anders.', 'In the 1990s that was different.'],
  ['Der Fünfjahresvertrag gilt.', 'The 5-year contract is valid.'],
  ['Vier Firmen bauen mit.', '4 companies join in building.'],
  ['Beide kommen.', 'The two come.'],
  ['Am 21. Januar stellte er es vor.', 'He presented it on January 21, 2025.'],
  ['Das geschah am 21.01.2025.', 'That happened on 21 January 2025.'],
  ['Um 14.30 Uhr war es vorbei.', 'At 2:30 pm it was over.'],
  ['Mit GPT-4 und H100 geht es.', 'It works with GPT-4 and the H100.'],
  ['Es sollen 100.000e Stellen sein.', 'Hundreds of thousands of jobs are planned.'],
  ['Tausende kamen.', 'Thousands came.'],
  ['Zwei Drittel sind dafür.', 'Two thirds are in favour.'],
])('%s is: %s', (quote, en) => {
  expect(findStrayFigures(quote, en)).toEqual({ german: [], english: [] });
});

test('one digit altered in a translation of the story is found', () => {
  const { facts } = readShippedBase();
  const figured = facts.flatMap(({ quote, en = '' }) =>
    /(?<![\p{L}\d-])[1-8]\d* \p{L}/u.test(en) ? [{ quote, en }] : [],
  );
  expect(figured.length).toBeGreaterThan(20);
  const missed = figured.filter(({ quote, en }) => {
    const altered = en.replace(/(?<![\p{L}\d-])[1-8](?=\d* \p{L})/u, '9');
    return findStrayFigures(quote, altered).english.length === 0;
  });
  expect(missed).toEqual([]);
});
