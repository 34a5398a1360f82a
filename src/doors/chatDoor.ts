import type { Log, LogFields } from '../operations/log.js';
import type { Door, Opening } from './door.js';
import { openServing } from './monitoring.js';
import { runDoor } from './serveTogether.js';
import { describeIgnored } from './settings.js';

/** The chat in the terminal; the doors beside it end with it, and their log lines appear above its prompt. */
export async function openChat(beside: Door[], opening: Opening): Promise<number> {
  const { data, home, screen, config } = opening;
  const { runChat } = await import('../terminal/chat.js');
  const stop = new AbortController();
  const { signal } = stop;
  process.once('SIGTERM', () => stop.abort());
  const hangUp = !process.stdin.isTTY;
  let others = Promise.resolve(0);
  const follow = (say: (line: string) => void) => {
    const ignored = describeIgnored(config);
    if (ignored) say(ignored);
    data.follow({ log: say, signal, hangUp });
    others = openBeside(beside, opening, { log: createLineLog(say), signal });
  };
  await runChat({ session: data.live, input: process.stdin, output: process.stdout, screen, home, follow, signal });
  stop.abort();
  return others;
}

async function openBeside(
  doors: Door[],
  { config, data: { live } }: Opening,
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<number> {
  if (doors.length === 0) return 0;
  const serving = await openServing({ log, port: config.METRICS_PORT ?? null, live, signal });
  if (!serving) return 1;
  const codes = await Promise.all(doors.map((door) => runDoor(door, serving)));
  await serving.close();
  return Math.max(...codes);
}

function createLineLog(say: (line: string) => void): Log {
  const write = (line: string, fields?: LogFields) => say(fields ? `${line} ${JSON.stringify(fields)}` : line);
  return { info: write, warn: write, error: write };
}
