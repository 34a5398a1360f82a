/** A line is answered in the language that it is in, though it slips on the very word that tells. */
import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/knowledge/text/typed/chooseLanguage.js';

const choose = (line: string, before: 'de' | 'en') =>
  chooseLanguage({ chosen: null, line, conversation: { language: before, understood: null }, door: null });

test.each([
  ['wievil strom brauchd Hyperion', 'en', 'de'],
  ['warm klagt Musk OpenAI', 'en', 'de'],
  ['hwat powers Hyperion', 'de', 'en'],
  // one or two words never change it, nor does what is in no language
  ['wievil strom', 'en', 'en'],
  ['Hyperion Louisiana Meta', 'en', 'en'],
] as const)('%s, after %s: %s', (line, before, language) => {
  expect(choose(line, before)).toBe(language);
});

// "was" is a word of both: the verb behind it tells
test.each([
  ['Was sagt Musk?', 'de'],
  ['was meint hedwig', 'de'],
  ['Was planen Oracle und OpenAI?', 'de'],
  ['was built Abilene', 'en'],
  ['Was Musk serious?', 'en'],
] as const)('%s, asked alone of an English terminal: %s', (line, language) => {
  expect(chooseLanguage({ chosen: null, line, conversation: null, door: 'en' })).toBe(language);
});
