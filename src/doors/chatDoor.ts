import type { Door, Opening } from './door.js';
import { openServing } from './serving.js';
import { ended } from './together.js';

/** The chat in the terminal; the doors beside it end with it. */
export async function openChat(beside: Door[], { data, home, paint }: Opening): Promise<number> {
  const { chat } = await import('../terminal/chat.js');
  const stop = new AbortController();
  const { signal } = stop;
  const serving = beside.length > 0 ? await openServing({ fields: {}, port: null, live: data.live, signal }) : null;
  const others = serving ? beside.map((door) => ended(door, serving)) : [];
  const hangUp = !process.stdin.isTTY;
  const follow = (log: (line: string) => void) => data.follow({ log, signal: stop.signal, hangUp });
  await chat({ conversation: data.live, input: process.stdin, output: process.stdout, paint, home, follow });
  stop.abort();
  return Math.max(0, ...(await Promise.all(others)));
}
