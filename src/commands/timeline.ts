import { timelineAnswer } from '../answers/timeline.js';
import { command, namedBy } from './command.js';
import { hide, matter } from './options.js';
import { completeFrom } from './suggestions.js';

/** What was said and happened, in order. */
export const timeline = command({
  id: 'timeline',
  named: namedBy('timeline'),
  options: [
    {
      is: 'text',
      id: 'topic',
      required: false,
      maxLength: 40,
      complete: (typed, { library, language }) =>
        completeFrom(
          typed,
          library.base.topics.map(({ id, name }) => ({ label: name[language], value: id })),
        ),
    },
    { ...matter, required: false },
    hide,
  ],
  run: ({ topic, matter }, { library, language }) => timelineAnswer({ topic, matter, language }, library),
});
