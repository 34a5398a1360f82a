import type { Config } from '../config.js';
import type { ShardPlace } from '../discord/gateway/shards.js';
import { ConfigError } from '../util/errors.js';

/** Where this process serves its figures; null where nobody wants them. Throws where there are too many shards for it. */
export function figuresPort(
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
