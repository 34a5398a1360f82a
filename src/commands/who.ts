/** What somebody said, optionally about something. */
import type { Answer } from '../answers/answer.js';
import { answerMentions } from '../answers/asked/mentionAnswer.js';
import { answerPerson } from '../answers/lists.js';
import { listSpeakerIds } from '../knowledge/facts/voices/voices.js';
import { countBy } from '../util/collections.js';
import { type CommandContext, defineCommand, findCommandTexts, type Suggestion } from './command.js';
import { filterOptions, hideOption, pickFilter } from './options.js';
import { completeFromList } from './suggestions.js';

export const whoCommand = defineCommand({
  id: 'who',
  texts: findCommandTexts('who'),
  options: [
    {
      kind: 'text',
      id: 'person',
      required: true,
      maxLength: 100,
      complete: completeFromList(suggestSpeakers),
    },
    {
      kind: 'text',
      id: 'about',
      required: false,
      maxLength: 40,
      complete: completeFromList(({ library, language }) =>
        library.base.topics.map(({ name }) => ({ label: name[language], value: name[language] })),
      ),
    },
    ...filterOptions,
    hideOption,
  ],
  run: ({ person, about, ...rest }, { library, language }) => {
    const asked = { person, about, filter: pickFilter(rest), language };
    const answer = answerPerson(asked, library);
    return isSilent(answer) ? (answerMentions(asked, library) ?? answer) : answer;
  },
});

function isSilent(answer: Answer): boolean {
  return answer.kind === 'unknown' && ['no-person', 'not-quoted'].includes(answer.reason.kind);
}

// those who are quoted most come first
function suggestSpeakers({ library: { base } }: CommandContext): Suggestion[] {
  const counts = countBy(base.facts.flatMap(listSpeakerIds));
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id]) => base.entity.get(id)?.name ?? [])
    .map((name) => ({ label: name, value: name }));
}
