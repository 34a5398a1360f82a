import { ask as answer } from '../answers/ask.js';
import type { Library } from '../answers/library.js';
import { starters } from '../answers/suggest.js';
import { findFacts } from '../knowledge/retrieval/ranking/findFacts.js';
import type { Language } from '../knowledge/text/language.js';
import { command, namedBy, type Suggestion } from './command.js';
import { hide } from './options.js';
import { completeFrom, labelled, unlabelled, withTyped } from './suggestions.js';

/** Any question in free text. */
export const ask = command({
  id: 'ask',
  named: namedBy('ask'),
  options: [
    {
      is: 'text',
      id: 'question',
      required: true,
      maxLength: 300,
      complete: (typed, { library, language }) => suggestions(typed, library, language),
    },
    hide,
  ],
  run: ({ question }, { library, language, explain = false }) =>
    answer(unlabelled(question), library, { language, explain }),
});

const most = 24;

// nothing typed: one question of each topic; else the questions of the facts that the typed text finds
function suggestions(typed: string, library: Library, language: Language): Suggestion[] {
  const start = starters(library, language, most).map((question) => ({ label: question, value: question }));
  if (typed.trim() === '') return completeFrom('', start);
  const found = findFacts(typed, library.index, most).hits.flatMap(({ fact }) => {
    const question = library.questionsFor(fact)[language];
    return question ? [labelled(question, fact, { library, language })] : [];
  });
  return withTyped(typed, found.length > 0 ? found : completeFrom(typed, start));
}
