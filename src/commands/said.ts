/** Who said this? */
import { findQuote } from '../answers/asked/findQuote.js';
import { type CommandContext, defineCommand, findCommandTexts, type Suggestion } from './command.js';
import { filterOptions, hideOption, pickFilter } from './options.js';
import { addSourceLabel, completeFromList, stripSourceLabel } from './suggestions.js';

const maxWordingLength = 80;

export const saidCommand = defineCommand({
  id: 'said',
  texts: findCommandTexts('said'),
  options: [
    {
      kind: 'text',
      id: 'words',
      required: true,
      maxLength: 300,
      complete: completeFromList(suggestWordings),
    },
    ...filterOptions,
    hideOption,
  ],
  run: ({ words, ...rest }, { library, language, cut }) =>
    findQuote(
      { words: stripSourceLabel(words), filter: pickFilter(rest), language, cut: cut?.has('words') ?? false },
      library,
    ),
});

function suggestWordings(context: CommandContext): Suggestion[] {
  const { facts, matters } = context.library.base;
  const wordings = matters.filter(({ kind }) => kind === 'wording').map(({ id }) => id);
  return facts.flatMap((fact) =>
    (fact.claims ?? [])
      .filter(({ matter, says }) => wordings.includes(matter) && says.length <= maxWordingLength)
      .map(({ says }) => addSourceLabel(says, fact, context)),
  );
}
