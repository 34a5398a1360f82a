/** Snowball stems, German and English: "Investitionen" and "Investition" share one. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import type { Language } from './language.js';

/** The stem of a folded word; numbers stay as they are. */
export function stemWord(word: string, language: Language): string {
  if (/^\d/.test(word)) return word;
  return language === 'de' ? german(word) : english(word);
}
