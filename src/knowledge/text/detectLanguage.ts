/** German or English: recognised by the function words and letters of a text. */

import { isFunctionWord } from './functionWords.js';
import type { Language } from './language.js';
import { clean, splitWords, type Word } from './words.js';

// a German "Billion" is a thousand of these, and hardly ever typed
const englishScalePattern = /\b(?:billion|trillion)s?\b/;

/** The language with more function words; umlauts speak for German; `fallback` where nothing speaks for either. */
export function detectLanguage(text: string, fallback: Language = 'de'): Language {
  return detectLanguageOfWords(text, splitWords(text), fallback);
}

/** The same for a text whose words are read already. */
export function detectLanguageOfWords(text: string, words: Word[], fallback: Language = 'de'): Language {
  let german = /[äöüß]/i.test(clean(text)) ? 1 : 0;
  let english = englishScalePattern.test(text) ? 1 : 0;
  for (const { text: word } of words) {
    const [isGerman, isEnglish] = [isFunctionWord(word, 'de'), isFunctionWord(word, 'en')];
    if (isGerman && !isEnglish) german += 1;
    if (isEnglish && !isGerman) english += 1;
  }
  return german === english ? fallback : german > english ? 'de' : 'en';
}
