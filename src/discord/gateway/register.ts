/** `register`: tells Discord the commands without opening the gateway, and what has changed. */
import { type APIApplication, Routes } from 'discord.js';
import type { Command } from '../../commands/command.js';
import { ConfigError, textOf } from '../../util/errors.js';
import { differencesOf } from '../register/commandDiff.js';
import { definitionsOf } from '../register/definition.js';
import { commandStore } from './commands.js';
import { tokenRefused } from './exits.js';
import { isTokenRefused } from './found.js';
import { restFor } from './rest.js';

export interface Registration {
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
