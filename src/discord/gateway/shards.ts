/** A bot in very many servers is shared by several processes: this one starts them, keeps them going and ends them. */
import { type Shard, ShardEvents, ShardingManager } from 'discord.js';
import type { Log } from '../../operations/log.js';
import type { Observer } from '../../operations/observer.js';
import { errorMessage } from '../../util/errors.js';
import { sleep } from '../backoff.js';
import { exitCodes, isTokenRefused, tokenRefusedMessage, waitForGateway } from '../rest/rest.js';
import { superviseShard } from './superviseShard.js';

interface ShardsOptions {
  token: string;
  api: string | undefined;
  /** Null asks Discord how many are best; discord.js's manager would ask discord.com, whatever the address is. */
  count: number | null;
  log: Log;
  observer: Observer;
  signal: AbortSignal;
}

/** In milliseconds: Discord lets one shard in five seconds log in. */
const identifyIntervalMs = 5500;

/** Each shard is this program again. Resolves with 0 when told to end, with 78 as soon as Discord refuses one of them. */
export async function openShards(options: ShardsOptions): Promise<number> {
  options.observer.recordGatewayState('connecting');
  try {
    const total = options.count ?? (await waitForGateway(options))?.shards;
    if (total === undefined) return exitCodes.fine;
    options.log.info(`Starting ${total} shards.`);
    return await superviseAll(total, options);
  } catch (error) {
    const refused = isTokenRefused(error);
    options.log.error(refused ? tokenRefusedMessage : `The shards could not be started: ${errorMessage(error)}`);
    return refused ? exitCodes.config : exitCodes.fault;
  }
}

async function superviseAll(total: number, { token, log, observer, signal }: ShardsOptions): Promise<number> {
  const { argv, execArgv } = process;
  const manager = new ShardingManager(argv[1] ?? '', {
    totalShards: total,
    token,
    // its own way starts a refused token again, for ever and at once
    respawn: false,
    shardArgs: argv.slice(2),
    execArgv,
  });
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  forwardHangUp(manager, stop.signal);
  const codes = Array.from({ length: total }, async (_, id) => {
    if (!(await sleep(id * identifyIntervalMs, stop.signal))) return exitCodes.fine;
    return superviseShard(createObservedShard(manager, id, observer), log, stop.signal).finally(end);
  });
  return Math.max(...(await Promise.all(codes)));
}

function createObservedShard(manager: ShardingManager, id: number, observer: Observer): Shard {
  const shard = manager.createShard(id);
  const reportState = () => {
    const all = manager.shards.size === manager.totalShards && manager.shards.every(({ ready }) => ready);
    observer.recordGatewayState(all ? 'ready' : 'connecting');
  };
  const { Ready, Disconnect, Reconnecting, Resume, Death } = ShardEvents;
  for (const event of [Ready, Disconnect, Reconnecting, Resume]) shard.on(event, reportState);
  shard.on(Death, () => observer.recordGatewayState('connecting'));
  return shard;
}

// it asks for new data, and the shards have the data
function forwardHangUp(manager: ShardingManager, signal: AbortSignal): void {
  if (process.platform === 'win32') return;
  const forward = () => {
    for (const { process: child } of manager.shards.values()) if (child && 'kill' in child) child.kill('SIGHUP');
  };
  process.on('SIGHUP', forward);
  signal.addEventListener('abort', () => process.off('SIGHUP', forward), { once: true });
}
