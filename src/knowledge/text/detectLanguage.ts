/** German or English: recognised by the function words and letters of a text. */

import { isFunctionWord } from './functionWords.js';
import type { Language } from './language.js';
import { clean, splitFoldedWords } from './words.js';

// a German "Billion" is a thousand of these, and hardly ever typed
const englishScalePattern = /\b(?:bil+|tril+)ions?\b/;

/** "$0.5T", "21st": such letters are no words of any language. */
const figureLettersPattern = /(?<=\d)\p{L}+/gu;

/** The language with more function words, null where nothing speaks for either; umlauts speak for German. */
export function findLanguage(text: string): Language | null {
  let german = /[äöüß]/i.test(clean(text)) ? 1 : 0;
  let english = englishScalePattern.test(text) ? 1 : 0;
  for (const word of splitFoldedWords(/\d/.test(text) ? text.replace(figureLettersPattern, '') : text)) {
    const [isGerman, isEnglish] = [isFunctionWord(word, 'de'), isFunctionWord(word, 'en')];
    if (isGerman && !isEnglish) german += 1;
    if (isEnglish && !isGerman) english += 1;
  }
  return german === english ? null : german > english ? 'de' : 'en';
}

/** The same; `fallback` where nothing speaks for either. */
export function detectLanguage(text: string, fallback: Language = 'de'): Language {
  return findLanguage(text) ?? fallback;
}
