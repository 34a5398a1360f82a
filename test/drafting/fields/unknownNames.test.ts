/** Who stands in an article and in no list: proposed to the editor with what it seems to be. */
import { expect, test } from 'vitest';
import { draftText } from '../draftText.js';

const listNames = (text: string) =>
  draftText(text).flatMap(({ unknownNames }) => unknownNames.map(({ kind, name }) => `${kind} ${name}`));

test.each([
  ['a person, without the role', 'Analyst Max Feld lobte das Werk.', ['person Max Feld']],
  ['a company by its head', 'Die Delos-Chefin schwieg dazu.', ['company Delos']],
  ['both', 'Delos-Chef Max Feld schwieg dazu.', ['company Delos', 'person Max Feld']],
  ['a company by its form', 'Das Geld kommt von Nordwind Capital.', ['company Nordwind Capital']],
  [
    'a company by what it is',
    'Der Turbinenhersteller Nordwind baut mit. Nordwind ist neu am Deich.',
    ['company Nordwind'],
  ],
  ['a medium by what it does', 'Die „Elbe-Post“ berichtete darüber.', ['medium Elbe-Post']],
  ['a medium by what it is', 'Das sagte Paul Ott dem Magazin „Deichblick“.', ['medium Deichblick']],
])('%s', (_, text, names) => {
  expect(listNames(text)).toEqual(names);
});

test.each([
  'Aurelia-Chef Jan Brandt lobte das Werk.',
  'Der KI-Chef lobte das Werk.',
  'Weil das Unternehmen Milliarden verlor, kam Paul Ott.',
  'Das „Wunder am Deich“ kam nicht, berichtete Paul Ott.',
])('nobody new: %s', (text) => {
  expect(listNames(text)).toEqual([]);
});
