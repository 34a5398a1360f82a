/** The built program at each door that serves others, as a process that tells how large its heap is. */
import { fileURLToPath } from 'node:url';
import type { LoopbackDiscord } from '../../test/loopback/loopbackDiscord.js';
import { startLoopbackDiscord } from '../../test/loopback/startLoopbackDiscord.js';
import { program, startChild } from '../load/processes.js';
import { keyed } from '../load/requests.js';

export type DoorName = 'gateway' | 'http' | 'web';

export interface HeapSize {
  all: number;
  /** Of it what V8 has compiled: it goes on doing so for tens of thousands of answers, and holds nothing of them. */
  compiled: number;
}

export interface Program {
  pid: number;
  /** Of its port, without a slash at its end; Discord's own for the gateway. */
  url: string;
  discord: LoopbackDiscord;
  /** In bytes, after a collection. */
  readHeap: () => Promise<HeapSize>;
  stop: () => Promise<void>;
}

/** In the form of a real token, and none. */
const token = 'loopback-application-id.nobody.loopback-signature-of-nobody';
const reporter = fileURLToPath(new URL('../load/heapReporter.mjs', import.meta.url));
const readyPatterns: Record<DoorName, RegExp> = {
  gateway: /The commands/,
  http: /Answering interactions at (http:[\w.:/]+)\/interactions/,
  web: /The web page is at (http:[\w.:/]+)/,
};

interface DoorStart {
  env?: Record<string, string>;
  /** Of the program itself. */
  args?: string[];
}

export async function startDoor(door: DoorName, { env = {}, args = [] }: DoorStart = {}): Promise<Program> {
  const discord = await startLoopbackDiscord({ token, specification: { problemsOf: () => [] } });
  const settings = {
    gateway: { DISCORD_TOKEN: token, MENTIONS: 'on' },
    http: { ...keyed, PORT: '0' },
    web: { WEB_PORT: '0', WEB_RATE: '0' },
  };
  const child = startChild(['--expose-gc', '--import', reporter, ...program, ...args], {
    ...settings[door],
    DISCORD_API_URL: discord.api,
    ...env,
  });
  const ready = await child.says(readyPatterns[door]);
  let asked = 0;
  return {
    pid: child.pid,
    url: readyPatterns[door].exec(ready)?.[1] ?? discord.api,
    discord,
    readHeap: async () => {
      asked += 1;
      process.kill(child.pid, 'SIGUSR2');
      const said = await child.says(new RegExp(`(?:heap \\d+, compiled \\d+;[^]*){${asked}}`));
      const [, all, compiled] = [...said.matchAll(/heap (\d+), compiled (\d+);/g)].at(asked - 1) ?? [];
      return { all: Number(all), compiled: Number(compiled) };
    },
    stop: async () => {
      await child.stop();
      await discord.stop();
    },
  };
}
