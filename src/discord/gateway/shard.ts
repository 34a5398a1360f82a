/** Which of how many shards this is: each answers a part of all servers. */
export interface ShardPlace {
  id: number;
  count: number;
}

/** Set by discord.js for the processes that its manager starts; null in any other. */
export function shardOf({ SHARDING_MANAGER, SHARDS, SHARD_COUNT }: NodeJS.ProcessEnv): ShardPlace | null {
  return SHARDING_MANAGER === 'true' ? { id: Number(SHARDS), count: Number(SHARD_COUNT) } : null;
}
