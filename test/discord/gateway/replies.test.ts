/** With MENTIONS=on one asks on by a reply to an answer, and in direct messages without one: real discord.js, small Discord. */
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { conversation, it as withDiscord } from '../../loopback/botTest.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { createFormSubmit, replyTo } from '../../loopback/payloads/answered.js';
import { ids } from '../../loopback/payloads/ids.js';
import { noFlags } from '../../loopback/payloads/noFlags.js';
import {
  createButtonPress,
  createChatInput,
  createDirectMessage,
  createGuildMessage,
} from '../../loopback/payloads/payloads.js';
import { createUser } from '../../loopback/payloads/people.js';
import { findButtonId, findQuotedFacts, isHidden, listTexts, readContent } from '../../loopback/replies.js';
import { type RunningBot, runReadyBot } from '../../loopback/runBot.js';

const { base } = conversation.library;
const { buttons, talk } = pickWording('de');
const question = 'Wie viel Geld hat Softbank laut Musk gesichert?';
const understood = 'Verstanden als: Wann ';

const it = withDiscord.extend<{ talking: RunningBot }>({
  talking: async ({ discord }, use) => {
    const bot = await runReadyBot(discord, { conversation, mentions: true });
    await use(bot);
    await bot.end();
  },
});

const listPosts = ({ requests }: LoopbackDiscord) =>
  requests.filter(({ method, path }) => method === 'POST' && /\/channels\/\d+\/messages$/.test(path));
const listLookUps = ({ requests }: LoopbackDiscord) =>
  requests.filter(({ method, path }) => method === 'GET' && /\/channels\/\d+\/messages$/.test(path));

async function say(message: Parameters<LoopbackDiscord['sendMessage']>[0], discord: LoopbackDiscord) {
  const before = listPosts(discord).length;
  discord.sendMessage(message);
  await discord.until(() => listPosts(discord).length > before);
  return listPosts(discord).at(-1)?.body;
}

const texts = (part: unknown) => listTexts(part).map(unescapeMarkdown).join('\n');
const quoted = (part: unknown) => findQuotedFacts(part, base.facts);
const mention = (content: string) => createGuildMessage({ content: `<@${ids.bot}> ${content}`, mentionsBot: true });
const unmentioned = (content: string) => createGuildMessage({ content });

async function askInChannel(discord: LoopbackDiscord): Promise<APIMessage> {
  await say(mention(question), discord);
  return discord.messages().at(-1) as APIMessage;
}

describe('a reply to an answer', () => {
  it('goes on from it', async ({ discord, talking: _ }) => {
    const answer = await askInChannel(discord);
    const reply = await say(replyTo(answer, unmentioned('und wann?')), discord);
    expect(texts(reply)).toContain(understood);
  });

  it('of anybody, in the language of the answer where it is short', async ({ discord, talking: _ }) => {
    const answer = await askInChannel(discord);
    const other = { ...unmentioned('why?'), author: createUser('1300000000000000077') };
    expect(texts(await say(replyTo(answer, other), discord))).toContain('Verstanden als: ');
  });

  it("goes on from a command's answer, where the reply mentions the bot", async ({ discord, talking: _ }) => {
    await discord.send(createChatInput({ subcommand: 'ask', options: { question } }));
    const answer = discord.messages().at(-1) as APIMessage;
    expect(answer.webhook_id).toBe(ids.application);
    const reply = await say(replyTo(answer, mention('und wann?')), discord);
    expect(texts(reply)).toContain(understood);
  });

  it('without a ping comes empty, and is met with silence', async ({ discord, talking: _ }) => {
    const answer = await askInChannel(discord);
    discord.sendMessage(replyTo(answer, unmentioned('und wann?'), { ping: false }));
    await say(mention('danke'), discord);
    expect(listPosts(discord)).toHaveLength(2);
  });

  it('asks Discord for nothing', async ({ discord, talking: _ }) => {
    const answer = await askInChannel(discord);
    await say(replyTo(answer, unmentioned('mehr')), discord);
    expect(listLookUps(discord)).toEqual([]);
  });
});

