import { aboutAnswer, helpAnswer, sourcesAnswer } from '../answers/info.js';
import { command } from './command.js';
import { namedBy } from './named.js';

/** The commands that speak of the bot itself. */
export const sources = command({
  id: 'sources',
  named: namedBy('sources'),
  options: [],
  run: (_, { library }) => sourcesAnswer(library),
});

export const about = command({
  id: 'about',
  named: namedBy('about'),
  options: [],
  run: (_, { library }) => aboutAnswer(library),
});

export const help = command({
  id: 'help',
  named: namedBy('help'),
  options: [],
  run: (_, { library, language }) => helpAnswer(library, language),
});
