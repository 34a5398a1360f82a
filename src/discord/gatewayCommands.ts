/** Registers the commands at Discord, over discord.js's REST client. */
import { type Client, type REST, Routes } from 'discord.js';
import type { Command } from '../commands/command.js';
import { textOf } from '../errors/textOf.js';
import { definitionsOf } from './definition.js';
import { type CommandStore, registerCommands } from './register.js';

/** Resolves with a line for the log; without one where a list that replaces another makes no difference. */
export type Registering = (commands: Command[]) => Promise<string | null>;

/** One list after the other, so that the last one given is the one that stays. */
export function createRegistering(client: Client<true>, guild: string | undefined): Registering {
  const store = commandStore(client.rest, client.application.id, guild);
  let last: Promise<string | null> | null = null;
  return (commands) => {
    const first = last === null;
    last = Promise.resolve(last).then(async () => {
      const changed = await registerCommands(definitionsOf(commands), store).catch(textOf);
      if (typeof changed === 'string') return `The commands could not be registered: ${changed}`;
      if (changed.length > 0) return 'The commands were registered anew.';
      return first ? 'The commands are registered already.' : null;
    });
    return last;
  };
}

/** The commands of one server, or without one those of all. */
export function commandStore(rest: REST, application: string, guild: string | undefined): CommandStore {
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);
  const query = new URLSearchParams({ with_localizations: 'true' });
  return { get: () => rest.get(route, { query }), put: (body) => rest.put(route, { body }) };
}
