/** The wording of a language. */
import type { Language } from '../knowledge/text/language.js';
import { de } from './de.js';
import { en } from './en.js';
import type { Wording } from './wording.js';

export function pickWording(language: Language): Wording {
  return { de, en }[language];
}
