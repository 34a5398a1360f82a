/** One shard's process: started, started again when it dies, and ended gently. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Shard } from 'discord.js';
import type { Log } from '../../operations/log.js';
import { backoff, waited } from '../../util/backoff.js';
import { exit } from '../rest/rest.js';

/** Discord allows a thousand logins a day; a shard that dies again and again must not use them up. */
const longestPause = 300_000;
/** A shard that dies after this long had been well. */
const steady = 600_000;
/** Longer than a shard needs to finish open answers. */
const grace = 8000;

/** Resolves with 0 once it has ended because the signal told it to, or with 78 where Discord refuses it. */
export async function keepShard(shard: Shard, log: Log, signal: AbortSignal): Promise<number> {
  for (let deaths = 0; ; deaths += 1) {
    const started = performance.now();
    const code = await run(shard, log, signal);
    if (code === exit.config) return code;
    if (signal.aborted) return exit.fine;
    if (performance.now() - started > steady) deaths = 0;
    const wait = backoff(deaths, longestPause);
    log.warn(`Shard ${shard.id} ended with ${code}; it is started again in ${wait / 1000} s.`);
    if (!(await waited(wait, signal))) return exit.fine;
  }
}

async function run(shard: Shard, log: Log, signal: AbortSignal): Promise<number | string> {
  const child = (await shard.spawn(-1)) as ChildProcess;
  log.info(`Shard ${shard.id} is started.`, { shard: shard.id, pid: child.pid ?? 0 });
  const end = () => endGently(child);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  const [code, by] = (await once(child, 'exit')) as [number | null, string | null];
  signal.removeEventListener('abort', end);
  return code ?? by ?? exit.fault;
}

function endGently(child: ChildProcess): void {
  child.kill('SIGTERM');
  const cut = setTimeout(() => child.kill('SIGKILL'), grace);
  child.once('exit', () => clearTimeout(cut));
}
