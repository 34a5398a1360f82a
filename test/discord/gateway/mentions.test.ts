/** With MENTIONS=on the bot answers those who speak to it, and no one else. */
import { MessageType, type GatewayMessageCreateDispatchData as Said } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { createMentionReply } from '../../../src/discord/interactions/mentionReply.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { conversation, firstQuote, it as withDiscord } from '../../loopback/botTest.js';
import { privileged } from '../../loopback/gateway/intents.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { ids } from '../../loopback/payloads/ids.js';
import {
  createButtonPress,
  createChatInput,
  createDirectMessage,
  createGuildMessage,
} from '../../loopback/payloads/payloads.js';
import { botUser } from '../../loopback/payloads/people.js';
import { mentionPlace } from '../../loopback/payloads/places.js';
import { findButtonId, findQuotedFacts, isHidden, listTexts } from '../../loopback/replies.js';
import { discordErrors } from '../../loopback/rest/discordErrors.js';
import { type RunningBot, runReadyBot } from '../../loopback/runBot.js';

const { base } = conversation.library;
const question = 'Wie viel Geld hat Softbank laut Musk gesichert?';
const answer = firstQuote('ask', { question }, 'de');
const mention = `<@${ids.bot}> ${question}`;

const it = withDiscord.extend<{ talking: RunningBot }>({
  talking: async ({ discord }, use) => {
    const bot = await runReadyBot(discord, { conversation, mentions: true });
    await use(bot);
    await bot.end();
  },
});

function listPosts({ requests }: LoopbackDiscord) {
  return requests.filter(({ method, path }) => method === 'POST' && /\/channels\/\d+\/messages$/.test(path));
}

async function replyTo(message: Said, discord: LoopbackDiscord): Promise<unknown> {
  const before = listPosts(discord).length;
  discord.sendMessage(message);
  await discord.until(() => listPosts(discord).length > before);
  return listPosts(discord).at(-1)?.body;
}

const meant: [string, Said][] = [
  ['a message that mentions it', createGuildMessage({ content: mention, mentionsBot: true })],
  ['a mention at the end', createGuildMessage({ content: `${question} <@!${ids.bot}>`, mentionsBot: true })],
  ['a reply to it', { ...createGuildMessage({ content: question, mentionsBot: true }), type: MessageType.Reply }],
  ['a direct message', createDirectMessage({ content: question })],
];

const notMeant: [string, Said][] = [
  ['a message that does not mention it', createGuildMessage({ content: question })],
  [
    'a mention of somebody else',
    { ...createGuildMessage({ content: '<@1> Geld?' }), mentions: [{ ...botUser, id: '1' }] },
  ],
  ['a mention of everyone', { ...createGuildMessage({ content: `@everyone ${question}` }), mention_everyone: true }],
  ['another bot', signAsBot(createGuildMessage({ content: mention, mentionsBot: true }), '1300000000000000099')],
  ['itself', signAsBot(createGuildMessage({ content: mention, mentionsBot: true }), ids.bot)],
  ["another bot's direct message", signAsBot(createDirectMessage({ content: question }), '1300000000000000099')],
];

function signAsBot(message: Said, id: string): Said {
  return { ...message, author: { ...botUser, id } };
}

