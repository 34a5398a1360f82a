import { saidAnswer } from '../answers/said.js';
import { command } from './command.js';
import { completeFrom } from './complete.js';
import { namedBy } from './named.js';
import { hide, limits, limitsOf } from './options.js';

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
      complete: (typed, { library }) => {
        const spoken = library.base.facts.filter(
          ({ speech, quote }) => speech === 'direct' && quote.length <= longestLabel,
        );
        return completeFrom(
          typed,
          spoken.map(({ quote }) => ({ label: quote, value: quote })),
        );
      },
    },
    ...limits,
    hide,
  ],
  run: ({ words, ...rest }, { library, language }) => saidAnswer({ words, limits: limitsOf(rest), language }, library),
});
