import { aboutAnswer, helpAnswer, privacyAnswer, sourcesAnswer } from '../answers/info.js';
import { command, namedBy } from './command.js';
import { hide } from './options.js';

/** The commands that speak of the bot itself. */
export const sources = command({
  id: 'sources',
  named: namedBy('sources'),
  options: [hide],
  run: (_, { library }) => sourcesAnswer(library),
});

export const about = command({
  id: 'about',
  named: namedBy('about'),
  options: [hide],
  run: (_, { library }) => aboutAnswer(library),
});

export const help = command({
  id: 'help',
  named: namedBy('help'),
  options: [hide],
  run: (_, { library, language }) => helpAnswer(library, language),
});

export const privacy = command({
  id: 'privacy',
  named: namedBy('privacy'),
  options: [hide],
  run: () => privacyAnswer(),
});
