/** The doors that the environment names, opened on one fact base and ended together. */
import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import type { Bot } from './discord/bot.js';
import type { Language } from './knowledge/schema.js';
import type { LiveData } from './store/followData.js';
import type { Paint } from './terminal/colours.js';
import type { Conversation } from './terminal/converse.js';

const assetFolder = fileURLToPath(new URL('../public', import.meta.url));

/** Stays open until the signal ends it or it cannot go on; resolves with the exit code. */
type Door = (signal: AbortSignal) => Promise<number>;

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
  const web = webPort === undefined ? [] : [webDoor(webPort, opening)];
  const discord = discordDoor(opening);
  if (discord) return openServing([discord, ...web], opening);
  // a service has nobody at its terminal
  return web.length > 0 && !process.stdin.isTTY ? openServing(web, opening) : openChat(web, opening);
}

/** The web page alone. */
export async function openWeb(port: number, opening: Opening): Promise<number> {
  return openServing([webDoor(port, opening)], opening);
}

// Discord sends an application's interactions one way only; with both set, the token is for registering the commands
function discordDoor(opening: Opening): Door | null {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey } = opening.config;
  if (publicKey) return interactionsDoor(publicKey, opening);
  return token ? gatewayDoor(token, opening) : null;
}

// whichever ends first ends the others: a supervisor then starts all of them anew
async function openServing(doors: Door[], { data }: Opening): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  data.follow({ log, signal: stop.signal, hangUp: true });
  const codes = await Promise.all(doors.map((door) => ended(door, stop)));
  // discord.js may hold sockets and timers of a connection that it was about to open
  process.exit(Math.max(...codes));
}

async function ended(door: Door, stop: AbortController): Promise<number> {
  try {
    return await door(stop.signal);
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    stop.abort();
  }
}

function gatewayDoor(token: string, { config, data: { live } }: Opening): Door {
  return async (signal) => {
    const { openGateway } = await import('./discord/gateway.js');
    return openGateway({
      token,
      guild: config.DISCORD_GUILD_ID,
      api: config.DISCORD_API_URL,
      mentions: config.MENTIONS === 'on',
      bot: live,
      log,
      signal,
    });
  };
}

function interactionsDoor(publicKey: string, { config, data: { live } }: Opening): Door {
  return async (signal) => {
    const [{ nodeInteractions }, { byPath }, { serve }] = await Promise.all([
      import('./discord/nodeInteractions.js'),
      import('./http/byPath.js'),
      import('./http/serve.js'),
    ]);
    const { handler, open } = nodeInteractions({ publicKey, api: config.DISCORD_API_URL, bot: live, log });
    return serve({
      handler: byPath({ '/interactions': handler }),
      host: config.HOST,
      port: config.PORT,
      open,
      setting: 'PORT',
      ready: (url) => `Answering interactions at ${url}/interactions.`,
      log,
      signal,
    });
  };
}

function webDoor(port: number, { config, data: { live } }: Opening): Door {
  return async (signal) => {
    const [{ createSite }, { readAssets }, { serve }, { createCooldown }] = await Promise.all([
      import('./web/site.js'),
      import('./web/assets.js'),
      import('./http/serve.js'),
      import('./store/cooldown.js'),
    ]);
    const cooldown = config.WEB_RATE === 0 ? null : createCooldown({ most: config.WEB_RATE, span: 60_000 });
    const guard = { cooldown, now: () => performance.now() };
    const handler = createSite({
      bot: live,
      assets: readAssets(assetFolder),
      publicUrl: config.PUBLIC_URL ?? null,
      guard,
      log,
    });
    const ready = (url: string) => `The web page is at ${url}`;
    return serve({ handler, host: config.HOST, port, setting: 'WEB_PORT or --port', ready, log, signal });
  };
}

// the doors beside it end with it
async function openChat(beside: Door[], { data, home, paint }: Opening): Promise<number> {
  const { chat } = await import('./terminal/chat.js');
  const stop = new AbortController();
  const others = beside.map((door) => ended(door, stop));
  const hangUp = !process.stdin.isTTY;
  const follow = (log: (line: string) => void) => data.follow({ log, signal: stop.signal, hangUp });
  await chat({ conversation: data.live, input: process.stdin, output: process.stdout, paint, home, follow });
  stop.abort();
  return Math.max(0, ...(await Promise.all(others)));
}

function log(line: string): void {
  console.error(line);
}
