/** One question gets one answer: without a connection, through the gateway, and as the terminal's JSON. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serializeAnswer } from '../../src/answers/answerJson.js';
import { respondToQuestion } from '../../src/terminal/respond.js';
import { conversation, it } from '../loopback/botTest.js';
import { answerTo } from '../loopback/calls.js';
import { chatInput } from '../loopback/payloads/payloads.js';
import { factsIn } from '../loopback/replies.js';

interface Golden {
  answerable: { question: string }[];
  unanswerable: { question: string }[];
}

const golden = JSON.parse(readFileSync(new URL('../fixtures/questions.json', import.meta.url), 'utf8')) as Golden;
const questions = [...golden.answerable, ...golden.unanswerable].map(({ question }) => question);
const { base } = conversation.library;

/** The facts that the terminal quotes, of which Discord shows three. */
function inTerminal(question: string): string[] {
  const reply = respondToQuestion(question, { ...conversation, language: null });
  if (reply.kind !== 'answer') throw new Error(`no answer to ${question}`);
  const { answer, command, language } = reply;
  const json = serializeAnswer(answer, { command, question, language, base: base.version, elapsedMs: 0 });
  expect(json.answers.map(({ quote }) => quote)).toEqual(json.answers.map(({ fact }) => base.fact.get(fact)?.quote));
  return json.answers.slice(0, 3).map(({ fact }) => fact);
}

test.each(['de', 'en-US'] as const)('every golden question, for whoever reads %s', (locale) => {
  const asked = questions.map((question) => ({
    question,
    quotes: factsIn(answerTo({ subcommand: 'ask', options: { question }, locale }), base.facts),
  }));
  expect(asked).toEqual(questions.map((question) => ({ question, quotes: inTerminal(question) })));
  expect(asked.filter(({ quotes }) => quotes.length > 0).length).toBeGreaterThan(100);
});

it('a sample of them through the gateway', async ({ discord, bot: _ }) => {
  const sample = questions.filter((_, at) => at % Math.ceil(questions.length / 12) === 0);
  expect(sample.length).toBeGreaterThan(9);
  for (const [at, question] of sample.entries()) {
    const userId = `13000000000000003${at + 10}`;
    const reply = await discord.send(chatInput({ subcommand: 'ask', options: { question }, userId }));
    expect(factsIn(reply, base.facts)).toEqual(inTerminal(question));
  }
});
