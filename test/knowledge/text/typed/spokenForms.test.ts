import { expect, test } from 'vitest';
import { writeOut } from '../../../../src/knowledge/text/typed/spokenForms.js';

test.each([
  ['de', 'Wv kostet dat?', 'wie viel kostet das?'],
  ['de', 'weess eener wie oid Trump is', 'weiß einer wie alt Trump ist'],
  ['de', 'Das sind garnicht alle', 'Das sind gar nicht alle'],
  ['de', "Wirds teurer, oder war's das? Gibts’ s", 'Wird es teurer, oder war es das? Gibt es’ s'],
  ['de', 'Musks Jobs, nichts Neues, bereits', 'Musks Jobs, nichts Neues, bereits'],
  ['en', 'wat is it abt', 'what is it about'],
  ['en', "isnt it? isn't it?", "is not it? isn't it?"],
] as const)('%s: %s', (language, typed, meant) => {
  expect(writeOut(typed, language)).toBe(meant);
});

test('a word of one language is none of the other', () => {
  expect(writeOut('is wat net', 'en')).toBe('is what net');
});

test('a word of many letters is looked through once', () => {
  const endless = 'geht'.repeat(30_000);
  expect(writeOut(`${endless}! ${endless}'x`, 'de')).toBe(`${endless}! ${endless}'x`);
});
