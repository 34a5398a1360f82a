/** A question asked at every door: the state as a reader tells it from the words, and the facts that are quoted. */
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import { createMentionReply } from '../../src/discord/interactions/mentionReply.js';
import { unescapeMarkdown } from '../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../src/discord/messages/validate.js';
import type { Language } from '../../src/knowledge/text/language.js';
import { formatReply } from '../../src/terminal/printAnswer.js';
import { respondToQuestion } from '../../src/terminal/respond.js';
import { plainScreen } from '../../src/terminal/screen/screen.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { formatKnownLines } from '../../src/wording/own/stateLines.js';
import { answerTo } from '../loopback/calls.js';
import { conversation } from '../loopback/conversation.js';
import { ids } from '../loopback/payloads/ids.js';
import { createGuildMessage } from '../loopback/payloads/payloads.js';
import { mentionPlace } from '../loopback/payloads/places.js';
import { findQuotedFacts, listTexts, maxQuotes } from '../loopback/replies.js';
import { openSite } from '../web/visit.js';
import { readAnswerJson } from './testDoor.js';

export interface Shown {
  state: string;
  facts: string[];
}

export type Ask = (typed: string, language: Language) => Shown | Promise<Shown>;

const { library } = conversation;
const { visit } = openSite();

/** As a reader tells it from the words. */
function readState(text: string, facts: string[], language: Language): string {
  const { states, emptyQuestion } = pickWording(language);
  if (text.includes(emptyQuestion)) return 'asked back';
  if (text.includes(states.otherFigures)) return 'near-figures';
  if ([1, 2].some((count) => text.includes(states.closest(count)) || text.includes(states.unsure(count))))
    return 'near';
  if (facts.length > 0) return 'found';
  const nothing = answerQuestion('Angela Merkel?', library, { language });
  const [, newest = ''] = nothing.kind === 'unknown' ? formatKnownLines(nothing, pickWording(language)) : [];
  return text.includes(newest) ? 'nothing' : 'none';
}

function readMessage(message: unknown, language: Language): Shown {
  expect(findLimitViolations(message)).toEqual([]);
  const facts = findQuotedFacts(message, library.base.facts);
  return { state: readState(listTexts(message).map(unescapeMarkdown).join('\n'), facts, language), facts };
}

function askByMention(typed: string, language: Language): Shown {
  const message = createGuildMessage({ content: `<@${ids.bot}> ${typed}`, mentionsBot: true });
  return readMessage(createMentionReply(message, { ...mentionPlace, language }, conversation), language);
}

const signs: Record<string, string> = { near: '≈ ', 'near-figures': '≈ ', nothing: '∅ ', 'asked back': '∅ ' };

function askInTerminal(typed: string, language: Language): Shown {
  const script = { session: { ...conversation, language }, screen: plainScreen, reply: respondToQuestion };
  const { facts } = readAnswerJson(JSON.parse(formatReply(typed, { ...script, json: true }).text));
  const { text } = formatReply(typed, { ...script, json: false });
  const state = readState(text, facts, language);
  // a sign repeats the words at the beginning of a line
  expect([state, /^[≈∅] /mu.exec(text)?.[0] ?? '']).toEqual([state, signs[state] ?? '']);
  return { state, facts: facts.slice(0, maxQuotes) };
}

/** An address holds 4,000 characters; the field takes no more than are read. */
export const tooLong: Shown = { state: 'too long', facts: [] };

const statesByKind = { found: 'found', unsure: 'near', unknown: 'nothing', info: 'none' };

async function askApi(typed: string, language: Language): Promise<Shown> {
  const response = await visit(`/api/ask?${new URLSearchParams({ q: typed, language })}`);
  if (response.status === 414) return tooLong;
  const json = await response.json();
  if (response.status === 400) return { state: json.detail, facts: [] };
  const { kind, facts } = readAnswerJson(json);
  if (json.text === pickWording(language).emptyQuestion) return { state: 'asked back', facts };
  const state = kind === 'unknown' && json.near.length > 0 ? 'near-figures' : statesByKind[kind];
  return { state, facts: facts.slice(0, maxQuotes) };
}

async function askOnPage(typed: string, language: Language): Promise<Shown> {
  const response = await visit(`/?${new URLSearchParams({ q: typed, language })}`);
  if (response.status === 414) return tooLong;
  const { document } = parseHTML(await response.text());
  const quoted = Array.from(document.querySelectorAll('article.card blockquote > q')).map((each) => each.textContent);
  const facts = quoted.flatMap((text) => library.base.facts.filter(({ quote }) => text === quote).map(({ id }) => id));
  return { state: readState(document.querySelector('main')?.textContent ?? '', facts, language), facts };
}

export const everyDoor: [name: string, ask: Ask][] = [
  [
    'a slash command',
    (question, language) =>
      readMessage(
        answerTo({ subcommand: 'ask', options: { question }, locale: language === 'de' ? 'de' : 'en-US' }),
        language,
      ),
  ],
  ['a mention', askByMention],
  ['the terminal', askInTerminal],
  ['/api/ask', askApi],
  ['the web page', askOnPage],
];
