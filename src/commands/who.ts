/** What somebody said, optionally about something. */
import type { Library } from '../answers/library.js';
import { answerPerson } from '../answers/lists.js';
import { countBy } from '../util/collections.js';
import { defineCommand, findCommandTexts, type Suggestion } from './command.js';
import { filterOptions, hideOption, pickFilter } from './options.js';
import { completeFrom } from './suggestions.js';

export const whoCommand = defineCommand({
  id: 'who',
  texts: findCommandTexts('who'),
  options: [
    {
      kind: 'text',
      id: 'person',
      required: true,
      maxLength: 100,
      complete: (typed, { library }) => completeFrom(typed, suggestSpeakers(library)),
    },
    {
      kind: 'text',
      id: 'about',
      required: false,
      maxLength: 40,
      complete: (typed, { library, language }) =>
        completeFrom(
          typed,
          library.base.topics.map(({ name }) => ({ label: name[language], value: name[language] })),
        ),
    },
    ...filterOptions,
    hideOption,
  ],
  run: ({ person, about, ...rest }, { library, language }) =>
    answerPerson({ person, about, filter: pickFilter(rest), language }, library),
});

// those who are quoted most come first
function suggestSpeakers({ base }: Library): Suggestion[] {
  const counts = countBy(base.facts.flatMap(({ speaker }) => speaker?.is ?? []));
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id]) => base.entity.get(id)?.name ?? [])
    .map((name) => ({ label: name, value: name }));
}
