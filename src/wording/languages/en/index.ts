/** What the bot says in English. */
import { createLanguageNamer } from '../../../util/languageNames.js';
import type { Wording } from '../../wording.js';
import { aboutEn } from './about.js';
import { buttonsEn } from './buttons.js';
import { commandsEn } from './commands.js';
import { comparedEn } from './compared.js';
import { newsEn } from './news.js';
import { picturesEn } from './pictures.js';
import { quotesEn } from './quotes.js';
import { talkEn } from './talk.js';
import { unknownEn } from './unknown.js';
import { webEn } from './web.js';

export const en: Wording = {
  locale: 'en',
  nameLanguage: createLanguageNamer('en'),
  ...commandsEn,
  ...newsEn,
  ...quotesEn,
  ...unknownEn,
  ...comparedEn,
  ...buttonsEn,
  ...aboutEn,
  ...picturesEn,
  ...talkEn,
  ...webEn,
};
