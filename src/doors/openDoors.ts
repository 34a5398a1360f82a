/** Which doors the environment opens. */
import { readShard, type ShardPlace } from '../discord/gateway/gatewayOptions.js';
import { openChat } from './chatDoor.js';
import type { Door, Opening } from './door.js';
import { openTogether } from './serveTogether.js';
import { createGatewayDoor, createInteractionsDoor, createShardsDoor, createWebDoor } from './servingDoors.js';

/** Discord where there is a public key or a token, else the chat in the terminal; the web page beside either where it has a port. */
export async function openDoors(opening: Opening): Promise<number> {
  const { WEB_PORT: webPort } = opening.config;
  const shard = readShard(process.env);
  const web = webPort === undefined || shard ? [] : [createWebDoor(webPort, opening)];
  const discord = chooseDiscordDoor(shard, opening);
  if (discord) return openTogether([discord, ...web], opening, shard);
  // a service has nobody at its terminal
  return web.length > 0 && !process.stdin.isTTY ? openTogether(web, opening) : openChat(web, opening);
}

/** The chat alone, whatever the environment names. */
export async function openChatAlone(opening: Opening): Promise<number> {
  return openChat([], opening);
}

/** The web page alone. */
export async function openWeb(port: number, opening: Opening): Promise<number> {
  return openTogether([createWebDoor(port, opening)], opening);
}

// Discord sends an application's interactions one way only; with both set, the token is for registering the commands
function chooseDiscordDoor(shard: ShardPlace | null, opening: Opening): Door | null {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, SHARDS: shards } = opening.config;
  if (publicKey && !shard) return createInteractionsDoor(publicKey, opening);
  if (!token) return null;
  return shards !== undefined && !shard ? createShardsDoor(token, opening) : createGatewayDoor(token, shard, opening);
}
