/** German or English: recognised by the function words and letters of a text. */

import { isFunctionWord } from './functionWords.js';
import type { Language } from './language.js';
import { clean, splitWords } from './words.js';

// a German "Billion" is a thousand of these, and hardly ever typed
const englishScalePattern = /\b(?:bil+|tril+)ions?\b/;

/** "$0.5T", "21st": such letters are no words of any language. */
const figureLettersPattern = /(?<=\d)\p{L}+/gu;

/** Null where nothing speaks for either. */
export function findLanguage(text: string): Language | null {
  const language = detectLanguage(text, 'de');
  return language === detectLanguage(text, 'en') ? language : null;
}

/** The language with more function words; umlauts speak for German; `fallback` where nothing speaks for either. */
export function detectLanguage(text: string, fallback: Language = 'de'): Language {
  let german = /[äöüß]/i.test(clean(text)) ? 1 : 0;
  let english = englishScalePattern.test(text) ? 1 : 0;
  for (const { text: word } of splitWords(text.replace(figureLettersPattern, ''))) {
    const [isGerman, isEnglish] = [isFunctionWord(word, 'de'), isFunctionWord(word, 'en')];
    if (isGerman && !isEnglish) german += 1;
    if (isEnglish && !isGerman) english += 1;
  }
  return german === english ? fallback : german > english ? 'de' : 'en';
}
