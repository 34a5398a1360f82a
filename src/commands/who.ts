/** What somebody said, optionally about something. */
import type { Answer } from '../answers/answer.js';
import { answerMentions } from '../answers/asked/mentioned/mentionAnswer.js';
import { answerPerson, findEntity } from '../answers/lists.js';
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
    const limits = { filter: pickFilter(rest), language };
    const answer = answerPerson({ person, about, ...limits }, library);
    // what else is asked with it is asked of their words
    if (!isSilent(answer) || about?.trim()) return answer;
    const entity = findEntity(person, library);
    return answerMentions(entity ? { entity } : { typed: person }, limits, library) ?? answer;
  },
});

function isSilent(answer: Answer): boolean {
  return answer.kind === 'unknown' && ['no-person', 'not-quoted'].includes(answer.reason.kind);
}
