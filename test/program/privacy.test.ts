/** Many interactions with known ids and texts through the program itself: none of them gets into a line of its log. */
import { expect } from 'vitest';
import { it, token } from '../loopback/botTest.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
} from '../loopback/payloads/payloads.js';
import { discordErrors } from '../loopback/rest/discordErrors.js';
import { parseLines, registeredPattern, startBot } from '../support/startBot.js';

const callback = { method: 'POST', path: /\/callback$/ };
const question = 'Hat Softbank das Geheimwort Quittenbrot gesichert?';
const users = Array.from({ length: 60 }, (_, index) => `13000000000000${5000 + index}`);

it('the log of a run names nobody, quotes nobody and holds no token', async ({ discord }) => {
  const program = startBot(discord, { MENTIONS: 'on' });
  await program.waitForOutput(registeredPattern);
  const message = createGuildMessage({ content: question });
  for (const [index, userId] of users.entries()) {
    const kinds = [
      createChatInput({ subcommand: 'ask', options: { question }, userId }),
      createAutocomplete({ subcommand: 'ask', focused: 'question', options: { question }, userId }),
      createButtonPress({ customId: `1|delete|${userId}|${question}`, message, userId }),
      createChatInput({ subcommand: question, userId }),
    ];
    const refused = index % 5 === 0;
    if (refused) discord.inject({ on: callback, failure: { is: 'refused', ...discordErrors.unknownInteraction } });
    const answered = discord.send(kinds[index % kinds.length] ?? createChatInput({ subcommand: 'help' }));
    if (refused) await discord.until(() => listCallbacks().length > index);
    else await answered;
  }
  await program.waitForOutput(/lost/);
  program.kill('SIGTERM');
  expect(await program.end()).toBe(0);
  expect(parseLines(program).length).toBeGreaterThan(10);
  const said = program.readOutput();
  expect(said).not.toMatch(/\d{17,}|asker|Quittenbrot|Geheimwort/i);
  for (const { path } of listCallbacks()) expect(said).not.toContain(path.split('/').at(-2));
  for (const part of token.split('.')) expect(said).not.toContain(part);

  function listCallbacks() {
    return discord.requests.filter(({ path }) => callback.path.test(path));
  }
});
