import type { ShardPlace } from '../discord/gateway/shards.js';
import type { Door, Opening } from './door.js';

/** Discord's gateway; `shard` is null where one connection serves all. */
export function gatewayDoor(token: string, shard: ShardPlace | null, { config, data: { live } }: Opening): Door {
  return async (serving) => {
    const { openGateway } = await import('../discord/gateway/openGateway.js');
    return openGateway({
      ...serving,
      token,
      guild: config.DISCORD_GUILD_ID,
      api: config.DISCORD_API_URL,
      mentions: config.MENTIONS === 'on',
      shard: shard ?? { id: 0, count: 1 },
      bot: live,
    });
  };
}

/** Several processes, each with a shard of the gateway. */
export function shardsDoor(token: string, { config }: Opening): Door {
  return async (serving) => {
    const { openShards } = await import('../discord/gateway/shards.js');
    const count = config.SHARDS === 'auto' ? null : Number(config.SHARDS);
    return openShards({ ...serving, token, api: config.DISCORD_API_URL, count });
  };
}
