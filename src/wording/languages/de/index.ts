/** What the bot says in German. */
import { createLanguageNamer } from '../../../util/languageNames.js';
import type { Wording } from '../../wording.js';
import { aboutDe } from './about.js';
import { buttonsDe } from './buttons.js';
import { commandsDe } from './commands.js';
import { comparedDe } from './compared.js';
import { newsDe } from './news.js';
import { picturesDe } from './pictures.js';
import { quotesDe } from './quotes.js';
import { talkDe } from './talk.js';
import { unknownDe } from './unknown.js';
import { webDe } from './web.js';

export const de: Wording = {
  locale: 'de',
  nameLanguage: createLanguageNamer('de'),
  ...commandsDe,
  ...newsDe,
  ...quotesDe,
  ...unknownDe,
  ...comparedDe,
  ...buttonsDe,
  ...aboutDe,
  ...picturesDe,
  ...talkDe,
  ...webDe,
};
