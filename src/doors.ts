/** The doors that the environment names, opened on one fact base and ended together. */
import type { Config } from './config.js';
import type { Bot } from './discord/bot.js';
import type { Language } from './knowledge/schema.js';
import type { LiveData } from './store/followData.js';
import type { Paint } from './terminal/colours.js';
import type { Conversation } from './terminal/converse.js';

/** Stays open until the signal ends it or it cannot go on; resolves with the exit code. */
type Door = (signal: AbortSignal) => Promise<number>;

export interface Opening {
  config: Config;
  data: LiveData<Conversation & Bot>;
  /** The language of greetings, where no question tells. */
  home: Language;
  paint: Paint;
}

/** Discord where there is a token, else the chat in the terminal. */
export async function openDoors(opening: Opening): Promise<number> {
  const { DISCORD_TOKEN: token } = opening.config;
  if (!token) return openChat(opening);
  const code = await openServing([gatewayDoor(token, opening)], opening);
  // discord.js may hold sockets and timers of a connection that it was about to open
  process.exit(code);
}

// whichever ends first ends the others: a supervisor then starts all of them anew
async function openServing(doors: Door[], { data }: Opening): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  data.follow({ log, signal: stop.signal, hangUp: true });
  const codes = doors.map((door) => ended(door, stop));
  return Math.max(...(await Promise.all(codes)));
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

async function openChat({ data, home, paint }: Opening): Promise<number> {
  const { chat } = await import('./terminal/chat.js');
  const stop = new AbortController();
  const hangUp = !process.stdin.isTTY;
  const follow = (log: (line: string) => void) => data.follow({ log, signal: stop.signal, hangUp });
  await chat({ conversation: data.live, input: process.stdin, output: process.stdout, paint, home, follow });
  stop.abort();
  return 0;
}

function log(line: string): void {
  console.error(line);
}
