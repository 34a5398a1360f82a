/** One sentence by its id. */
import { answerFact } from '../answers/factAnswer.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption } from './options.js';
import { addSourceLabel, completeFromList, stripSourceLabel } from './suggestions.js';

export const factCommand = defineCommand({
  id: 'fact',
  texts: findCommandTexts('fact'),
  options: [
    {
      kind: 'text',
      id: 'fact',
      required: true,
      maxLength: 100,
      complete: completeFromList((context) =>
        context.library.base.facts.map((each) => addSourceLabel(each.id, each, context)),
      ),
    },
    hideOption,
  ],
  run: ({ fact: id }, { library, language }) => answerFact(stripSourceLabel(id), library, language),
});
