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
import { createWorkTracker, type WorkTracker } from '../../operations/pendingWork.js';
import { errorMessage } from '../../util/errors.js';
import { createCommandRegistrar } from '../registration/registrationQueue.js';
import { createRestOptions, exitCodes, isTokenRefused, tokenRefusedMessage, waitForGateway } from '../rest/rest.js';
import { answerEvents } from './events.js';
import type { GatewayOptions } from './gatewayOptions.js';

const shutdownMs = 4000;
/** For Discord to say goodbye: the socket would wait half a minute for one that has stalled. */
const goodbyeTimeoutMs = 1000;
const closeReasonTexts: Record<number, string> = {
  4004: tokenRefusedMessage,
  4014: 'Discord refuses an intent. This bot needs none that is privileged; please report this.',
};

interface Connection {
  client: Client;
  work: WorkTracker;
  /** Ends it, with a line that says why; only the first time counts. */
  close: (code: number, line?: string) => void;
  isClosing: () => boolean;
}

/** Connects and answers until it is told to end, or Discord refuses it; resolves with the exit code. */
export function openGateway(options: GatewayOptions): Promise<number> {
  const { log, observer, signal } = options;
  return new Promise((resolve) => {
    const connection = { client: createClient(options), work: createWorkTracker(log), ...createCloser(shutDown) };
    const { client, close } = connection;
    async function shutDown(code: number, line?: string) {
      observer.recordGatewayState('closed');
      if (line) log.error(line);
      await connection.work.waitUntilDone(shutdownMs);
      const destroyed = client.destroy().catch((error: unknown) => log.error(errorMessage(error)));
      await Promise.race([destroyed, pause(goodbyeTimeoutMs, undefined, { ref: false })]);
      resolve(code);
    }
    answerEvents(options, { ...connection, observer });
    registerWhenReady(options, connection);
    followState(options, connection);
    signal.addEventListener('abort', () => close(exitCodes.fine), { once: true });
    if (signal.aborted) return close(exitCodes.fine);
    logIn(options, client).catch((error: unknown) => close(...describeLoginError(error)));
  });
}

// discord.js would keep everybody who ever asked, and what they wrote
const ownUserOnly = { maxSize: 0, keepOverLimit: ({ id, client }: User | GuildMember) => id === client.user?.id };
const cacheLimits: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  UserManager: ownUserOnly,
  GuildMemberManager: ownUserOnly,
  MessageManager: 0,
};

function createClient({ api, log, mentions, shard }: GatewayOptions): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: mentions ? [Guilds, GuildMessages, DirectMessages] : [Guilds],
    shards: [shard.id],
    shardCount: shard.count,
    makeCache: Options.cacheWithLimits(cacheLimits),
    // https://discord.com/developers/docs/topics/rate-limits: answers to interactions are exempt from the global limit
    rest: { ...createRestOptions(api, log.warn), globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  });
}

function createCloser(
  shutDown: (code: number, line?: string) => Promise<void>,
): Pick<Connection, 'close' | 'isClosing'> {
  let closed = false;
  const close = (code: number, line?: string) => {
    if (!closed) void shutDown(code, line);
    closed = true;
  };
  return { close, isClosing: () => closed };
}

// one shard for all
function registerWhenReady({ bot, guild, log, shard }: GatewayOptions, { client, work, isClosing }: Connection): void {
  client.once(Events.ClientReady, (ready) => {
    log.info(`Connected as ${ready.user.username}, answering in ${ready.guilds.cache.size} servers.`);
    if (shard.id !== 0) return;
    const register = createCommandRegistrar({ client: ready, guild, log, work, isClosing });
    register(bot.read().commands);
    bot.onSwap(({ commands }) => !isClosing() && register(commands));
  });
}

function followState({ log, observer }: GatewayOptions, { client, close, isClosing }: Connection): void {
  observer.recordGatewayState('connecting');
  client.on(Events.ShardReady, () => observer.recordGatewayState('ready'));
  client.on(Events.ShardResume, () => observer.recordGatewayState('ready'));
  client.on(Events.ShardReconnecting, () => {
    // it says so too when we end it ourselves
    if (isClosing()) return;
    observer.recordGatewayState('reconnecting');
    log.warn('Discord’s gateway is not there; connecting again.');
  });
  client.on(Events.Error, (error) => log.error(errorMessage(error)));
  client.on(Events.ShardDisconnect, ({ code }) =>
    close(
      code in closeReasonTexts ? exitCodes.config : exitCodes.fault,
      closeReasonTexts[code] ?? `Discord closed the connection for good (${code}).`,
    ),
  );
}

// discord.js cannot try again with the same client
async function logIn(options: GatewayOptions, client: Client): Promise<void> {
  if (await waitForGateway(options)) await client.login(options.token);
}

function describeLoginError(error: unknown): [number, string] {
  const refused = isTokenRefused(error) || (error as { code?: unknown }).code === DiscordjsErrorCodes.TokenInvalid;
  return refused
    ? [exitCodes.config, tokenRefusedMessage]
    : [exitCodes.fault, `The bot could not log in: ${errorMessage(error)}`];
}
