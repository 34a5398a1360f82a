/** German or English: told by the function words and letters of a text. */

import { isFunctionWord } from './functionWords.js';
import type { Language } from './language.js';
import { clean, type Word, wordsOf } from './words.js';

// a German "Billion" is a thousand of these, and hardly ever typed
const englishScale = /\b(?:billion|trillion)s?\b/;

/** The language with more function words; umlauts speak for German; `otherwise` where nothing speaks for either. */
export function languageOf(text: string, otherwise: Language = 'de'): Language {
  return languageOfWords(text, wordsOf(text), otherwise);
}

/** The same for a text whose words are read already. */
export function languageOfWords(text: string, words: Word[], otherwise: Language = 'de'): Language {
  let german = /[äöüß]/i.test(clean(text)) ? 1 : 0;
  let english = englishScale.test(text) ? 1 : 0;
  for (const { text: word } of words) {
    const [isGerman, isEnglish] = [isFunctionWord(word, 'de'), isFunctionWord(word, 'en')];
    if (isGerman && !isEnglish) german += 1;
    if (isEnglish && !isGerman) english += 1;
  }
  return german === english ? otherwise : german > english ? 'de' : 'en';
}
