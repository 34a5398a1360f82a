/** The doors that the environment names, opened on one fact base and ended together. */
import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import type { Bot } from './discord/bot.js';
import { type Shard, shardOf } from './discord/shard.js';
import type { Language } from './knowledge/schema.js';
import { healthPaths } from './operations/health.js';
import { openServing, type Serving } from './serving.js';
import type { LiveData } from './store/followData.js';
import type { Paint } from './terminal/colours.js';
import type { Conversation } from './terminal/converse.js';

const assetFolder = fileURLToPath(new URL('../public', import.meta.url));

/** Stays open until the signal ends it or it cannot go on; resolves with the exit code. */
type Door = (serving: Serving) => Promise<number>;

export interface Opening {
  config: Config;
  data: LiveData<Conversation & Bot>;
  /** The language of greetings, where no question tells. */
  home: Language;
  paint: Paint;
}

/** Discord where there is a public key or a token, else the chat in the terminal; the web page beside either where it has a port. */
export async function openDoors(opening: Opening): Promise<number> {
  const { WEB_PORT: webPort } = opening.config;
  const shard = shardOf(process.env);
  const web = webPort === undefined || shard ? [] : [webDoor(webPort, opening)];
  const discord = discordDoor(shard, opening);
  if (discord) return serve([discord, ...web], opening, shard);
  // a service has nobody at its terminal
  return web.length > 0 && !process.stdin.isTTY ? serve(web, opening) : openChat(web, opening);
}

/** The web page alone. */
export async function openWeb(port: number, opening: Opening): Promise<number> {
  return serve([webDoor(port, opening)], opening);
}

// Discord sends an application's interactions one way only; with both set, the token is for registering the commands
function discordDoor(shard: Shard | null, opening: Opening): Door | null {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, SHARDS: shards } = opening.config;
  if (publicKey && !shard) return interactionsDoor(publicKey, opening);
  if (!token) return null;
  return shards !== undefined && shards !== '0' && !shard
    ? shardsDoor(token, opening)
    : gatewayDoor(token, shard, opening);
}

// whichever ends first ends the others: a supervisor then starts all of them anew
async function serve(doors: Door[], { config, data }: Opening, shard: Shard | null = null): Promise<number> {
  const stop = new AbortController();
  const end = () => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal));
  // a shard whose manager is gone would never be told to end
  if (shard) process.once('disconnect', end);
  const serving = await openServing({
    fields: shard ? { shard: shard.id } : {},
    port: config.METRICS_PORT ? Number(config.METRICS_PORT) + (shard ? 1 + shard.id : 0) : null,
    live: data.live,
    signal: stop.signal,
  });
  stop.signal.addEventListener('abort', () => sayEnd(stop.signal, serving), { once: true });
  const { info: log, warn } = serving.log;
  data.follow({ log, warn, signal: stop.signal, hangUp: true });
  const codes = await Promise.all(doors.map((door) => ended(door, serving).finally(end)));
  // discord.js may hold sockets and timers of a connection that it was about to open
  process.exit(Math.max(...codes));
}

// where nobody asked for the end, its reason has been told already
function sayEnd({ reason }: AbortSignal, { log }: Serving): void {
  if (typeof reason === 'string') log.info(`Ending at ${reason}: nothing new is taken, open answers are finished.`);
}

async function ended(door: Door, serving: Serving): Promise<number> {
  try {
    return await door(serving);
  } catch (error) {
    serving.log.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function gatewayDoor(token: string, shard: Shard | null, { config, data: { live } }: Opening): Door {
  return async (serving) => {
    const { openGateway } = await import('./discord/gateway.js');
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

function shardsDoor(token: string, { config }: Opening): Door {
  return async (serving) => {
    const { openShards } = await import('./discord/gatewayShards.js');
    const count = config.SHARDS === 'auto' ? null : Number(config.SHARDS);
    return openShards({ ...serving, token, api: config.DISCORD_API_URL, count });
  };
}

function interactionsDoor(publicKey: string, { config, data: { live } }: Opening): Door {
  return async ({ log, observer, health, signal }) => {
    const [{ nodeInteractions }, { byPath }, { serve }] = await Promise.all([
      import('./discord/nodeInteractions.js'),
      import('./http/byPath.js'),
      import('./http/serve.js'),
    ]);
    health.mark('http', false);
    const { handler, open } = nodeInteractions({ publicKey, api: config.DISCORD_API_URL, bot: live, log, observer });
    const beside = Object.fromEntries(healthPaths.map((path) => [path, health.answer]));
    return serve({
      handler: byPath({ '/interactions': handler, ...beside }),
      host: config.HOST,
      port: config.PORT,
      open,
      setting: 'PORT',
      ready: (url) => {
        health.mark('http', true);
        return `Answering interactions at ${url}/interactions.`;
      },
      log,
      signal,
    });
  };
}

function webDoor(port: number, { config, data: { live } }: Opening): Door {
  return async ({ log, health, signal }) => {
    const [{ createSite }, { readAssets }, { serve }, { createCooldown }] = await Promise.all([
      import('./web/site.js'),
      import('./web/assets.js'),
      import('./http/serve.js'),
      import('./store/cooldown.js'),
    ]);
    health.mark('web', false);
    const cooldown = config.WEB_RATE === 0 ? null : createCooldown({ most: config.WEB_RATE, span: 60_000 });
    const guard = { cooldown, now: () => performance.now() };
    const handler = createSite({
      bot: live,
      assets: readAssets(assetFolder),
      publicUrl: config.PUBLIC_URL ?? null,
      guard,
      log,
    });
    const ready = (url: string) => {
      health.mark('web', true);
      return `The web page is at ${url}`;
    };
    return serve({ handler, host: config.HOST, port, setting: 'WEB_PORT or --port', ready, log, signal });
  };
}

// the doors beside it end with it
async function openChat(beside: Door[], { data, home, paint }: Opening): Promise<number> {
  const { chat } = await import('./terminal/chat.js');
  const stop = new AbortController();
  const { signal } = stop;
  const serving = beside.length > 0 ? await openServing({ fields: {}, port: null, live: data.live, signal }) : null;
  const others = serving ? beside.map((door) => ended(door, serving)) : [];
  const hangUp = !process.stdin.isTTY;
  const follow = (log: (line: string) => void) => data.follow({ log, signal: stop.signal, hangUp });
  await chat({ conversation: data.live, input: process.stdin, output: process.stdout, paint, home, follow });
  stop.abort();
  return Math.max(0, ...(await Promise.all(others)));
}
