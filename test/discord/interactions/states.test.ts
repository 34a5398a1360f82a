/** Found, near or nothing: said first, in words, with the same facts after a command and a mention, in both languages. */
import { describe, expect, test } from 'vitest';
import { findCommand } from '../../../src/commands/command.js';
import { createMentionReply } from '../../../src/discord/interactions/mentionReply.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { findState, formatKnownLines, formatStateLines } from '../../../src/wording/own/stateLines.js';
import { answerTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { ids } from '../../loopback/payloads/ids.js';
import { createGuildMessage } from '../../loopback/payloads/payloads.js';
import { mentionPlace } from '../../loopback/payloads/places.js';
import { findQuotedFacts, isHidden, listButtons, listTexts, maxQuotes } from '../../loopback/replies.js';

const { library, commands } = conversation;
const questions: [question: string, language: Language, state: string][] = [
  ['Wie viel Geld hat Softbank laut Musk gesichert?', 'de', 'found'],
  ['How much money did SoftBank secure according to Musk?', 'en', 'found'],
  ['Wie alt ist Larry Ellison?', 'de', 'near'],
  ['How old is Larry Ellison?', 'en', 'near'],
  ['Schafft Stargate 300.000 Arbeitsplätze?', 'de', 'near-figures'],
  ['Does Stargate create 300,000 jobs?', 'en', 'near-figures'],
  ['Was sagte Angela Merkel zu Stargate?', 'de', 'nothing'],
  ['What did Angela Merkel say about Stargate?', 'en', 'nothing'],
  ['Danke!', 'de', 'none'],
  ['Thank you!', 'en', 'none'],
];

describe.each(questions)('%s', (question, language, state) => {
  const wording = pickWording(language);
  const answer = findCommand('ask', commands)?.run({ question }, { library, language }) ?? expect.fail('no answer');
  const slash = answerTo({ subcommand: 'ask', options: { question }, locale: language === 'de' ? 'de' : 'en-US' });
  const mention = createMentionReply(
    createGuildMessage({ content: `<@${ids.bot}> ${question}`, mentionsBot: true }),
    { ...mentionPlace, language },
    conversation,
  );
  const read = (part: unknown) => listTexts(part).map(unescapeMarkdown).join('\n');

  test(`is ${state}, and says so before all else`, () => {
    expect(findState(answer)).toBe(state);
    for (const line of formatStateLines(answer, wording))
      for (const reply of [slash, mention]) expect(read(reply)).toContain(line);
    const title = wording.web.questionTitle(question);
    const isTitled = state === 'found' || state === 'near';
    expect([read(slash).startsWith(`### ${title}`), read(mention).includes(title)]).toEqual([isTitled, false]);
  });

  test('quotes the same after a command and a mention, within the limits', () => {
    const facts = 'cited' in answer ? answer.cited.slice(0, maxQuotes).map(({ fact }) => fact.id) : [];
    for (const reply of [slash, mention]) {
      expect(findLimitViolations(reply)).toEqual([]);
      expect(findQuotedFacts(reply, library.base.facts)).toEqual(facts);
    }
  });

  test('tells what there is where nothing is quoted', () => {
    if (answer.kind !== 'unknown') return;
    for (const reply of [slash, mention]) {
      for (const line of formatKnownLines(answer, wording)) expect(read(reply)).toContain(line);
      expect(listButtons(reply)).toHaveLength(answer.suggestions.length);
    }
    expect(answer.suggestions.length).toBeGreaterThan(0);
    expect(isHidden(slash)).toBe(true);
  });
});
