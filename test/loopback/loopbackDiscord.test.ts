/** The small Discord itself, seen through discord.js's own REST client and through a bare socket. */
import { once } from 'node:events';
import { Client, GatewayDispatchEvents, GatewayIntentBits, REST, Routes } from 'discord.js';
import {
  type APIInteraction,
  type APIMessage,
  MessageFlags,
  type RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { patience } from '../support/startProgram.js';
import { it, specification, token } from './botTest.js';
import type { LoopbackDiscord } from './loopbackDiscord.js';
import { replyTo } from './payloads/answered.js';
import { ids } from './payloads/ids.js';
import { createChatInput, createDirectMessage, createGuildMessage } from './payloads/payloads.js';
import { botUser } from './payloads/people.js';
import { discordErrors } from './rest/discordErrors.js';
import { openSpecification } from './rest/specification.js';
import { startLoopbackDiscord } from './startLoopbackDiscord.js';

const formatCallbackPath = ({ id, token }: APIInteraction) => Routes.interactionCallback(id, token);

describe('REST', () => {
  it('refuses a wrong token', async ({ discord }) => {
    const rest = createRestClient(discord).setToken('another.one.altogether');
    await expect(rest.get(Routes.gatewayBot())).rejects.toMatchObject({ status: 401 });
  });

  it('keeps commands under their ids, localized only on request', async ({ discord }) => {
    const rest = createRestClient(discord);
    const route = Routes.applicationCommands(discord.applicationId);
    const body = [{ name: 'ask', description: 'Ask', name_localizations: { de: 'frage' } }];
    const [first] = (await rest.put(route, { body })) as [{ id: string }];
    const [again] = (await rest.put(route, { body })) as [{ id: string }];
    expect(again.id).toBe(first.id);
    const localized = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
    expect(localized).toMatchObject([{ ...body[0], type: 1, nsfw: false, description_localizations: null }]);
    expect(await rest.get(route)).toEqual([expect.not.objectContaining({ name_localizations: expect.anything() })]);
    expect(await rest.get(Routes.applicationGuildCommands(discord.applicationId, ids.guild))).toEqual([]);
  });

  it('takes messages with files, and deletes them once', async ({ discord }) => {
    const rest = createRestClient(discord);
    const files = [{ name: 'card.png', data: Buffer.from('not really a picture'), contentType: 'image/png' }];
    const route = Routes.channelMessages(ids.channel);
    const message = (await rest.post(route, { body: { content: 'seen' }, files })) as APIMessage;
    expect(message).toMatchObject({ content: 'seen', attachments: [{ filename: 'card.png', size: 20 }] });
    expect(discord.requests.at(-1)).toMatchObject({ body: { content: 'seen' }, files: [{ field: 'files[0]' }] });
    await rest.delete(Routes.channelMessage(ids.channel, message.id));
    await expect(rest.delete(Routes.channelMessage(ids.channel, message.id))).rejects.toMatchObject({ code: 10008 });
    await expect(rest.post(route, { body: { content: ' ' } })).rejects.toMatchObject({ code: 50006 });
  });

  it('lists the messages before one, newest first, with what the app may see of them', async ({ discord }) => {
    const rest = createRestClient(discord);
    for (const content of ['1', '2', '3']) discord.sendMessage(createDirectMessage({ content }));
    discord.sendMessage(createGuildMessage({ content: 'among others' }));
    const before = discord.messages()[2]?.id ?? '';
    const list = (channel: string, query: Record<string, string>) =>
      rest.get(Routes.channelMessages(channel), { query: new URLSearchParams(query) }) as Promise<APIMessage[]>;
    const contents = (messages: APIMessage[]) => messages.map(({ content }) => content);
    expect(contents(await list(ids.dmChannel, { before }))).toEqual(['2', '1']);
    expect(contents(await list(ids.dmChannel, { limit: '1' }))).toEqual(['3']);
    expect(contents(await list(ids.channel, {}))).toEqual(['']);
  });

  it('lets an answer be deferred, edited, followed up and deleted', async ({ discord }) => {
    const [rest, received] = await receiveInteraction(discord);
    const answer = discord.send(createChatInput({ subcommand: 'help' }));
    const interaction = await received;
    const original = Routes.webhookMessage(discord.applicationId, interaction.token);
    await expect(rest.get(original)).rejects.toMatchObject({ code: 10015 });
    const deferred = (await rest.post(formatCallbackPath(interaction), {
      body: { type: 5, data: { flags: MessageFlags.Ephemeral } },
      query: new URLSearchParams({ with_response: 'true' }),
    })) as RESTPostAPIInteractionCallbackWithResponseResult;
    expect(deferred.interaction).toMatchObject({ response_message_loading: true, response_message_ephemeral: true });
    expect(await answer).toMatchObject({ type: 5 });
    await rest.patch(original, { body: { content: 'edited', components: [] } });
    expect(await rest.get(original)).toMatchObject({ content: 'edited', flags: MessageFlags.Ephemeral });
    await rest.post(Routes.webhook(discord.applicationId, interaction.token), { body: { content: 'more' } });
    await rest.delete(original);
    expect(discord.messages().map(({ content }) => content)).toEqual(['more']);
  });

  it('takes one answer to an interaction that it knows', async ({ discord }) => {
    const [rest, received] = await receiveInteraction(discord);
    void discord.send(createChatInput({ subcommand: 'help' }));
    const interaction = await received;
    const body = { type: 4, data: { content: 'yes' } };
    await rest.post(formatCallbackPath(interaction), { body, auth: false });
    await expect(rest.post(formatCallbackPath(interaction), { body })).rejects.toMatchObject(
      discordErrors.alreadyAcknowledged,
    );
    const other = rest.post(formatCallbackPath({ ...interaction, id: '1' }), { body });
    await expect(other).rejects.toMatchObject(discordErrors.unknownInteraction);
  });

  it('refuses an answer that does not fit, and says so to the test', async () => {
    const discord = await startLoopbackDiscord({ token, specification });
    onTestFinished(discord.stop);
    const [rest, received] = await receiveInteraction(discord);
    const refused = expect(discord.send(createChatInput({ subcommand: 'help' }))).rejects.toThrow('type 8');
    const body = { type: 8, data: { choices: [] } };
    await expect(rest.post(formatCallbackPath(await received), { body })).rejects.toMatchObject({ code: 50035 });
    await refused;
    expect(discord.violations).toHaveLength(1);
  });

  test.skipIf(!process.env.DISCORD_OPENAPI)('records what breaks the official specification', async () => {
    const discord = await startLoopbackDiscord({ token, specification });
    onTestFinished(discord.stop);
    await createRestClient(discord).post(Routes.channelMessages(ids.channel), { body: { content: 'x'.repeat(4001) } });
    const path = '/channels/{channel_id}/messages';
    const errors = ['/content must NOT have more than 4000 characters'];
    expect(discord.violations).toEqual([{ method: 'POST', path, errors }]);
  });

  test('says aloud when nothing is validated', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    onTestFinished(() => warn.mockRestore());
    const { problemsOf } = openSpecification('');
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('NOT VALIDATED'));
    expect(problemsOf({}, { method: 'POST', path: '/channels/{channel_id}/messages', part: 'requestBody' })).toEqual(
      [],
    );
  });
});

