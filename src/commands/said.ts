import { saidAnswer } from '../answers/findQuote.js';
import { command, namedBy } from './command.js';
import { hide, limits, limitsOf } from './options.js';
import { completeFrom, labelled, unlabelled } from './suggestions.js';

const longestLabel = 80;

/** Who said this? */
export const said = command({
  id: 'said',
  named: namedBy('said'),
  options: [
    {
      is: 'text',
      id: 'words',
      required: true,
      maxLength: 80,
      complete: (typed, context) => {
        const { library } = context;
        const wordings = library.base.matters.filter(({ kind }) => kind === 'wording').map(({ id }) => id);
        const spoken = library.base.facts.flatMap((fact) =>
          (fact.claims ?? [])
            .filter(({ matter, says }) => wordings.includes(matter) && says.length <= longestLabel)
            .map(({ says }) => labelled(says, fact, context)),
        );
        return completeFrom(typed, spoken);
      },
    },
    ...limits,
    hide,
  ],
  run: ({ words, ...rest }, { library, language }) =>
    saidAnswer({ words: unlabelled(words), limits: limitsOf(rest), language }, library),
});
