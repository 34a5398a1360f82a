/** Any question in free text. */
import { answerQuestion } from '../answers/asked/ask.js';
import { answerLine } from '../answers/conversation/answerLine.js';
import { createTurn } from '../answers/conversation/turns.js';
import type { Library } from '../answers/library.js';
import { suggestStarters } from '../answers/suggest.js';
import { findFacts } from '../knowledge/retrieval/ranking/findFacts.js';
import type { Language } from '../knowledge/text/language.js';
import { maxQuestionLength, readTypedText } from '../knowledge/text/typed/typedText.js';
import { defineCommand, findCommandTexts, type Suggestion } from './command.js';
import { hideOption } from './options.js';
import { addSourceLabel, completeFrom, prependTyped, stripSourceLabel } from './suggestions.js';

export const askCommand = defineCommand({
  id: 'ask',
  texts: findCommandTexts('ask'),
  options: [
    {
      kind: 'text',
      id: 'question',
      required: true,
      maxLength: maxQuestionLength,
      complete: (typed, { library, language }) => suggestQuestions(typed, library, language),
    },
    hideOption,
  ],
  takeEmpty: (answer) => ({ ...answer, turn: createTurn({ intent: 'chatter' }) }),
  run: ({ question }, { library, language, explain = false, conversation = null, cut }) =>
    answerLine(stripSourceLabel(question), {
      library,
      language,
      explain,
      conversation,
      ask: answerQuestion,
      cut: cut?.has('question') ?? false,
    }),
});

const maxQuestionSuggestions = 24;

// nothing typed: one question of each topic; else the questions of the facts that the typed text finds
function suggestQuestions(typed: string, library: Library, language: Language): Suggestion[] {
  const start = suggestStarters(library, language, maxQuestionSuggestions).map((question) => ({
    label: question,
    value: question,
  }));
  if (typed.trim() === '') return completeFrom('', start);
  const found = findFacts(readTypedText(typed), library.index, maxQuestionSuggestions).hits.flatMap(({ fact }) => {
    const question = library.pickQuestions(fact)[language];
    return question ? [addSourceLabel(question, fact, { library, language })] : [];
  });
  return prependTyped(typed, found.length > 0 ? found : completeFrom(typed, start));
}
