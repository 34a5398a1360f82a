/** The bot runs for months: what it has answered leaves nothing behind. INTERACTIONS=100000 sees more. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { APIInteraction } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { it, token } from '../loopback/botTest.js';
import type { LoopbackDiscord } from '../loopback/loopbackDiscord.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
} from '../loopback/payloads/payloads.js';
import { goldenQuestions } from '../support/testDoor.js';

const program = fileURLToPath(new URL('./memoryRun.ts', import.meta.url));
const message = createGuildMessage({ content: '' });
const count = Number(process.env.INTERACTIONS ?? 6000);
/** Every question has then been asked, so that whatever may be kept of it is there. */
const warmUp = 3000;
/** In milliseconds: whatever an answer may take has then ended. */
const settled = 3000;
const atOnce = 20;
/** In milliseconds: on a busy machine, an answer may be given up. */
const lost = 5000;

/** What is kept of an answer may be of one kind alone. */
const subcommands = ['funding', 'compare', 'timeline', 'quarrel', 'sources', 'about'];

/** Each asker asks few enough times to be answered: it types, turns a page, asks what others do not ask, and looks round. */
function createNth(index: number): APIInteraction {
  const userId = String(1_300_000_000_000_100_000n + BigInt(index % 5000));
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(index / 4) % items.length] as Item;
  switch (index % 4) {
    case 0:
      return createAutocomplete({ subcommand: 'who', focused: 'person', options: { person: 'Mus' }, userId });
    case 1:
      return createButtonPress({ customId: `1|page|${userId}|1|funding`, message, userId });
    case 2:
      return createChatInput({ subcommand: 'ask', options: { question: pick(goldenQuestions) }, userId });
    default:
      return createChatInput({ subcommand: pick(subcommands), userId });
  }
}

async function sendAll(discord: LoopbackDiscord, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += atOnce)
    await Promise.all(
      Array.from({ length: atOnce }, (_, index) => Promise.race([discord.send(createNth(sent + index)), pause(lost)])),
    );
}

async function measureHeap(child: ChildProcess): Promise<number> {
  await pause(settled);
  child.send('measure');
  const [bytes] = await once(child, 'message');
  return bytes as number;
}

it(`${count} interactions leave the heap as it was`, { timeout: 600_000 }, async ({ discord }) => {
  const child = fork(program, {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    env: { ...process.env, LOOPBACK_API: discord.api, LOOPBACK_TOKEN: token },
  });
  await discord.connected();
  await sendAll(discord, warmUp);
  const before = await measureHeap(child);
  await sendAll(discord, count);
  const after = await measureHeap(child);
  child.disconnect();
  await once(child, 'exit');
  console.info(`heap: ${before} bytes before, ${after} after ${count} interactions`);
  expect(after).toBeLessThan(before * 1.1);
});
