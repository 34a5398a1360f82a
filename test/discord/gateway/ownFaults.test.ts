/** Faults on our own side of the gateway, and answers that another copy has given: every user gets a reply. */
import { expect, vi } from 'vitest';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { contentOf, conversation, expectAnswer, it } from '../../loopback/botTest.js';
import { ids } from '../../loopback/payloads/ids.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
} from '../../loopback/payloads/payloads.js';
import { createRecordingObserver } from '../../loopback/recordingObserver.js';
import { isHidden } from '../../loopback/replies.js';
import { discordErrors } from '../../loopback/rest/discordErrors.js';
import { runReadyBot } from '../../loopback/runBot.js';
import { patience } from '../../support/startProgram.js';

const question = 'Wie viel Geld hat Softbank laut Musk gesichert?';
const { failed, outdatedButton } = pickWording('de');

it('of two copies of the bot one answers, and the other lets it go', async ({ discord }) => {
  const [first, second] = [createRecordingObserver(), createRecordingObserver()];
  const bots = [
    await runReadyBot(discord, { conversation, observer: first }),
    await runReadyBot(discord, { conversation, observer: second }),
  ];
  await expectAnswer(discord);
  const listOutcomes = () => [...first.outcomes(), ...second.outcomes()].sort();
  await vi.waitFor(() => expect(listOutcomes()).toEqual(['funding: found', 'funding: taken']), patience);
  expect(bots.flatMap(({ log }) => log.filter((line) => /answered already/.test(line)))).toHaveLength(1);
  await expectAnswer(discord);
  for (const bot of bots) expect(await bot.end()).toBe(0);
});

it('a handler that throws: a friendly hidden line, the place in the log, and the next answer', async ({ discord }) => {
  const observer = createRecordingObserver();
  const run = () => {
    throw new RangeError(`cannot answer ${question}`);
  };
  const commands = conversation.commands.map((each) => (each.id === 'ask' ? { ...each, run } : each));
  const bot = await runReadyBot(discord, { conversation: { ...conversation, commands }, observer });
  const reply = await discord.send(createChatInput({ subcommand: 'ask', options: { question } }));
  expect([contentOf(reply), isHidden(reply)]).toEqual([failed, true]);
  const logged = bot.entries.find(({ line }) => line === 'An answer failed.');
  expect(logged?.fields).toMatchObject({
    error: 'RangeError',
    at: expect.arrayContaining([expect.stringContaining('runCommand')]),
  });
  expect(JSON.stringify(logged)).not.toContain('Softbank');
  await expectAnswer(discord);
  await bot.end();
  expect(observer.outcomes()).toEqual(['other: failed', 'funding: found']);
});

it('what it does not know has a word, and is counted without being named', async ({ discord }) => {
  const observer = createRecordingObserver();
  const bot = await runReadyBot(discord, { conversation, observer });
  const message = createGuildMessage({ content: question });
  const unknownCommand = await discord.send(createChatInput({ subcommand: 'quittenbrot' }));
  const unknownButton = await discord.send(createButtonPress({ customId: 'quittenbrot', message }));
  expect([contentOf(unknownCommand), isHidden(unknownCommand)]).toEqual([failed, true]);
  expect([contentOf(unknownButton), isHidden(unknownButton)]).toEqual([outdatedButton, true]);
  const typing = createAutocomplete({
    subcommand: 'who',
    focused: 'person',
    options: { quittenbrot: 'x', person: 'Mu' },
  });
  expect(await discord.send(typing)).toMatchObject({ type: 8 });
  const unknownOption = await discord.send(createChatInput({ subcommand: 'funding', options: { quittenbrot: 'x' } }));
  expect(contentOf(unknownOption)).not.toBe(failed);
  await bot.end();
  expect(observer.outcomes()).toEqual(['other: failed', 'button: pressed', 'complete: complete', 'funding: found']);
});

it('who asks too often is counted as such, and what no source says as unknown', async ({ discord }) => {
  const observer = createRecordingObserver();
  const bot = await runReadyBot(discord, { conversation, observer });
  const asked = createChatInput({
    subcommand: 'ask',
    options: { question: 'Was sagte Angela Merkel?' },
    userId: ids.owner,
  });
  for (let times = 0; times < 6; times += 1) await discord.send(asked);
  await bot.end();
  expect(observer.outcomes()).toEqual([...Array(5).fill('ask: unknown'), 'any: slow-down']);
  for (const { seconds } of observer.answers) expect(seconds).toBeGreaterThan(0);
});

it('a message that cannot be deleted is a line of its own, and no lost answer', async ({ discord }) => {
  const observer = createRecordingObserver();
  const bot = await runReadyBot(discord, { conversation, observer });
  discord.inject({ on: { method: 'DELETE', path: /./ }, failure: { is: 'refused', ...discordErrors.unknownMessage } });
  discord.inject({ on: { method: 'DELETE', path: /./ }, times: 9, failure: { is: 'status', status: 403 } });
  const message = createGuildMessage({ content: question });
  expect(await discord.send(createButtonPress({ customId: `1|delete|${ids.user}`, message }))).toMatchObject({
    type: 6,
  });
  await bot.logged(/^A message was not deleted: Discord answered 403/);
  await bot.end();
  expect(bot.log.filter((line) => /lost/.test(line))).toEqual([]);
  expect(observer.outcomes()).toEqual(['button: pressed']);
});

it('the state of the connection is told', async ({ discord }) => {
  const observer = createRecordingObserver();
  const bot = await runReadyBot(discord, { conversation, observer });
  discord.close();
  await expectAnswer(discord);
  await bot.end();
  expect(observer.states).toEqual(['connecting', 'ready', 'reconnecting', 'ready', 'closed']);
});
