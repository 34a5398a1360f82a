/** The wording of `review`: apart from that of the bot, which no reader of answers loads it with. */
import type { Language } from '../../knowledge/text/language.js';
import { deskDe } from './deskDe.js';
import { deskEn } from './deskEn.js';
import type { DeskWording } from './deskWording.js';

export function pickDeskWording(language: Language): DeskWording {
  return { de: deskDe, en: deskEn }[language];
}
