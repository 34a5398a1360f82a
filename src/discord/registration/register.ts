/** `register`: tells Discord the commands without opening the gateway, and what has changed. */
import { type APIApplication, REST, Routes } from 'discord.js';
import type { Command } from '../../commands/command.js';
import { ConfigError, errorMessage } from '../../util/errors.js';
import { createRestOptions, isTokenRefused, tokenRefusedMessage } from '../rest/rest.js';
import { findDifferences } from './commandDiff.js';
import { createDefinitions, type Definition } from './definitions.js';

interface RegistrationOptions {
  token: string;
  /** One server; all where there is none. */
  guild: string | undefined;
  api: string | undefined;
  /** Prints what is different, and sends nothing. */
  dryRun: boolean;
}

/** The report to print. Throws, with one line, where Discord cannot be reached or refuses. */
export async function registerWithoutGateway(options: RegistrationOptions, commands: Command[]): Promise<string> {
  try {
    return await registerAndReport(options, commands);
  } catch (error) {
    if (isTokenRefused(error)) throw new ConfigError(tokenRefusedMessage);
    throw new Error(`The commands could not be registered: ${errorMessage(error)}`);
  }
}

async function registerAndReport(
  { token, guild, api, dryRun }: RegistrationOptions,
  commands: Command[],
): Promise<string> {
  const rest = new REST(createRestOptions(api, () => {})).setToken(token);
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  const store = createCommandStore(rest, id, guild);
  const wanted = createDefinitions(commands);
  const differences = findDifferences(wanted, await store.get());
  if (differences.length === 0) return 'The commands are registered already; nothing was sent.';
  if (!dryRun) await store.put(wanted);
  const where = guild ? `in the server ${guild}` : 'everywhere';
  return [...differences, dryRun ? 'Nothing was sent.' : `The commands were registered anew ${where}.`].join('\n');
}

/** The commands of one server, or without one those of all. */
export function createCommandStore(rest: REST, application: string, guild: string | undefined): CommandStore {
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
  const differences = findDifferences(wanted, await store.get());
  if (differences.length > 0) await store.put(wanted);
  return differences;
}
