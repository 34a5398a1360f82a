/** The Discord gateway: a connection of discord.js that hands each interaction to `dispatch`. Asks for no privileged intent. */
import { Client, DiscordjsErrorCodes, Events, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Live } from '../store/live.js';
import { answering } from './answering.js';
import type { Bot } from './bot.js';
import { createDrawing } from './drawing.js';
import { createRegistering } from './gatewayCommands.js';
import { deliver, textOf } from './gatewayDelivery.js';
import { answerMention } from './gatewayMentions.js';
import { isMeant } from './mentionReply.js';

export interface GatewayOptions {
  token: string;
  guild: string | undefined;
  /** Where Discord's REST interface is, if not at discord.com: a proxy, or a test's own server. */
  api: string | undefined;
  /** Whether it answers mentions and direct messages too. */
  mentions: boolean;
  bot: Live<Bot>;
  log: (line: string) => void;
  /** Ends it: no new answers, open ones are finished. */
  signal: AbortSignal;
}

/** sysexits.h: the configuration is wrong, so a supervisor must not try again. A passing fault ends with 1. */
const exit = { fine: 0, fault: 1, config: 78 };
const grace = 5000;
const closeReasons: Record<number, string> = {
  4004: 'Discord does not accept DISCORD_TOKEN. Make a new one in the developer portal and put it into .env.',
  4014: 'Discord refuses an intent. This bot needs none that is privileged; please report this.',
};

/** Connects and answers until it is told to end, or Discord refuses it; resolves with the exit code. */
export function openGateway(options: GatewayOptions): Promise<number> {
  const { token, guild, api, mentions, bot, log, signal } = options;
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({
    intents: mentions ? [Guilds, GuildMessages, DirectMessages] : [Guilds],
    ...(api ? { rest: { api } } : {}),
  });
  const answers = answering(bot.current);
  const drawing = createDrawing();
  const open = new Set<Promise<void>>();
  const track = (work: Promise<string | null>) => {
    const done: Promise<void> = work
      .then(
        (line) => line && log(line),
        (error: unknown) => log(textOf(error)),
      )
      .then(() => void open.delete(done));
    open.add(done);
  };
  return new Promise((resolve) => {
    let closing = false;
    const close = async (code: number, line?: string) => {
      if (closing) return;
      closing = true;
      if (line) log(line);
      await Promise.race([Promise.all(open), new Promise((enough) => setTimeout(enough, grace).unref())]);
      await client.destroy().catch((error: unknown) => log(textOf(error)));
      resolve(code);
    };
    client.once(Events.ClientReady, (ready) => {
      log(`Connected as ${ready.user.username}, answering in ${ready.guilds.cache.size} servers.`);
      const registering = createRegistering(ready, guild);
      track(registering(bot.current().commands));
      bot.onSwap(({ commands }) => !closing && track(registering(commands)));
    });
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
      if (!closing) track(deliver({ client, drawing }, interaction, answers.replyTo(interaction, Date.now())));
    });
    client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
      if (!mentions || closing || !client.isReady() || !isMeant(message, client.user.id)) return;
      if (answers.mayAnswer(message.author.id, Date.now())) track(answerMention(client, message, bot.current()));
    });
    client.on(Events.Error, (error) => log(textOf(error)));
    client.on(Events.ShardDisconnect, ({ code }) =>
      close(
        code in closeReasons ? exit.config : exit.fault,
        closeReasons[code] ?? `Discord closed the connection for good (${code}).`,
      ),
    );
    signal.addEventListener('abort', () => close(exit.fine), { once: true });
    if (signal.aborted) return void close(exit.fine);
    client.login(token).catch((error: unknown) => close(...loginProblem(error)));
  });
}

function loginProblem(error: unknown): [number, string] {
  const refused = (error as { code?: unknown }).code === DiscordjsErrorCodes.TokenInvalid;
  return refused
    ? [exit.config, closeReasons[4004] as string]
    : [exit.fault, `The bot could not log in: ${textOf(error)}`];
}
