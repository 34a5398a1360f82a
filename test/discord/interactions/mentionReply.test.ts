/** What a message to the bot may be beside a question: its name alone, a command, a word of thanks. */
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/answers/buildLibrary.js';
import { createMentionReply, lacksContext } from '../../../src/discord/interactions/mentionReply.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { createCode } from '../../../src/discord/shortCode.js';
import { createBase } from '../../../src/knowledge/facts/base.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { replyTo } from '../../loopback/payloads/answered.js';
import { ids } from '../../loopback/payloads/ids.js';
import { createDirectMessage, createGuildMessage } from '../../loopback/payloads/payloads.js';
import { mentionPlace } from '../../loopback/payloads/places.js';
import { createMessageFrom, findQuotedFacts, listButtons, listTexts } from '../../loopback/replies.js';

const { base } = conversation.library;
const [de, en] = [pickWording('de'), pickWording('en')];
const { greeting = { de: '', en: '' } } = base.story;

function mention(typed: string, language: Language | null = null) {
  const message = createGuildMessage({ content: `<@${ids.bot}> ${typed}`, mentionsBot: true });
  const body = createMentionReply(message, { ...mentionPlace, language }, conversation);
  expect(findLimitViolations(body)).toEqual([]);
  return body;
}

const texts = (part: unknown) => listTexts(part).map(unescapeMarkdown).join('\n');

describe('its name alone', () => {
  test.each(['', '<:thinking:871234567890123456>', '\ud800', '👋'])(
    'and %j are greeted, with questions to begin with',
    (typed) => {
      const body = mention(typed);
      expect(texts(body)).toContain(greeting.de);
      expect(listButtons(body)).toHaveLength(2);
    },
  );

  test('in the language of the server, where that has said so', () => {
    expect(texts(mention('', 'en'))).toContain(greeting.en);
    expect(texts(mention('', 'de'))).toContain(greeting.de);
  });

  test('as a reply to an answer it asks what is wanted', () => {
    const answer = createMessageFrom(answerTo({ subcommand: 'funding' }));
    const message = replyTo(answer, createGuildMessage({ content: '👍', mentionsBot: true }));
    expect(texts(createMentionReply(message, mentionPlace, conversation))).toBe(de.emptyQuestion);
  });
});

describe('a command runs', () => {
  test.each([
    ['/stargate funding', 'en', 'funding'],
    ['/stargate finanzierung', 'de', 'funding'],
    ['/stargate who person:Elon Musk about:Geld', 'de', 'who'],
  ])('%s', (typed, language) => {
    const body = mention(typed, language as Language);
    expect(findQuotedFacts(body, base.facts).length).toBeGreaterThan(1);
  });

  test('one that there is not is told, with the one that was meant, else with those that there are', () => {
    const known = conversation.commands.map((command) => command.texts.de.name).join(', ');
    expect(texts(mention('/stargate fundin'))).toBe(de.unknownCommand('fundin', { near: 'funding', known }));
    expect(texts(mention('/stargate wetter'))).toContain(known);
  });

  test('what it lacks is told', () => {
    expect(texts(mention('/stargate wer'))).toBe(de.missingOption('person', 'Elon Musk'));
  });

  test('"Stargate" in a question is none', () => {
    expect(findQuotedFacts(mention('Stargate: wie viele Jobs?'), base.facts)).not.toEqual([]);
  });
});

describe('small talk gets a word and no quote', () => {
  test.each([
    ['help', en.helpIntro],
    ['hilfe', de.helpIntro],
    ['danke', de.talk.thanks],
    ['hallo', greeting.de],
  ])('%s', (typed, says) => {
    const body = mention(typed, says === en.helpIntro ? 'en' : 'de');
    expect(texts(body)).toContain(says);
    expect(findQuotedFacts(body, base.facts)).toEqual([]);
  });
});

test('what no source answers keeps its suggestions, as buttons', () => {
  const body = mention('Wie wird das Wetter in Hamburg?');
  expect(listButtons(body).map(({ custom_id }) => custom_id)).toEqual([
    expect.stringMatching(/^1\|ask\|/),
    expect.stringMatching(/^1\|ask\|/),
  ]);
});

describe('only what goes on from something in a direct message is looked for', () => {
  test.each([
    ['und wann?', true],
    ['and Oracle?', true],
    ['mehr', true],
    ['Wie viel Geld hat Softbank laut Musk gesichert?', false],
    ['danke', false],
    ['', false],
  ])('%s: %s', (content, lacks) => {
    expect(lacksContext(createDirectMessage({ content }), conversation)).toBe(lacks);
    expect(
      lacksContext(createGuildMessage({ content: `<@${ids.bot}> ${content}`, mentionsBot: true }), conversation),
    ).toBe(false);
    expect(lacksContext(replyTo(null, createDirectMessage({ content })), conversation)).toBe(false);
  });
});

test('of a long message the first 300 characters are read, to a whole word, and that is said in one line', () => {
  const long = `Wie viel Geld hat Softbank laut Musk gesichert? ${'Das möchte ich gern wissen. '.repeat(140)}`.slice(
    0,
    4000,
  );
  const body = mention(long);
  expect(
    texts(body)
      .split('\n')
      .filter((line) => line === `-# ${de.talk.cut}`),
  ).toHaveLength(1);
});

test('a withdrawn fact is told with its date and reason', () => {
  const [fact] = base.facts;
  const { id } = fact ?? expect.fail('no fact');
  const why = 'Die Quelle hat ihn berichtigt.';
  const withdrawn = [{ id, at: 0, withdrawn: { date: '2025-02-01', why } }] as unknown as typeof base.withdrawn;
  const facts = base.facts.filter((each) => each.id !== id);
  const library = buildLibrary(createBase({ ...base, facts, withdrawn }, 'with one withdrawn'));
  const message = {
    ...createMessageFrom({ type: 4, data: {} }),
    components: [
      { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: `1|context|${createCode(id)}` }] },
    ],
  } as APIMessage;
  const sent = replyTo(message, createGuildMessage({ content: `<@${ids.bot}> wer sagt das?`, mentionsBot: true }));
  const body = createMentionReply(sent, mentionPlace, { ...conversation, library });
  expect(texts(body)).toContain(de.withdrawal('1. Februar 2025', why));
});

test.each([
  ['/stargate said words:Die haben das Geld nicht', 'en'],
  ['/stargate gesagt worte:Die haben das Geld nicht', 'de'],
  ['/stargate funding', 'en'],
  ['/stargate finanzierung', 'de'],
] as const)('a command is answered in the language of its name, whatever is quoted: %s', (typed, language) => {
  for (const place of ['de', 'en'] as const)
    expect(texts(mention(typed, place))).toContain(language === 'de' ? 'Januar 2025' : 'January 2025');
});
