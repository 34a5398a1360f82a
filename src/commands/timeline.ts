/** What was said and happened, in order. */
import { answerTimeline } from '../answers/compared/timeline.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption, matterOption } from './options.js';
import { completeFromList } from './suggestions.js';

export const timelineCommand = defineCommand({
  id: 'timeline',
  texts: findCommandTexts('timeline'),
  options: [
    {
      kind: 'text',
      id: 'topic',
      required: false,
      maxLength: 40,
      complete: completeFromList(({ library, language }) =>
        library.base.topics.map(({ id, name }) => ({ label: name[language], value: id })),
      ),
    },
    { ...matterOption, required: false },
    hideOption,
  ],
  run: ({ topic, matter }, { library, language }) => answerTimeline({ topic, matter, language }, library),
});
