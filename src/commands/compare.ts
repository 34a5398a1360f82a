import { answerCompare } from '../answers/compare.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption, matterOption } from './options.js';

/** What the sources say on one question, side by side. */
export const compareCommand = defineCommand({
  id: 'compare',
  texts: findCommandTexts('compare'),
  options: [matterOption, hideOption],
  run: ({ matter }, { library, language }) => answerCompare(matter, library, language),
});
