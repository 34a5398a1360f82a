/** The Discord gateway: a connection of discord.js that hands each interaction to `dispatch`. Asks for no privileged intent. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type CacheWithLimitsOptions,
  Client,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type GuildMember,
  Options,
  type User,
} from 'discord.js';
import { createWork, type Work } from '../../operations/pendingWork.js';
import { textOf } from '../../util/errors.js';
import { createRegistering } from '../registration/registrationQueue.js';
import { exit, gatewayFound, isTokenRefused, tokenRefused } from '../rest/rest.js';
import { answerAll } from './events.js';
import type { GatewayOptions } from './gatewayOptions.js';

const grace = 4000;
/** For Discord to say goodbye: the socket would wait half a minute for one that has stalled. */
const farewell = 1000;
const closeReasons: Record<number, string> = {
  4004: tokenRefused,
  4014: 'Discord refuses an intent. This bot needs none that is privileged; please report this.',
};

interface Connection {
  client: Client;
  work: Work;
  /** Ends it, with a line that says why; only the first time counts. */
  close: (code: number, line?: string) => void;
  closing: () => boolean;
}

/** Connects and answers until it is told to end, or Discord refuses it; resolves with the exit code. */
export function openGateway(options: GatewayOptions): Promise<number> {
  const { log, observer, signal } = options;
  return new Promise((resolve) => {
    const connection = { client: clientFor(options), work: createWork(log), ...closing(end) };
    const { client, close } = connection;
    async function end(code: number, line?: string) {
      observer.gateway('closed');
      if (line) log.error(line);
      await connection.work.finish(grace);
      const gone = client.destroy().catch((error: unknown) => log.error(textOf(error)));
      await Promise.race([gone, pause(farewell, undefined, { ref: false })]);
      resolve(code);
    }
    answerAll(options, { ...connection, observer });
    registerWhenReady(options, connection);
    followState(options, connection);
    signal.addEventListener('abort', () => close(exit.fine), { once: true });
    if (signal.aborted) return close(exit.fine);
    logIn(options, client).catch((error: unknown) => close(...loginProblem(error)));
  });
}

// discord.js would keep everybody who ever asked, and what they wrote
const nobodyElse = { maxSize: 0, keepOverLimit: ({ id, client }: User | GuildMember) => id === client.user?.id };
const forgetful: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  UserManager: nobodyElse,
  GuildMemberManager: nobodyElse,
  MessageManager: 0,
};

function clientFor({ api, mentions, shard }: GatewayOptions): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: mentions ? [Guilds, GuildMessages, DirectMessages] : [Guilds],
    shards: [shard.id],
    shardCount: shard.count,
    makeCache: Options.cacheWithLimits(forgetful),
    // https://discord.com/developers/docs/topics/rate-limits: answers to interactions are exempt from the global limit
    rest: { globalRequestsPerSecond: Number.POSITIVE_INFINITY, ...(api ? { api } : {}) },
  });
}

function closing(end: (code: number, line?: string) => Promise<void>): Pick<Connection, 'close' | 'closing'> {
  let closed = false;
  const close = (code: number, line?: string) => {
    if (!closed) void end(code, line);
    closed = true;
  };
  return { close, closing: () => closed };
}

// one shard for all
function registerWhenReady({ bot, guild, log, shard }: GatewayOptions, { client, work, closing }: Connection): void {
  client.once(Events.ClientReady, (ready) => {
    log.info(`Connected as ${ready.user.username}, answering in ${ready.guilds.cache.size} servers.`);
    if (shard.id !== 0) return;
    const register = createRegistering({ client: ready, guild, log, work, closing });
    register(bot.current().commands);
    bot.onSwap(({ commands }) => !closing() && register(commands));
  });
}

function followState({ log, observer }: GatewayOptions, { client, close, closing }: Connection): void {
  observer.gateway('connecting');
  client.on(Events.ShardReady, () => observer.gateway('ready'));
  client.on(Events.ShardResume, () => observer.gateway('ready'));
  client.on(Events.ShardReconnecting, () => {
    // it says so too when we end it ourselves
    if (closing()) return;
    observer.gateway('reconnecting');
    log.warn('Discord’s gateway is not there; connecting again.');
  });
  client.on(Events.Error, (error) => log.error(textOf(error)));
  client.on(Events.ShardDisconnect, ({ code }) =>
    close(
      code in closeReasons ? exit.config : exit.fault,
      closeReasons[code] ?? `Discord closed the connection for good (${code}).`,
    ),
  );
}

// discord.js cannot try again with the same client
async function logIn(options: GatewayOptions, client: Client): Promise<void> {
  if (await gatewayFound(options)) await client.login(options.token);
}

function loginProblem(error: unknown): [number, string] {
  const refused = isTokenRefused(error) || (error as { code?: unknown }).code === DiscordjsErrorCodes.TokenInvalid;
  return refused ? [exit.config, tokenRefused] : [exit.fault, `The bot could not log in: ${textOf(error)}`];
}
