/** The commands that speak of the bot itself. */
import { answerAbout, answerHelp, answerPrivacy, answerSources } from '../answers/info.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption } from './options.js';

export const sourcesCommand = defineCommand({
  id: 'sources',
  texts: findCommandTexts('sources'),
  options: [hideOption],
  run: (_, { library }) => answerSources(library),
});

export const aboutCommand = defineCommand({
  id: 'about',
  texts: findCommandTexts('about'),
  options: [hideOption],
  run: (_, { library }) => answerAbout(library),
});

export const helpCommand = defineCommand({
  id: 'help',
  texts: findCommandTexts('help'),
  options: [hideOption],
  run: (_, { library, language }) => answerHelp(library, language),
});

export const privacyCommand = defineCommand({
  id: 'privacy',
  texts: findCommandTexts('privacy'),
  options: [hideOption],
  run: () => answerPrivacy(),
});
