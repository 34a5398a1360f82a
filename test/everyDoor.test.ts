/** However a question or an option is spelt, and wherever it is typed: the same facts, as sure of them. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../src/answers/answer.js';
import { answerQuestion } from '../src/answers/asked/ask.js';
import { findCommand } from '../src/commands/command.js';
import { createMentionReply } from '../src/discord/interactions/mentionReply.js';
import { formatReply, type Script } from '../src/terminal/printAnswer.js';
import { respondToCommand, respondToLine, respondToQuestion } from '../src/terminal/respond.js';
import { plainScreen } from '../src/terminal/screen/screen.js';
import { conversation, specification, token } from './loopback/botTest.js';
import { answerTo } from './loopback/calls.js';
import type { LoopbackDiscord } from './loopback/loopbackDiscord.js';
import { ids } from './loopback/payloads/ids.js';
import { createGuildMessage, createQuestion } from './loopback/payloads/payloads.js';
import { mentionPlace } from './loopback/payloads/places.js';
import { findQuotedFacts, isShownUnsure, maxQuotes, readShownAnswer } from './loopback/replies.js';
import { type RunningBot, runReadyBot } from './loopback/runBot.js';
import { startLoopbackDiscord } from './loopback/startLoopbackDiscord.js';
import { readAnswerJson, type ShownAnswer } from './support/testDoor.js';
import { openSite } from './web/visit.js';

interface Spellings {
  questions: { asked: string; typed: string[] }[];
  calls: { command: string; plain: Record<string, string>; typed: Record<string, string>[] }[];
}

const spellings = JSON.parse(readFileSync(new URL('./fixtures/spellings.json', import.meta.url), 'utf8')) as Spellings;
const { library, commands } = conversation;
const { visit } = openSite();
let discord: LoopbackDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startLoopbackDiscord({ token, specification });
  bot = await runReadyBot(discord, { conversation });
});
afterAll(async () => {
  await bot.end();
  await discord.stop();
  expect(discord.violations).toEqual([]);
});

function readAnswer(answer: Answer): ShownAnswer {
  return { kind: answer.kind, facts: 'cited' in answer ? answer.cited.map(({ fact }) => fact.id) : [] };
}

function readPrinted(line: string, reply: Script['reply']): ShownAnswer {
  const script = {
    session: { ...conversation, language: null },
    screen: plainScreen,
    reply,
  };
  return readAnswerJson(JSON.parse(formatReply(line, { ...script, json: true }).text));
}

function askByMention(typed: string): ShownAnswer {
  const message = createGuildMessage({ content: `<@${ids.bot}> ${typed}`, mentionsBot: true });
  const reply = createMentionReply(message, mentionPlace, conversation);
  const facts = findQuotedFacts(reply, library.base.facts);
  const isUnsure = (['de', 'en'] as const).some((language) => isShownUnsure(reply, language));
  return { kind: isUnsure ? 'unsure' : facts.length > 0 ? 'found' : 'unknown', facts };
}

async function askOnPage(typed: string): Promise<ShownAnswer> {
  const { document } = parseHTML(await (await visit(`/?q=${encodeURIComponent(typed)}`)).text());
  const quoted = Array.from(document.querySelectorAll('article.card blockquote > q')).map((each) => each.textContent);
  const facts = quoted.flatMap((text) => library.base.facts.filter(({ quote }) => text === quote).map(({ id }) => id));
  const isUnsure = document.querySelector('p.unsure') !== null;
  return { kind: isUnsure ? 'unsure' : facts.length > 0 ? 'found' : 'unknown', facts };
}

async function askApi(path: string): Promise<ShownAnswer> {
  return readAnswerJson(await (await visit(path)).json());
}

type Ask = (typed: string) => ShownAnswer | Promise<ShownAnswer>;

const doors: [name: string, ask: Ask, maxFacts: number][] = [
  [
    'a slash command',
    async (typed) => readShownAnswer(await discord.send(createQuestion(typed, 'de')), 'de'),
    maxQuotes,
  ],
  ['a mention', askByMention, maxQuotes],
  ['ask in a terminal', (typed) => readPrinted(typed, respondToQuestion), Number.POSITIVE_INFINITY],
  [
    'run in a terminal',
    (typed) => readPrinted(`/stargate ask question:${typed}`, respondToCommand),
    Number.POSITIVE_INFINITY,
  ],
  ['the chat in a terminal', (typed) => readPrinted(typed, respondToLine), Number.POSITIVE_INFINITY],
  ['/api/ask', (typed) => askApi(`/api/ask?q=${encodeURIComponent(typed)}`), Number.POSITIVE_INFINITY],
  ['the web page', askOnPage, maxQuotes],
];

describe.each(doors)('%s', (_, ask, maxFacts) => {
  test.each(spellings.questions)('$asked', async ({ asked, typed }) => {
    const { kind, facts } = readAnswer(answerQuestion(asked, library, { language: 'de' }));
    for (const spelling of [asked, ...typed])
      expect({ spelling, ...(await ask(spelling)) }).toEqual({ spelling, kind, facts: facts.slice(0, maxFacts) });
  });
});

describe.each(spellings.calls)('$command with $plain', ({ command, plain, typed }) => {
  const expected = findCommand(command, commands)?.run(plain, { library, language: 'de' });
  const { kind, facts } = expected ? readAnswer(expected) : expect.fail();

  test.each(typed)('is the same with %j, everywhere', async (options) => {
    const line = Object.entries(options).map(([name, value]) => `${name}:${value}`);
    const query = new URLSearchParams({ ...options, language: 'de' });
    const [first = ''] = findQuotedFacts(answerTo({ subcommand: command, options, locale: 'de' }), library.base.facts);
    expect(first).toBe(facts[0] ?? '');
    expect(readPrinted(`/stargate ${command} ${line.join(' ')}`, respondToCommand)).toEqual({ kind, facts });
    expect(await askApi(`/api/${command}?${query}`)).toEqual({ kind, facts });
  });
});
