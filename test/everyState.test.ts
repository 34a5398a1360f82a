/** Found, near in sentences or in figures, or nothing: told in words and with the same facts, wherever and however it is asked. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../src/answers/asked/ask.js';
import type { Language } from '../src/knowledge/text/language.js';
import { findState } from '../src/wording/own/stateLines.js';
import { conversation } from './loopback/conversation.js';
import { maxQuotes } from './loopback/replies.js';
import { everyDoor, tooLong } from './support/askEverywhere.js';

const { library } = conversation;

const questions: [state: string, language: Language, question: string][] = [
  ['found', 'de', 'Wie viel Geld hat Softbank laut Musk gesichert?'],
  ['found', 'en', 'How much money did SoftBank secure according to Musk?'],
  ['near', 'de', 'Wie alt ist Larry Ellison?'],
  ['near', 'en', 'How old is Larry Ellison?'],
  ['near-figures', 'de', 'Kostet Stargate 600 Milliarden Dollar?'],
  ['near-figures', 'en', 'Does Stargate cost 600 billion?'],
  ['near-figures', 'de', 'Schafft Stargate 300.000 Arbeitsplätze?'],
  ['near-figures', 'en', 'Does Stargate create 300,000 jobs?'],
  ['nothing', 'de', 'Was sagte Angela Merkel zu Stargate?'],
  ['nothing', 'en', 'What did Angela Merkel say about Stargate?'],
];

const byAddress = new Set(['/api/ask', 'the web page']);

/** A name alone is a greeting; the page without a question is the opening, with its field and what one could ask. */
const unasked: Record<string, (isBlank: boolean) => string> = {
  'a mention': () => 'none',
  '/api/ask': (isBlank) => (isBlank ? 'question is missing' : 'asked back'),
  'the web page': (isBlank) => (isBlank ? 'none' : 'asked back'),
};

const ways: [name: string, write: (question: string) => string][] = [
  ['as it is', (question) => question],
  ['with 3,000 characters', (question) => question.padEnd(3000, ' .')],
  ['turned from right to left', (question) => `\u202e\u2067${question}\u2069\u202c\u200f`],
  ['in Markdown', (question) => `> ## **__${question}__**`],
];

describe.each(everyDoor)('%s', (name, ask) => {
  test.each(questions)('tells %s, in %s, however it is written: %s', async (state, language, question) => {
    const answer = answerQuestion(question, library, { language });
    const facts = ('cited' in answer ? answer.cited : []).slice(0, maxQuotes).map(({ fact }) => fact.id);
    expect(findState(answer)).toBe(state);
    for (const [way, write] of ways)
      expect([way, await ask(write(question), language)]).toEqual([way, { state, facts }]);
    const long = await ask(question.padEnd(6000, ' .'), language);
    expect(long).toEqual(byAddress.has(name) ? tooLong : { state, facts });
  });

  test.each(['de', 'en'] as const)('asks back or greets where nothing is asked, in %s', async (language) => {
    for (const empty of ['', ' ', '\u200b', '**__**']) {
      const state = unasked[name]?.(empty.trim() === '') ?? 'asked back';
      expect([empty, await ask(empty, language)]).toEqual([empty, { state, facts: [] }]);
    }
  });
});
