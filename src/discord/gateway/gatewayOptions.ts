/** What a gateway is opened with. Every door reads its shard from here, so nothing of discord.js may be loaded by it. */
import type { Log } from '../../operations/log.js';
import type { Observer } from '../../operations/observer.js';
import type { Live } from '../../util/live.js';
import type { DiscordBot } from '../bot.js';

export interface GatewayOptions {
  token: string;
  guild: string | undefined;
  /** Where Discord's REST interface is, if not at discord.com: a proxy, or a test's own server. */
  api: string | undefined;
  /** Whether it answers mentions and direct messages too. */
  mentions: boolean;
  shard: ShardPlace;
  bot: Live<DiscordBot>;
  log: Log;
  observer: Observer;
  /** Ends it: no new answers, open ones are finished. */
  signal: AbortSignal;
}

/** Which of how many shards this is: each answers a part of all servers. */
export interface ShardPlace {
  id: number;
  count: number;
}

/** Set by discord.js for the processes that its manager starts; null in any other. */
export function readShard({ SHARDING_MANAGER, SHARDS, SHARD_COUNT }: NodeJS.ProcessEnv): ShardPlace | null {
  return SHARDING_MANAGER === 'true' ? { id: Number(SHARDS), count: Number(SHARD_COUNT) } : null;
}
