import { factAnswer } from '../answers/factAnswer.js';
import { command, namedBy } from './command.js';
import { hide } from './options.js';
import { completeFrom, labelled, unlabelled } from './suggestions.js';

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
      complete: (typed, context) =>
        completeFrom(
          typed,
          context.library.base.facts.map((each) => labelled(each.id, each, context)),
        ),
    },
    hide,
  ],
  run: ({ fact: id }, { library, language }) => factAnswer(unlabelled(id), library, language),
});
