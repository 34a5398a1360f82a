/** Who said this? */
import { findQuote } from '../answers/findQuote.js';
import { defineCommand, findCommandTexts } from './command.js';
import { filterOptions, hideOption, pickFilter } from './options.js';
import { addSourceLabel, completeFrom, stripSourceLabel } from './suggestions.js';

const maxWordingLength = 80;

export const saidCommand = defineCommand({
  id: 'said',
  texts: findCommandTexts('said'),
  options: [
    {
      kind: 'text',
      id: 'words',
      required: true,
      maxLength: 80,
      complete: (typed, context) => {
        const { library } = context;
        const wordings = library.base.matters.filter(({ kind }) => kind === 'wording').map(({ id }) => id);
        const spoken = library.base.facts.flatMap((fact) =>
          (fact.claims ?? [])
            .filter(({ matter, says }) => wordings.includes(matter) && says.length <= maxWordingLength)
            .map(({ says }) => addSourceLabel(says, fact, context)),
        );
        return completeFrom(typed, spoken);
      },
    },
    ...filterOptions,
    hideOption,
  ],
  run: ({ words, ...rest }, { library, language }) =>
    findQuote({ words: stripSourceLabel(words), filter: pickFilter(rest), language }, library),
});
