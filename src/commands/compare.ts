import { compareAnswer } from '../answers/compare.js';
import { command } from './command.js';
import { completeFrom } from './complete.js';
import { namedBy } from './named.js';
import { hide } from './options.js';

/** What the sources say on one question, side by side. */
export const compare = command({
  id: 'compare',
  named: namedBy('compare'),
  options: [
    {
      is: 'text',
      id: 'matter',
      required: true,
      maxLength: 100,
      complete: (typed, { library, language }) =>
        completeFrom(
          typed,
          library.base.matters.map(({ id, question }) => ({ label: question[language], value: id })),
        ),
    },
    hide,
  ],
  run: ({ matter }, { library, language }) => compareAnswer(matter, library, language),
});
