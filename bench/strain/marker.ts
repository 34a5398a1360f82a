/** Whether a word that was asked last is still in memory when everything that counts has been forgotten. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createChatInput, createDirectMessage } from '../../test/loopback/payloads/payloads.js';
import { signBody } from '../../test/loopback/signBody.js';
import { type DoorName, type Program, startDoor } from './programs.js';

export interface MarkerFigures {
  door: DoorName;
  /** How many strings of the heap have a piece of it. */
  hits: number;
}

/** What the web page counts is forgotten after a minute. */
export const forgettingMs = 66_000;
const marker = 'Quittenmarkbrotwicht';
const question = `Was sagte ${marker} zum Geld von ${marker}?`;

export async function measureMarker(door: DoorName, waitMs = forgettingMs): Promise<MarkerFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'stargate-heap-'));
  const file = join(folder, 'heap.heapsnapshot');
  const program = await startDoor(door, { env: { HEAP_FILE: file } });
  await askLast(door, program);
  await pause(waitMs);
  await program.readHeap();
  const hits = readFileSync(file, 'utf8').match(/quittenmark|marker-of-an-address/gi)?.length ?? 0;
  await program.stop();
  rmSync(folder, { recursive: true });
  return { door, hits };
}

async function askLast(door: DoorName, { url, discord }: Program): Promise<void> {
  const interaction = createChatInput({ subcommand: 'ask', options: { question }, userId: '1300000000000666666' });
  if (door === 'gateway') {
    await discord.send(interaction);
    discord.sendMessage(createDirectMessage({ content: question }));
    await discord.until(() => discord.requests.some(({ path }) => path.endsWith('/messages')));
  } else if (door === 'http') {
    const body = JSON.stringify(interaction);
    await (await fetch(`${url}/interactions`, { method: 'POST', headers: signBody(body), body })).arrayBuffer();
  } else {
    for (const path of [
      `/?q=${encodeURIComponent(question)}`,
      `/api/ask?q=${marker}`,
      '/fact/x/marker-of-an-address',
      '/who/marker-of-an-address',
    ])
      await (await fetch(`${url}${path}`)).arrayBuffer();
  }
}
