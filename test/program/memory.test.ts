/** The bot runs for months: what it has answered leaves nothing behind. INTERACTIONS=4000 is quicker, and 100000 sees more. */
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

const program = fileURLToPath(new URL('./memoryRun.ts', import.meta.url));
const message = createGuildMessage({ content: '' });
const count = Number(process.env.INTERACTIONS ?? 20_000);
/** Every asker has then asked once. */
const warmUp = 5000;
/** In milliseconds: whatever an answer may take has then ended. */
const settled = 3000;
const atOnce = 100;

/** Each asker asks few enough times to be answered; every third only types, every third presses a button. */
function createNth(index: number): APIInteraction {
  const userId = String(1_300_000_000_000_100_000n + BigInt(index % 5000));
  if (index % 3 === 0)
    return createAutocomplete({ subcommand: 'who', focused: 'person', options: { person: 'Mus' }, userId });
  if (index % 3 === 1) return createButtonPress({ customId: '1|delete|1', message, userId });
  return createChatInput({ subcommand: 'ask', options: { question: 'Wie viel Geld hat Softbank?' }, userId });
}

async function sendAll(discord: LoopbackDiscord, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += atOnce)
    await Promise.all(Array.from({ length: atOnce }, (_, index) => discord.send(createNth(sent + index))));
}

async function measureHeap(child: ChildProcess): Promise<number> {
  await pause(settled);
  child.send('measure');
  const [bytes] = await once(child, 'message');
  return bytes as number;
}

it(`${count} interactions leave the heap as it was`, { timeout: 120_000 }, async ({ discord }) => {
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