describe('gateway', () => {
  it('shows a message only as far as the intents allow', async ({ discord }) => {
    const { Guilds, GuildMessages } = GatewayIntentBits;
    const client = await logIn(discord, [Guilds, GuildMessages]);
    const contents: string[] = [];
    client.ws.on(GatewayDispatchEvents.MessageCreate, ({ content }: APIMessage) => contents.push(content));
    expect(discord.sendMessage(createDirectMessage({ content: 'in private' }))).toBe(false);
    expect(discord.sendMessage(createGuildMessage({ content: 'to all' }))).toBe(true);
    expect(discord.sendMessage(createGuildMessage({ content: `<@${ids.bot}>`, mentionsBot: true }))).toBe(true);
    await vi.waitFor(() => expect(contents).toEqual(['', `<@${ids.bot}>`]), patience);
  });

  it("shows what is replied to only where it is the app's own, or mentions it", async ({ discord }) => {
    const client = await logIn(discord, [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages]);
    const seen: unknown[] = [];
    client.ws.on(GatewayDispatchEvents.MessageCreate, ({ content, referenced_message: referenced }: APIMessage) =>
      seen.push([content, referenced === null ? null : referenced?.content]),
    );
    const toBot = createGuildMessage({ content: 'to the bot', mentionsBot: true });
    const own = { ...toBot, content: 'its own', author: botUser, mentions: [] };
    const other = createGuildMessage({ content: 'of somebody else' });
    for (const referenced of [own, toBot, other, null, undefined])
      discord.sendMessage(replyTo(referenced, createGuildMessage({ content: 'hm', mentionsBot: true })));
    discord.sendMessage(replyTo(own, createGuildMessage({ content: 'without a ping' }), { ping: false }));
    await vi.waitFor(
      () =>
        expect(seen).toEqual([
          ['hm', 'its own'],
          ['hm', 'to the bot'],
          ['hm', ''],
          ['hm', null],
          ['hm', undefined],
          ['', 'its own'],
        ]),
      patience,
    );
  });

  it('refuses privileged intents', async ({ discord }) => {
    const login = logIn(discord, [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent]);
    await expect(login).rejects.toThrow('disallowed intents');
  });

  it('lets nobody resume what there is not, or speak before logging in', async ({ discord }) => {
    const socket = new WebSocket(discord.api.replace(/^http(.*)\/api$/, 'ws$1'));
    const hello = once(socket, 'message');
    expect(JSON.parse(String((await hello)[0]))).toMatchObject({ op: 10 });
    socket.send(JSON.stringify({ op: 6, d: { token, session_id: 'none', seq: 1 } }));
    expect(JSON.parse(String((await once(socket, 'message'))[0]))).toMatchObject({ op: 9, d: false });
    socket.send(JSON.stringify({ op: 3, d: {} }));
    expect((await once(socket, 'close'))[0]).toBe(4003);
  });
});

function createRestClient({ api }: LoopbackDiscord): REST {
  return new REST({ api }).setToken(token);
}

async function logIn({ api }: LoopbackDiscord, intents: GatewayIntentBits[]): Promise<Client> {
  const client = new Client({ intents, rest: { api } });
  onTestFinished(() => client.destroy());
  await client.login(token);
  return client;
}

// a client that is logged in and answers nothing by itself
async function receiveInteraction(discord: LoopbackDiscord): Promise<[REST, Promise<APIInteraction>]> {
  const client = await logIn(discord, [GatewayIntentBits.Guilds]);
  const received = new Promise<APIInteraction>((resolve) => {
    client.ws.once(GatewayDispatchEvents.InteractionCreate, resolve);
  });
  return [createRestClient(discord), received];
}
