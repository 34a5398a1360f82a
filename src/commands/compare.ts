/** What the sources say on one question, side by side. */
import { answerCompare } from '../answers/compared/compare.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption, matterOption } from './options.js';

export const compareCommand = defineCommand({
  id: 'compare',
  texts: findCommandTexts('compare'),
  options: [matterOption, hideOption],
  run: ({ matter }, { library, language }) => answerCompare(matter, library, language),
});
