/** `register`: tells Discord the commands without opening the gateway, and what has changed. */
import { type APIApplication, type REST, Routes } from 'discord.js';
import type { Command } from '../../commands/command.js';
import { ConfigError, textOf } from '../../util/errors.js';
import { isTokenRefused, restFor, tokenRefused } from '../rest/rest.js';
import { differencesOf } from './commandDiff.js';
import { type Definition, definitionsOf } from './definitions.js';

interface Registration {
  token: string;
  /** One server; all where there is none. */
  guild: string | undefined;
  api: string | undefined;
  /** Prints what is different, and sends nothing. */
  dryRun: boolean;
}

/** The report to print. Throws, with one line, where Discord cannot be reached or refuses. */
export async function registerAlone(registration: Registration, commands: Command[]): Promise<string> {
  try {
    return await report(registration, commands);
  } catch (error) {
    if (isTokenRefused(error)) throw new ConfigError(tokenRefused);
    throw new Error(`The commands could not be registered: ${textOf(error)}`);
  }
}

async function report({ token, guild, api, dryRun }: Registration, commands: Command[]): Promise<string> {
  const rest = restFor(token, api);
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  const store = commandStore(rest, id, guild);
  const wanted = definitionsOf(commands);
  const differences = differencesOf(wanted, await store.get());
  if (differences.length === 0) return 'The commands are registered already; nothing was sent.';
  if (!dryRun) await store.put(wanted);
  const where = guild ? `in the server ${guild}` : 'everywhere';
  return [...differences, dryRun ? 'Nothing was sent.' : `The commands were registered anew ${where}.`].join('\n');
}

/** The commands of one server, or without one those of all. */
export function commandStore(rest: REST, application: string, guild: string | undefined): CommandStore {
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);
  const query = new URLSearchParams({ with_localizations: 'true' });
  return { get: () => rest.get(route, { query }), put: (body) => rest.put(route, { body }) };
}

/** The two calls that registering needs; the gateway gives them with discord.js's own REST client. */
export interface CommandStore {
  get: () => Promise<unknown>;
  put: (commands: Definition[]) => Promise<unknown>;
}

/** The differences that were sent. Creating commands is limited to 200 a day, so an unchanged list is left alone. */
export async function registerCommands(wanted: Definition[], store: CommandStore): Promise<string[]> {
  const differences = differencesOf(wanted, await store.get());
  if (differences.length > 0) await store.put(wanted);
  return differences;
}
