import type { ShardPlace } from '../discord/gateway/gatewayOptions.js';
import { ConfigError } from '../util/errors.js';
import type { Config } from './config.js';

/** Where this process serves its figures; null where nobody wants them. Throws where there are too many shards for it. */
export function chooseMetricsPort(
  { METRICS_PORT: first, SHARDS: shards }: Pick<Config, 'METRICS_PORT' | 'SHARDS'>,
  shard: ShardPlace | null,
): number | null {
  if (first === undefined) return null;
  // how many `auto` are is known only to the shards themselves
  const last = first + (shard?.count ?? (Number(shards) || 0));
  if (last > 65_535)
    throw new ConfigError(
      `METRICS_PORT should be lower: the ports of the shards go up to ${last}, and 65535 is the last.`,
    );
  return shard ? first + 1 + shard.id : first;
}

/** A line that says which settings have no effect beside the others; null where all have one. */
export function describeIgnored(config: Config): string | null {
  const { DISCORD_PUBLIC_KEY: key, DISCORD_TOKEN: token, SHARDS: shards, MENTIONS: mentions } = config;
  const names = [...(shards === undefined ? [] : ['SHARDS']), ...(mentions === 'on' ? ['MENTIONS'] : [])];
  if (names.length === 0 || (token && !key)) return null;
  const ignored = `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} ignored`;
  return key
    ? `${ignored}: with DISCORD_PUBLIC_KEY the bot answers over HTTP, and they are for the gateway.`
    : `${ignored}: without DISCORD_TOKEN there is no gateway.`;
}