describe('what is replied to is not used', () => {
  const words = `${question} Elon Musk, Sam Altman`;
  const somebodys: APIMessage = { ...mention(words), mentions: [] };
  it.for<[string, APIMessage | null | undefined]>([
    ["where it is somebody else's", somebodys],
    ["where it is somebody else's, and mentions the bot", mention(words)],
    ['where it was deleted', null],
    ['where Discord did not send it along', undefined],
  ])('%s', async ([, referenced], { discord, talking: _ }) => {
    expect(texts(await say(replyTo(referenced, mention('und wann?')), discord))).toContain(talk.noContext);
  });

  it('where it is forwarded', async ({ discord, talking: _ }) => {
    const answer = await askInChannel(discord);
    const forward = {
      ...mention('und wann?'),
      message_reference: { type: 1 as const, channel_id: ids.channel, message_id: answer.id },
      message_snapshots: [{ message: { ...answer, flags: noFlags, components: answer.components ?? [] } }],
    };
    expect(texts(await say(forward, discord))).toContain(talk.noContext);
  });

  it('where it is a line without buttons', async ({ discord, talking: _ }) => {
    await say(mention('danke'), discord);
    const thanks = discord.messages().at(-1) as APIMessage;
    expect(texts(await say(replyTo(thanks, unmentioned('und wann?')), discord))).toContain(talk.noContext);
  });
});

describe('in direct messages', () => {
  const direct = (content: string) => createDirectMessage({ content });

  it('what cannot stand alone goes on from the newest answer, which Discord is asked for once', async ({
    discord,
    talking: _,
  }) => {
    await say(direct(question), discord);
    expect(listLookUps(discord)).toEqual([]);
    expect(texts(await say(direct('und wann?'), discord))).toContain(understood);
    expect(listLookUps(discord)).toMatchObject([{ query: { limit: '10', before: expect.stringMatching(/^\d+$/) } }]);
  });

  it('a reply is enough', async ({ discord, talking: _ }) => {
    await say(direct(question), discord);
    const answer = discord.messages().at(-1) as APIMessage;
    expect(texts(await say(replyTo(answer, direct('und wann?')), discord))).toContain(understood);
    expect(listLookUps(discord)).toEqual([]);
  });

  it('not from one of more than an hour ago', async ({ discord, talking: _ }) => {
    await say(direct(question), discord);
    const answer = discord.messages().at(-1) as APIMessage;
    answer.timestamp = new Date(Date.now() - 61 * 60_000).toISOString();
    expect(texts(await say(direct('und wann?'), discord))).toContain(talk.noContext);
  });

  it('without it where there is none, or Discord fails or is slow', async ({ discord, talking: _ }) => {
    expect(texts(await say(direct('und wann?'), discord))).toContain(talk.noContext);
    await say(direct(question), discord);
    const on = { method: 'GET', path: /\/messages$/ } as const;
    discord.inject({ on, failure: { is: 'refused', status: 403, code: 50001, message: 'Missing Access' } });
    expect(texts(await say(direct('und wann?'), discord))).toContain(talk.noContext);
    discord.inject({ on, failure: { is: 'hanging', ms: 40_000 } });
    const asked = performance.now();
    expect(texts(await say(direct('und wann?'), discord))).toContain(talk.noContext);
    expect(performance.now() - asked).toBeLessThan(20_000);
  });
});

it('the button under an answer works after a restart', async ({ discord }) => {
  const first = await runReadyBot(discord, { conversation, mentions: true });
  await discord.send(createChatInput({ subcommand: 'ask', options: { question } }));
  await first.end();
  const second = await runReadyBot(discord, { conversation });
  const message = discord.messages().at(-1) as APIMessage;
  const customId = findButtonId(buttons.followUp, message);
  expect(await discord.send(createButtonPress({ customId, message }))).toMatchObject({ type: 9 });
  const reply = await discord.send(createFormSubmit({ customId, typed: 'und wann?', message }));
  expect(unescapeMarkdown(readContent(reply))).toContain(understood);
  expect([isHidden(reply), quoted(reply).length > 0]).toEqual([false, true]);
  await second.end();
});
