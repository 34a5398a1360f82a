/** German or English: told by the function words and letters of a text. */
import type { Language } from '../schema.js';
import { isFunctionWord } from './functionWords.js';
import { clean, wordsOf } from './words.js';

// a German "Billion" is a thousand of these, and hardly ever typed
const englishScale = /\b(?:billion|trillion)s?\b/;

/** The language with more function words; umlauts speak for German; `otherwise` where nothing speaks for either. */
export function languageOf(text: string, otherwise: Language = 'de'): Language {
  const words = wordsOf(text).map((word) => word.text);
  const count = (language: Language, other: Language) =>
    words.filter((word) => isFunctionWord(word, language) && !isFunctionWord(word, other)).length;
  const german = count('de', 'en') + (/[äöüß]/i.test(clean(text)) ? 1 : 0);
  const english = count('en', 'de') + (englishScale.test(text) ? 1 : 0);
  return german === english ? otherwise : german > english ? 'de' : 'en';
}
