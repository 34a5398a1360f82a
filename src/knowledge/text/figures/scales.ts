/** What a number is multiplied by, German and English, with the short forms and slips that people type. */

import type { Language } from '../language.js';
import { isOneSlipOff } from '../spelling.js';
import { mapWordsToValues } from './wordTable.js';

const scales = mapWordsToValues<number>([
  [1e3, 'tsd tsnd tausend thousand thsd k'],
  [1e6, 'mio mios mill million millionen millions mn mln mil'],
  [1e9, 'mrd mrds mrde mrden mia md mlrd mld milliarde milliarden milliard milliards bn bln bl b bil bils billions'],
  [1e12, 'bill bio bios billionen tn tln trn tril trl trillions'],
  [1e15, 'billiarde billiarden'],
  [1e18, 'trillionen'],
]);

/** Letters that are a scale only where a sum of money or a capital shows it: "500 m" is a length, "$500m" is none. */
const letterScales = mapWordsToValues<number>([
  [1e6, 'm mm'],
  [1e9, 'b'],
  [1e12, 't'],
]);

const spelledScales =
  'tausend thousand million millionen millions milliarde milliarden billionen billiarde billiarden trillionen'.split(
    ' ',
  );
const minMisspeltLength = 5;

/** What a scale multiplies by: "billion" is 10¹² in German and 10⁹ in English. */
export function findScale(word: string | undefined, language: Language): number | undefined {
  if (word === undefined) return undefined;
  if (word === 'billion') return language === 'de' ? 1e12 : 1e9;
  if (word === 'trillion') return language === 'de' ? 1e18 : 1e12;
  return scales.get(word) ?? matchMisspeltScale(word, language);
}

export function findLetterScale(letter: string | undefined): number | undefined {
  return letterScales.get(letter ?? '');
}

// "miliarden", "millarden", "billiones": the consonants in order are enough; else one slip in a word that begins alike
function matchMisspeltScale(word: string, language: Language): number | undefined {
  if (/^m[il]+i?arden?$/.test(word)) return 1e9;
  if (/^m[il]+i?one?n?$/.test(word)) return 1e6;
  if (/^b[il]+i?onen$/.test(word)) return 1e12;
  if (word.length < minMisspeltLength) return undefined;
  const meant = ['billion', 'trillion', ...spelledScales].find(
    (scale) => scale.charAt(0) === word.charAt(0) && isOneSlipOff(word, scale),
  );
  return meant === undefined ? undefined : findScale(meant, language);
}
