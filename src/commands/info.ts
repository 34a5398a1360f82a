/** The commands that speak of the bot itself, and of what became of its collection. */
import { answerAbout, answerHelp, answerPrivacy, answerSources } from '../answers/info.js';
import { answerNews } from '../answers/news/news.js';
import { dayOf } from '../knowledge/text/calendar.js';
import { defineCommand, findCommandTexts } from './command.js';
import { hideOption, outletOption, personOption, sinceOption, topicOption } from './options.js';
import { completeFromList } from './suggestions.js';

export const newCommand = defineCommand({
  id: 'new',
  texts: findCommandTexts('new'),
  options: [
    {
      ...sinceOption,
      help: ({ news }) => news.sinceHelp,
      complete: completeFromList(({ library }) =>
        [...new Set(library.listChanges().map(({ date }) => dayOf(date)))].map((day) => ({ label: day, value: day })),
      ),
    },
    topicOption,
    { ...personOption, required: false },
    outletOption,
    hideOption,
  ],
  run: ({ since, topic, person, outlet }, { library, language }) =>
    answerNews({ since, topic, person, outlet }, library, language),
});

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
