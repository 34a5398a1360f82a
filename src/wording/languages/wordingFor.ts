/** The wording of a language. */
import type { Language } from '../../knowledge/text/language.js';
import type { Wording } from '../wording.js';
import { de } from './de/index.js';
import { en } from './en/index.js';

export function pickWording(language: Language): Wording {
  return { de, en }[language];
}
