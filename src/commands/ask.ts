import { ask as answer } from '../answers/ask.js';
import { starters } from '../answers/suggest.js';
import { command } from './command.js';
import { completeFrom } from './complete.js';
import { namedBy } from './named.js';
import { hide } from './options.js';

/** Any question in free text. */
export const ask = command({
  id: 'ask',
  named: namedBy('ask'),
  options: [
    {
      is: 'text',
      id: 'question',
      required: true,
      maxLength: 300,
      complete: (typed, { library, language }) =>
        completeFrom(
          typed,
          starters(library, language, 25).map((question) => ({ label: question, value: question })),
        ),
    },
    hide,
  ],
  run: ({ question }, { library, language, explain = false }) => answer(question, library, { language, explain }),
});
