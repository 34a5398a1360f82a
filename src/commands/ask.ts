/** Any question in free text. */
import { answerQuestion } from '../answers/asked/ask.js';
import { answerLine } from '../answers/conversation/answerLine.js';
import { createTurn } from '../answers/conversation/turns.js';
import type { Library } from '../answers/library.js';
import { suggestStarters } from '../answers/suggest.js';
import type { Base } from '../knowledge/facts/base.js';
import type { Fact, Matter } from '../knowledge/facts/schema.js';
import { findFacts } from '../knowledge/retrieval/ranking/findFacts.js';
import type { Language } from '../knowledge/text/language.js';
import { matchLabels } from '../knowledge/text/matchLabels.js';
import { maxQuestionLength, readTypedText } from '../knowledge/text/typed/typedText.js';
import { defineCommand, findCommandTexts, type Suggestion } from './command.js';
import { hideOption } from './options.js';
import { completeFrom, prependTyped } from './suggestions.js';

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
    answerLine(question, {
      library,
      language,
      explain,
      conversation,
      ask: answerQuestion,
      cut: cut?.has('question') ?? false,
    }),
});

const maxQuestionSuggestions = 24;

// nothing typed: what several sources speak of, and a question of each topic; else what the typed text finds, matters first
function suggestQuestions(typed: string, library: Library, language: Language): Suggestion[] {
  const start = suggestStarters(library, language, maxQuestionSuggestions).map(toSuggestion);
  if (typed.trim() === '') return completeFrom('', start);
  const facts = findFacts(readTypedText(typed), library.index, maxQuestionSuggestions).hits.map(({ fact }) => fact);
  const found = [
    ...suggestMatters(typed, facts, library.base).map(({ question }) => question[language]),
    ...facts.flatMap((fact) => library.pickQuestions(fact)[language] ?? []),
  ];
  return prependTyped(typed, found.length > 0 ? found.map(toSuggestion) : completeFrom(typed, start));
}

// those that the facts found answer: first whose question has something of what is typed
function suggestMatters(typed: string, facts: Fact[], { matter: matters }: Base): Matter[] {
  const ids = new Set(facts.flatMap(({ claims = [] }) => claims.map(({ matter }) => matter)));
  const answered = [...ids].flatMap((id) => matters.get(id) ?? []);
  const labels = answered.map(({ question }) => `${question.de} ${question.en}`);
  const near = matchLabels(typed, labels).flatMap((index) => answered[index] ?? []);
  return [...new Set([...near, ...answered])];
}

function toSuggestion(question: string): Suggestion {
  return { label: question, value: question };
}
