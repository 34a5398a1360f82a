/** What a gateway is opened with. */
import type { Log } from '../../operations/log.js';
import type { Observer } from '../../operations/observer.js';
import type { Live } from '../../util/live.js';
import type { DiscordBot } from '../bot.js';
import type { ShardPlace } from './shards.js';

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
