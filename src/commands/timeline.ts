/** What was said and happened, in order. */
import { answerTimeline } from '../answers/compared/timeline.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption, matterOption, topicOption } from './options.js';

export const timelineCommand = defineCommand({
  id: 'timeline',
  texts: findCommandTexts('timeline'),
  options: [topicOption, { ...matterOption, required: false }, hideOption],
  run: ({ topic, matter }, { library, language }) => answerTimeline({ topic, matter, language }, library),
});
