/** What the sources say on one question, side by side. */
import { answerCompare } from '../answers/compared/compare.js';
import { answerDisputed } from '../answers/compared/disputed.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption, matterOption } from './options.js';

export const compareCommand = defineCommand({
  id: 'compare',
  texts: findCommandTexts('compare'),
  options: [{ ...matterOption, required: false }, hideOption],
  run: ({ matter }, { library, language }) =>
    matter?.trim() ? answerCompare(matter, library, language) : answerDisputed(library, language),
});
