import { compareAnswer } from '../answers/compare.js';
import { command, namedBy } from './command.js';
import { hide, matter } from './options.js';

/** What the sources say on one question, side by side. */
export const compare = command({
  id: 'compare',
  named: namedBy('compare'),
  options: [matter, hide],
  run: ({ matter }, { library, language }) => compareAnswer(matter, library, language),
});
