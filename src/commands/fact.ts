import { factAnswer } from '../answers/factAnswer.js';
import { command } from './command.js';
import { completeFrom } from './complete.js';
import { namedBy } from './named.js';
import { hide } from './options.js';

/** One sentence by its id. */
export const fact = command({
  id: 'fact',
  named: namedBy('fact'),
  options: [
    {
      is: 'text',
      id: 'fact',
      required: true,
      maxLength: 100,
      complete: (typed, { library }) =>
        completeFrom(
          typed,
          library.base.facts.map(({ id }) => ({ label: id, value: id })),
        ),
    },
    hide,
  ],
  run: ({ fact: id }, { library, language }) => factAnswer(id, library, language),
});
