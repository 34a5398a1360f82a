/** The Discord gateway: a connection of discord.js that hands each interaction to `dispatch`. Asks for no privileged intent. */
import { Client, DiscordAPIError, Events, GatewayDispatchEvents, GatewayIntentBits, Routes } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';

import { wordingFor } from '../wording/wording.js';
import { definitionOf } from './definition.js';
import { type Bot, dispatch, languageOf } from './dispatch.js';
import { replyWith } from './message.js';
import { registerCommands } from './register.js';

export interface GatewayOptions {
  token: string;
  guild: string | undefined;
  /** Where Discord's REST interface is, if not at discord.com: a proxy, or a test's own server. */
  api: string | undefined;
  conversation: Bot;
  log: (line: string) => void;
  /** Ends it like SIGTERM. */
  signal?: AbortSignal;
}

/** sysexits.h: the configuration is wrong, so a supervisor must not try again at once. */
const exitConfig = 78;
const closeReasons: Record<number, string> = {
  4004: 'Discord does not accept DISCORD_TOKEN. Make a new one in the developer portal and put it into .env.',
  4014: 'Discord refuses an intent. This bot needs none that is privileged; please report this.',
};

/** Connects and answers until the process is told to end; resolves with the exit code. */
export function openGateway({ token, guild, api, conversation: bot, log, signal }: GatewayOptions): Promise<number> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], ...(api ? { rest: { api } } : {}) });
  return new Promise((resolve) => {
    const close = (code: number, line?: string) => {
      if (line) log(line);
      client.destroy().finally(() => resolve(code));
    };
    client.once(Events.ClientReady, (ready) => {
      log(`Connected as ${ready.user.username}, answering in ${ready.guilds.cache.size} servers.`);
      register(ready, guild, bot).then(log, (error: unknown) =>
        log(`The commands could not be registered: ${textOf(error)}`),
      );
    });
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
      answer(client, interaction, bot).catch((error: unknown) => log(`An answer was lost: ${textOf(error)}`));
    });
    client.on(Events.Error, (error) => log(textOf(error)));
    client.on(Events.ShardDisconnect, ({ code }) =>
      close(exitConfig, closeReasons[code] ?? `Discord closed the connection for good (${code}).`),
    );
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => close(0));
    signal?.addEventListener('abort', () => close(0), { once: true });
    client.login(token).catch((error: unknown) => close(exitConfig, loginProblem(error)));
  });
}

async function answer(client: Client, interaction: APIInteraction, bot: Bot): Promise<void> {
  const body = safely(interaction, bot);
  await client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
}

// a fault in one answer must neither end the process nor leave the asker without a word
function safely(interaction: APIInteraction, bot: Bot) {
  try {
    return dispatch(interaction, bot);
  } catch {
    return replyWith(wordingFor(languageOf(interaction)).failed, true);
  }
}

async function register(
  { rest, application }: Client<true>,
  guild: string | undefined,
  { commands }: Bot,
): Promise<string> {
  const route = guild
    ? Routes.applicationGuildCommands(application.id, guild)
    : Routes.applicationCommands(application.id);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const changed = await registerCommands([definitionOf(commands)], {
    get: () => rest.get(route, { query }),
    put: (body) => rest.put(route, { body }),
  });
  return changed ? 'The commands were registered anew.' : 'The commands are registered already.';
}

function loginProblem(error: unknown): string {
  const refused = error instanceof DiscordAPIError ? error.status === 401 : /token/i.test(textOf(error));
  return refused ? (closeReasons[4004] as string) : `The bot could not log in: ${textOf(error)}`;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
