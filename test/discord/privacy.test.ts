/** Nothing about who asks, and nothing of what they ask, gets into the log, whatever goes wrong. */
import { expect, vi } from 'vitest';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { conversation, it, token } from '../loopback/botTest.js';
import { ids } from '../loopback/payloads/ids.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
  createMessageCommand,
} from '../loopback/payloads/payloads.js';
import { discordErrors } from '../loopback/rest/discordErrors.js';
import type { Failure } from '../loopback/rest/faults.js';
import { runReadyBot } from '../loopback/runBot.js';
import { patience } from '../support/startProgram.js';

const question = 'Hat Softbank das Geheimwort Quittenbrot gesichert?';
/** With how many answers to an interaction each spoils: the first and the apology for it, or all repetitions. */
const failures: [Failure, number][] = [
  [{ is: 'refused', ...discordErrors.unknownInteraction }, 1],
  [{ is: 'refused', ...discordErrors.blockedByAutoMod }, 2],
  [{ is: 'refused', ...discordErrors.invalidForm }, 2],
  [{ is: 'status', status: 400, page: question }, 2],
  [{ is: 'cut', how: 'closed' }, 100],
];

it('no id, no name, no question and no token is logged', async ({ discord }) => {
  const run = () => {
    throw new Error(question);
  };
  const commands = conversation.commands.map((each) => (each.id === 'said' ? { ...each, run } : each));
  const bot = await runReadyBot(discord, { conversation: { ...conversation, commands }, mentions: true });
  const targetMessage = createGuildMessage({ content: question });
  const sent = [
    createChatInput({ subcommand: 'ask', options: { question } }),
    createChatInput({ subcommand: 'said', options: { words: question } }),
    createAutocomplete({ subcommand: 'ask', focused: 'question', options: { question } }),
    createMessageCommand({ name: pickWording('en').checkStatement, targetMessage }),
    createButtonPress({ customId: `1|delete|${ids.user}`, message: targetMessage }),
    createButtonPress({ customId: question, message: targetMessage }),
  ];
  for (const interaction of sent) await discord.send(interaction);
  const countLost = () => bot.log.filter((line) => /lost|not answered/.test(line)).length;
  for (const [index, [failure, times]] of failures.entries()) {
    discord.inject({ on: { path: /\/callback$/ }, times, failure });
    discord.inject({ on: { method: 'POST', path: /\/channels\/\d+\/messages$/ }, failure });
    void discord.send(
      createChatInput({ subcommand: 'ask', options: { question }, userId: `130000000000000003${index}` }),
    );
    const content = `<@${ids.bot}> ${question}`;
    discord.sendMessage(createGuildMessage({ content, mentionsBot: true, userId: `130000000000000004${index}` }));
    await vi.waitFor(() => expect(countLost()).toBe(2 * (index + 1)), patience);
  }
  await bot.end();
  const lines = bot.log.join('\n');
  expect(lines).not.toMatch(/\d{17,}/);
  expect(lines).not.toMatch(/asker|Quittenbrot|Geheimwort/i);
  expect(lines).not.toMatch(/\b[\w-]{40,}\b/);
  for (const part of token.split('.')) expect(lines).not.toContain(part);
});
