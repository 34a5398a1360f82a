/** `register` sends Discord the commands when it is called, and says what it does. */
import { expect, test } from 'vitest';
import { it, token } from '../loopback/botTest.js';
import type { LoopbackDiscord } from '../loopback/loopbackDiscord.js';
import { ids } from '../loopback/payloads/ids.js';
import { startProgram } from '../support/startProgram.js';

const stranger = `${'x'.repeat(24)}.nobody.${'x'.repeat(30)}`;

async function register({ api }: LoopbackDiscord, args: string[] = [], env: Record<string, string> = {}) {
  const program = startProgram(['register', ...args], { DISCORD_TOKEN: token, DISCORD_API_URL: api, ...env });
  return { code: await program.end(), said: program.readOutput() };
}

function listPuts({ requests }: LoopbackDiscord): string[] {
  return requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
}

it('first shows what is different, then sends it, then finds nothing to send', async ({ discord }) => {
  const dry = await register(discord, ['--dry-run']);
  expect(dry).toEqual({
    code: 0,
    said: '+ /stargate\n+ “Check statement” (menu of a message)\nNothing was sent.\n',
  });
  expect(listPuts(discord)).toEqual([]);
  expect((await register(discord)).said).toMatch(/^\+ \/stargate\n[\s\S]*registered anew everywhere\.\n$/);
  expect(listPuts(discord)).toHaveLength(1);
  expect(await register(discord)).toEqual({
    code: 0,
    said: 'The commands are registered already; nothing was sent.\n',
  });
  expect(listPuts(discord)).toHaveLength(1);
});

it('for one server', async ({ discord }) => {
  expect((await register(discord, ['--guild', ids.guild])).said).toContain(`in the server ${ids.guild}`);
  expect(listPuts(discord)).toEqual([expect.stringContaining(`/guilds/${ids.guild}/commands`)]);
});

it('one clear line where Discord refuses the token', async ({ discord }) => {
  const { code, said } = await register(discord, [], { DISCORD_TOKEN: stranger });
  expect(code).toBe(78);
  expect(said).toMatch(/^Discord does not accept DISCORD_TOKEN\.[^\n]*\n$/);
});

it('one clear line where it refuses the server', async ({ discord }) => {
  const { code, said } = await register(discord, ['--guild', '1300000000000000999']);
  expect(code).toBe(1);
  expect(said).toMatch(/^stargate: The commands could not be registered: Missing Access\n$/);
});

test('one clear line without a token, and with a wrong call', async () => {
  const without = startProgram(['register']);
  expect(await without.end()).toBe(78);
  expect(without.readOutput()).toMatch(/^DISCORD_TOKEN is not set[^\n]*\n$/);
  const wrong = startProgram(['register', '--guild', 'mine'], { DISCORD_TOKEN: token });
  expect(await wrong.end()).toBe(2);
  expect(wrong.readOutput()).toMatch(/^stargate: --guild [^\n]*\n$/);
});
