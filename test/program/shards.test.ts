/** A bot in very many servers is shared by several processes; to its users and its host it is one. */
import { fileURLToPath } from 'node:url';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, vi } from 'vitest';
import { unescapeMarkdown } from '../../src/discord/messages/markdown.js';
import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import { it as base, contentOf, specification, token } from '../loopback/botTest.js';
import type { LoopbackDiscord } from '../loopback/loopbackDiscord.js';
import { createChatInput } from '../loopback/payloads/payloads.js';
import { startLoopbackDiscord } from '../loopback/startLoopbackDiscord.js';
import { findFreePorts } from '../support/freePorts.js';
import { parseLines, startBot } from '../support/startBot.js';
import type { RunningProgram } from '../support/startProgram.js';
import { patience } from '../support/startProgram.js';

const it = base.extend<{ sharded: LoopbackDiscord }>({
  sharded: async ({ task: _ }, use) => {
    const discord = await startLoopbackDiscord({ token, specification, shards: 2 });
    await use(discord);
    await discord.stop();
    expect(discord.violations).toEqual([]);
  },
});

/** Servers whose ids lead to the first and to the second of two shards. */
const guilds = [0, 1].map((shard) => String((310_000_000_000n << 22n) + (BigInt(shard) << 22n)));
const callback = { method: 'POST', path: /\/callback$/ };

function listShards(discord: LoopbackDiscord): number[] {
  return discord.shards().sort();
}

function waitForBoth(discord: LoopbackDiscord): Promise<void> {
  return vi.waitFor(() => expect(listShards(discord)).toEqual([0, 1]), patience);
}

async function askIn(guildId: string, discord: LoopbackDiscord): Promise<APIInteractionResponse> {
  return discord.send(createChatInput({ subcommand: 'funding', guildId }));
}

function findPid(program: RunningProgram, shard: number): number {
  const lines = parseLines(program) as { shard?: number; msg: string; pid?: number }[];
  return lines.findLast((line) => line.msg.startsWith('Shard') && line.shard === shard)?.pid ?? 0;
}

describe.skipIf(process.platform === 'win32')('with SHARDS', { timeout: 300_000 }, () => {
  it('as many as Discord recommends answer, each for its servers, and end gently together', async ({ sharded }) => {
    const port = await findFreePorts(3);
    const fetchStatus = async (shard: number) => (await fetch(`http://127.0.0.1:${port + shard}/readyz`)).status;
    const program = startBot(sharded, { SHARDS: 'auto', METRICS_PORT: String(port) });
    await waitForBoth(sharded);
    expect(sharded.identified.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const guild of guilds) expect(contentOf(await askIn(guild, sharded))).toContain('###');
    await vi.waitFor(
      async () => expect([await fetchStatus(0), await fetchStatus(1), await fetchStatus(2)]).toEqual([200, 200, 200]),
      patience,
    );
    expect(sharded.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    // on a slow machine an answer may have been sent twice
    const countCallbacks = () => sharded.requests.filter(({ path }) => callback.path.test(path)).length;
    const answered = countCallbacks();
    sharded.inject({ on: callback, failure: { is: 'hanging', ms: 600 } });
    const open = askIn(guilds[1] ?? '', sharded);
    await sharded.until(() => countCallbacks() > answered);
    program.kill('SIGTERM');
    expect(contentOf(await open)).toContain('###');
    expect(await program.end()).toBe(0);
    expect(listShards(sharded)).toEqual([]);
    const connected = parseLines(program).filter(({ msg }) => msg.startsWith('Connected'));
    expect(connected.map(({ shard }) => shard).sort()).toEqual([0, 1]);
  });

  it('each tells the story of DATA_DIR', async ({ sharded }) => {
    const folder = fileURLToPath(new URL('../fixtures/bridge/data', import.meta.url));
    const program = startBot(sharded, { SHARDS: '2', DATA_DIR: folder });
    await waitForBoth(sharded);
    const { id, quote } = parseDataFiles(readDataFiles(folder)).base.facts[0] ?? {};
    for (const guildId of guilds) {
      const call = createChatInput({ subcommand: 'fact', options: { id: id ?? '' }, guildId, locale: 'de' });
      const said = contentOf(await sharded.send({ ...call, data: { ...call.data, name: 'brücke' } }));
      expect(unescapeMarkdown(said)).toContain(quote);
    }
    program.kill('SIGTERM');
    expect(await program.end()).toBe(0);
  });

  it('one that dies is started again while the other goes on', async ({ sharded }) => {
    const program = startBot(sharded, { SHARDS: '2' });
    await waitForBoth(sharded);
    process.kill(findPid(program, 1), 'SIGKILL');
    await program.waitForOutput(/Shard 1 ended with SIGKILL; it is started again/);
    expect(contentOf(await askIn(guilds[0] ?? '', sharded))).toContain('###');
    await vi.waitFor(() => expect(sharded.identified).toHaveLength(3), patience);
    await waitForBoth(sharded);
    expect(contentOf(await askIn(guilds[1] ?? '', sharded))).toContain('###');
    program.kill('SIGINT');
    expect(await program.end()).toBe(0);
  });

  it('a token that is refused ends all with 78', async ({ sharded }) => {
    const program = startBot(sharded, { SHARDS: '2' });
    await waitForBoth(sharded);
    sharded.close(4004);
    expect(await program.end()).toBe(78);
    expect(parseLines(program).filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(listShards(sharded)).toEqual([]);
  });

  it.for(['auto', '2'])(
    'a wrong token ends it with 78 and one line of error (SHARDS=%s)',
    async (count, { sharded }) => {
      const wrong = `${'x'.repeat(24)}.nobody.${'x'.repeat(30)}`;
      const program = startBot(sharded, { SHARDS: count, DISCORD_TOKEN: wrong });
      expect(await program.end()).toBe(78);
      const errors = parseLines(program).filter(({ level }) => level === 'error');
      expect(errors).toEqual([expect.objectContaining({ msg: expect.stringContaining('DISCORD_TOKEN') })]);
    },
  );

  it('none is left behind when the one that started them is killed', async ({ sharded }) => {
    const program = startBot(sharded, { SHARDS: '1' });
    await vi.waitFor(() => expect(listShards(sharded)).toEqual([0]), patience);
    program.kill('SIGKILL');
    await program.end();
    await vi.waitFor(() => expect(listShards(sharded)).toEqual([]), patience);
  });
});
