/** One shard's process: started, started again when it dies, and ended gently. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Shard } from 'discord.js';
import type { Log } from '../../operations/log.js';
import { computeBackoff, sleep } from '../backoff.js';
import { exitCodes } from '../rest/rest.js';

/** Discord allows a thousand logins a day; a shard that dies again and again must not use them up. */
const maxRestartDelayMs = 300_000;
/** A shard that dies after this long had been well. */
const minUptimeMs = 600_000;
/** Longer than a shard needs to finish open answers. */
const killDelayMs = 8000;

/** Resolves with 0 once it has ended because the signal told it to, or with 78 where Discord refuses it. */
export async function superviseShard(shard: Shard, log: Log, signal: AbortSignal): Promise<number> {
  for (let deaths = 0; ; deaths += 1) {
    const started = performance.now();
    const code = await runShard(shard, log, signal);
    if (code === exitCodes.config) return code;
    if (signal.aborted) return exitCodes.fine;
    if (performance.now() - started > minUptimeMs) deaths = 0;
    const wait = computeBackoff(deaths, maxRestartDelayMs);
    log.warn(`Shard ${shard.id} ended with ${code}; it is started again in ${wait / 1000} s.`);
    if (!(await sleep(wait, signal))) return exitCodes.fine;
  }
}

async function runShard(shard: Shard, log: Log, signal: AbortSignal): Promise<number | string> {
  const child = (await shard.spawn(-1)) as ChildProcess;
  log.info(`Shard ${shard.id} is started.`, { shard: shard.id, pid: child.pid ?? 0 });
  const end = () => endGently(child);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  const [code, killSignal] = (await once(child, 'exit')) as [number | null, string | null];
  signal.removeEventListener('abort', end);
  return code ?? killSignal ?? exitCodes.fault;
}

function endGently(child: ChildProcess): void {
  child.kill('SIGTERM');
  const killTimer = setTimeout(() => child.kill('SIGKILL'), killDelayMs);
  child.once('exit', () => clearTimeout(killTimer));
}
