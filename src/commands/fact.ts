/** One sentence by its id. */
import { answerFact } from '../answers/factAnswer.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption } from './options.js';
import { completeFromList, findLabelledFact, labelFact } from './suggestions.js';

export const factCommand = defineCommand({
  id: 'fact',
  texts: findCommandTexts('fact'),
  options: [
    {
      kind: 'text',
      id: 'fact',
      required: true,
      maxLength: 100,
      complete: completeFromList(({ library, language }) =>
        library.base.facts.map((each) => ({ label: labelFact(each, library.base, language), value: each.id })),
      ),
    },
    hideOption,
  ],
  run: ({ fact: id }, { library, language }) =>
    answerFact(findLabelledFact(id, library.base)?.id ?? id, library, language),
});
