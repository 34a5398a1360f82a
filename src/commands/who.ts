import type { Library } from '../answers/library.js';
import { whoAnswer } from '../answers/lists.js';
import { command, namedBy, type Suggestion } from './command.js';
import { hide, limits, limitsOf } from './options.js';
import { completeFrom } from './suggestions.js';

/** What somebody said, optionally about something. */
export const who = command({
  id: 'who',
  named: namedBy('who'),
  options: [
    {
      is: 'text',
      id: 'person',
      required: true,
      maxLength: 100,
      complete: (typed, { library }) => completeFrom(typed, speakers(library)),
    },
    {
      is: 'text',
      id: 'about',
      required: false,
      maxLength: 40,
      complete: (typed, { library, language }) =>
        completeFrom(
          typed,
          library.base.topics.map(({ name }) => ({ label: name[language], value: name[language] })),
        ),
    },
    ...limits,
    hide,
  ],
  run: ({ person, about, ...rest }, { library, language }) =>
    whoAnswer({ person, about, limits: limitsOf(rest), language }, library),
});

// those who are quoted most come first
function speakers({ base }: Library): Suggestion[] {
  const counts = new Map<string, number>();
  for (const { speaker } of base.facts) if (speaker) counts.set(speaker.is, (counts.get(speaker.is) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id]) => base.entity.get(id)?.name ?? [])
    .map((name) => ({ label: name, value: name }));
}
