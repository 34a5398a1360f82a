/** A conversation goes the same way in a form, by a reply and where the caller carries it: an id on Discord holds less. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.js';
import { continueConversation } from '../../../src/answers/conversation/conversation.js';
import { findCommand } from '../../../src/commands/command.js';
import { createMentionReply } from '../../../src/discord/interactions/mentionReply.js';
import { detectLanguage } from '../../../src/knowledge/text/detectLanguage.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo, replyTo as reply } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { createFormSubmit, replyTo } from '../../loopback/payloads/answered.js';
import { ids } from '../../loopback/payloads/ids.js';
import { createGuildMessage } from '../../loopback/payloads/payloads.js';
import { mentionPlace } from '../../loopback/payloads/places.js';
import { createMessageFrom, findButtonId, findQuotedFacts, listButtons } from '../../loopback/replies.js';

interface FollowUp {
  first: string;
  then: string;
}

const { library, commands } = conversation;
const path = new URL('../../fixtures/conversation/read/followUps.jsonl', import.meta.url);
const followUps = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as FollowUp);
/** Where the first question has no answer, nothing goes on. */
const answered = followUps.filter(({ first }) => 'cited' in ask(first, null));

function ask(
  question: string,
  before: ReturnType<typeof continueConversation>,
  language = detectLanguage(question),
): Answer {
  const answer = findCommand('ask', commands)?.run({ question }, { library, language, conversation: before });
  return answer ?? expect.fail('no command');
}

function askOnDiscord({ first }: FollowUp) {
  const locale = detectLanguage(first) === 'de' ? 'de' : 'en-US';
  return {
    locale,
    message: createMessageFrom(answerTo({ subcommand: 'ask', options: { question: first }, locale })),
  } as const;
}

// a message shows three quotes where a caller gets five, and only what was shown is not shown again
function askCaller(followUp: FollowUp): string {
  const { first, then } = followUp;
  const language = detectLanguage(first);
  const before = continueConversation(ask(first, null), null, language);
  const facts = findQuotedFacts(askOnDiscord(followUp).message, library.base.facts);
  const answer = ask(then, before && { ...before, facts }, language);
  return 'cited' in answer ? (answer.cited[0]?.fact.id ?? '') : '';
}

function askByForm({ first, then }: FollowUp): string {
  const { locale, message } = askOnDiscord({ first, then });
  const label = pickWording(detectLanguage(first)).buttons.followUp;
  return findFirst(reply(createFormSubmit({ customId: findButtonId(label, message), typed: then, message, locale })));
}

function askByReply({ first, then }: FollowUp): string {
  const said = (content: string) => createGuildMessage({ content: `<@${ids.bot}> ${content}`, mentionsBot: true });
  const data = createMentionReply(said(first), mentionPlace, conversation);
  const message = createMessageFrom({ type: 4, data: data as never });
  expect(listButtons(message).length).toBeGreaterThan(0);
  return findFirst(createMentionReply(replyTo(message, said(then)), mentionPlace, conversation));
}

function findFirst(part: unknown): string {
  return findQuotedFacts(part, library.base.facts)[0] ?? '';
}

test.each([
  ['a form', askByForm],
  ['a reply', askByReply],
])('by %s', (_, askBy) => {
  const other = answered.filter((each) => askBy(each) !== askCaller(each));
  expect(answered.length).toBeGreaterThan(50);
  expect(1 - other.length / answered.length).toBeGreaterThanOrEqual(0.98);
});
