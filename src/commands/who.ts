/** What somebody said, optionally about something. */
import type { Answer } from '../answers/answer.js';
import { answerMentions } from '../answers/asked/mentionAnswer.js';
import { answerPerson } from '../answers/lists.js';
import { defineCommand, findCommandTexts } from './command.js';
import { filterOptions, hideOption, personOption, pickFilter } from './options.js';
import { completeFromList } from './suggestions.js';

export const whoCommand = defineCommand({
  id: 'who',
  texts: findCommandTexts('who'),
  options: [
    personOption,
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
