/** Doors that serve others, side by side: one log, one end. */
import type { ShardPlace } from '../discord/gateway/gatewayOptions.js';
import { errorMessage } from '../util/errors.js';
import type { Door, Opening } from './door.js';
import { openServing, type Serving } from './monitoring.js';
import { chooseMetricsPort, describeIgnored } from './settings.js';

/** The first to end ends the others, so that a supervisor restarts all of them. Ends the process. */
export async function openTogether(
  doors: Door[],
  { config, data }: Opening,
  shard: ShardPlace | null = null,
): Promise<number> {
  const port = chooseMetricsPort(config, shard);
  const stop = new AbortController();
  const end = () => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal));
  // a shard whose manager has died would get no signal to end
  if (shard) process.once('disconnect', end);
  const { openJsonLog } = await import('../operations/jsonLog.js');
  const log = await openJsonLog(shard ? { shard: shard.id } : {});
  const serving = await openServing({ log, port, live: data.live, signal: stop.signal });
  if (!serving) process.exit(1);
  const ignored = describeIgnored(config);
  if (ignored && !shard) log.warn(ignored);
  stop.signal.addEventListener('abort', () => logEnd(stop.signal, serving), { once: true });
  data.follow({ log: log.info, warn: log.warn, signal: stop.signal, hangUp: true });
  const codes = await Promise.all(doors.map((door) => runDoor(door, serving).finally(end)));
  // discord.js may hold sockets and timers of a connection that it was about to open
  process.exit(Math.max(...codes));
}

// without a signal to end, the reason has been logged already
function logEnd({ reason }: AbortSignal, { log }: Serving): void {
  if (typeof reason === 'string') log.info(`Ending at ${reason}: nothing new is taken, open answers are finished.`);
}

/** The exit code of a door; what it cannot go on after is logged. */
export async function runDoor(door: Door, serving: Serving): Promise<number> {
  try {
    return await door(serving);
  } catch (error) {
    serving.log.error(errorMessage(error));
    return 1;
  }
}