describe('it answers', () => {
  it.for(meant)('%s', async ([, message], { discord, talking: _ }) => {
    const body = await replyTo(message, discord);
    expect(unescapeMarkdown(listTexts(body)[0] ?? '')).toContain(`> ${answer}`);
    expect(findLimitViolations(body)).toEqual([]);
    expect(body).toMatchObject({
      message_reference: { message_id: expect.any(String), fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  it('with an answer that the asker may delete', async ({ discord, talking: _ }) => {
    await replyTo(meant[0]?.[1] as Said, discord);
    const message = discord.messages().at(-1);
    if (!message) throw new Error('no message');
    const reply = await discord.send(
      createButtonPress({ customId: findButtonId(pickWording('de').buttons.remove, message), message }),
    );
    expect(reply).toMatchObject({ type: 6 });
    await discord.until(() => discord.requests.some(({ method }) => method === 'DELETE'));
    expect(discord.messages().map(({ id }) => id)).not.toContain(message.id);
  });
});

describe('it stays silent', () => {
  it.for(notMeant)('%s', async ([, message], { discord, talking: _ }) => {
    discord.sendMessage(message);
    const body = await replyTo(createGuildMessage({ content: mention, mentionsBot: true }), discord);
    expect(listPosts(discord).map((post) => post.body)).toEqual([body]);
  });

  it('where it may not post, with one line in its log', async ({ discord, talking }) => {
    for (const error of [discordErrors.missingPermissions, discordErrors.missingAccess]) {
      const before = talking.log.length;
      discord.inject({ on: { method: 'POST', path: /\/messages$/ }, failure: { is: 'refused', ...error } });
      await replyTo(createGuildMessage({ content: mention, mentionsBot: true }), discord);
      await replyTo(
        createGuildMessage({ content: mention, mentionsBot: true, userId: error.code.toString() }),
        discord,
      );
      expect(talking.log.slice(before)).toEqual(['A mention was not answered: the bot may not post there.']);
    }
  });

  it('to the sixth question of a person in ten seconds, not to the first of another', async ({
    discord,
    talking: _,
  }) => {
    const ask = (userId: string) => createGuildMessage({ content: mention, mentionsBot: true, userId });
    for (let asked = 0; asked < 5; asked += 1) await replyTo(ask('11'), discord);
    discord.sendMessage(ask('11'));
    await replyTo(ask('12'), discord);
    expect(listPosts(discord)).toHaveLength(6);
  });
});

it('what people say among themselves does not count as questions', async ({ discord, talking: _ }) => {
  for (let said = 0; said < 9; said += 1) discord.sendMessage(createGuildMessage({ content: 'Guten Morgen' }));
  expect(
    findQuotedFacts(await replyTo(createGuildMessage({ content: mention, mentionsBot: true }), discord), base.facts),
  ).not.toEqual([]);
  const reply = await discord.send(createChatInput({ subcommand: 'funding' }));
  expect(isHidden(reply)).toBe(false);
});

describe('it asks Discord only for what it needs', () => {
  it('with MENTIONS=on: servers, their messages, direct messages', async ({ discord, talking: _ }) => {
    expect(discord.identified.map(({ intents }) => intents)).toEqual([(1 << 0) | (1 << 9) | (1 << 12)]);
    expect(discord.identified.map(({ intents }) => intents & privileged)).toEqual([0]);
  });

  it('without: servers alone, and no message reaches it', async ({ discord, bot: _ }) => {
    expect(discord.identified.map(({ intents }) => intents)).toEqual([1]);
    for (const [, message] of meant) expect(discord.sendMessage(message)).toBe(false);
  });
});

test.each(['<:thinking:1>', '<@&2> <#3>', '<t:1737500000:R>', 'https://x.com/a/status/123', '**', '\u00ad'])(
  'what is no word of the message changes nothing: %j',
  (added) => {
    const [plain, more] = [mention, `${mention} ${added}`].map((content) =>
      createMentionReply(createGuildMessage({ content, mentionsBot: true }), mentionPlace, conversation),
    );
    expect(findQuotedFacts(plain, base.facts).length).toBeGreaterThan(0);
    expect(findQuotedFacts(more, base.facts)).toEqual(findQuotedFacts(plain, base.facts));
  },
);

describe('what cannot be answered begins with one short line, since all see it, and repeats nothing that was typed below it', () => {
  test.each([
    ['a stranger', `<@${ids.bot}> Was sagte Angela Merkel zu Stargate?`, 'Angela'],
    ['nothing known', `<@${ids.bot}> Wie wird das Wetter in Hamburg?`, 'Quellen'],
    ['English', `<@${ids.bot}> What did Angela Merkel say?`, 'in my 5 sources'],
    ['hostile text', `<@${ids.bot}> @everyone <@&1> # **Qwxz** [yzqw](https://evil.example)`, ''],
  ])('%s', (_, content, says) => {
    const body = createMentionReply(createGuildMessage({ content, mentionsBot: true }), mentionPlace, conversation);
    expect(findLimitViolations(body)).toEqual([]);
    const [line = '', ...more] = listTexts(body).map(unescapeMarkdown);
    expect(more.join('\n')).not.toMatch(/Merkel|Hamburg|Qwxz|evil/u);
    expect(line).toContain(says);
    expect(line.split('\n')).toHaveLength(1);
    expect(line.length).toBeLessThan(200);
  });
});
