/** Many interactions with known ids and texts through the program itself: none of them gets into a line of its log. */
import { expect } from 'vitest';
import { it, token } from '../loopback/botTest.js';
import { autocomplete, button, chatInput, guildMessage } from '../loopback/payloads/payloads.js';
import { discordErrors } from '../loopback/rest/discordErrors.js';
import { linesOf, registeredPattern, startBot } from '../support/operated.js';

const callback = { method: 'POST', path: /\/callback$/ };
const question = 'Hat Softbank das Geheimwort Quittenbrot gesichert?';
const users = Array.from({ length: 60 }, (_, at) => `13000000000000${5000 + at}`);

it('the log of a run names nobody, quotes nobody and holds no token', async ({ discord }) => {
  const program = startBot(discord, { MENTIONS: 'on' });
  await program.waitForOutput(registeredPattern);
  const message = guildMessage({ content: question });
  for (const [at, userId] of users.entries()) {
    const kinds = [
      chatInput({ subcommand: 'ask', options: { question }, userId }),
      autocomplete({ subcommand: 'ask', focused: 'question', options: { question }, userId }),
      button({ customId: `1|delete|${userId}|${question}`, message, userId }),
      chatInput({ subcommand: question, userId }),
    ];
    const refused = at % 5 === 0;
    if (refused) discord.inject({ on: callback, failure: { is: 'refused', ...discordErrors.unknownInteraction } });
    const answered = discord.send(kinds[at % kinds.length] ?? chatInput({ subcommand: 'help' }));
    if (refused) await discord.until(() => callbacks().length > at);
    else await answered;
  }
  await program.waitForOutput(/lost/);
  program.kill('SIGTERM');
  expect(await program.end()).toBe(0);
  expect(linesOf(program).length).toBeGreaterThan(10);
  const said = program.readOutput();
  expect(said).not.toMatch(/\d{17,}|asker|Quittenbrot|Geheimwort/i);
  for (const { path } of callbacks()) expect(said).not.toContain(path.split('/').at(-2));
  for (const part of token.split('.')) expect(said).not.toContain(part);

  function callbacks() {
    return discord.requests.filter(({ path }) => callback.path.test(path));
  }
});
