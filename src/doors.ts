/** The doors that the environment names, opened on one fact base and ended together. */
import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import type { Bot } from './discord/bot.js';
import type { Language } from './knowledge/schema.js';
import type { LiveData } from './store/followData.js';
import type { Paint } from './terminal/colours.js';
import type { Conversation } from './terminal/converse.js';

/** For what is being answered when the end comes; in milliseconds. */
const grace = 5000;
/** Requests to the web page, a minute from one address. */
const usualRate = 300;
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

/** Discord where there is a token, else the chat in the terminal; the web page beside either where it has a port. */
export async function openDoors(opening: Opening): Promise<number> {
  const { DISCORD_TOKEN: token, WEB_PORT: webPort } = opening.config;
  const web = webPort ? [webDoor(Number(webPort), opening)] : [];
  if (token) return openServing([gatewayDoor(token, opening), ...web], opening);
  // a service has nobody at its terminal
  return web.length > 0 && !process.stdin.isTTY ? openServing(web, opening) : openChat(web, opening);
}

/** The web page alone. */
export async function openWeb(port: number, opening: Opening): Promise<number> {
  return openServing([webDoor(port, opening)], opening);
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

function webDoor(port: number, { config, data: { live } }: Opening): Door {
  return async (signal) => {
    const [{ createSite }, { readAssets }, { listen }, { createCooldown }] = await Promise.all([
      import('./web/site.js'),
      import('./web/assets.js'),
      import('./http/listen.js'),
      import('./store/cooldown.js'),
    ]);
    const most = Number(config.WEB_RATE ?? usualRate);
    const cooldown = most === 0 ? null : createCooldown({ most, span: 60_000 });
    const guard = { cooldown, now: () => performance.now() };
    const site = createSite({
      bot: live,
      assets: readAssets(assetFolder),
      publicUrl: config.PUBLIC_URL ?? null,
      guard,
      log,
    });
    const listening = await listen(site, { host: config.HOST ?? '127.0.0.1', port });
    log(`The web page is at ${listening.url}`);
    await aborted(signal);
    await listening.close(grace);
    return 0;
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
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
