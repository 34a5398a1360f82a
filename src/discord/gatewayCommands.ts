/** Registers the commands at Discord, over discord.js's REST client. */
import { type Client, Routes } from 'discord.js';
import type { Command } from '../commands/command.js';
import { definitionsOf } from './definition.js';
import { textOf } from './gatewayDelivery.js';
import { registerCommands } from './register.js';

/** Resolves with a line for the log; without one where a list that replaces another makes no difference. */
export type Registering = (commands: Command[]) => Promise<string | null>;

/** One list after the other, so that the last one given is the one that stays. */
export function createRegistering(client: Client<true>, guild: string | undefined): Registering {
  let last: Promise<string | null> | null = null;
  return (commands) => {
    const first = last === null;
    last = Promise.resolve(last).then(async () => {
      const changed = await register(client, guild, commands).catch(textOf);
      if (typeof changed === 'string') return `The commands could not be registered: ${changed}`;
      if (changed) return 'The commands were registered anew.';
      return first ? 'The commands are registered already.' : null;
    });
    return last;
  };
}

function register(
  { rest, application }: Client<true>,
  guild: string | undefined,
  commands: Command[],
): Promise<boolean> {
  const route = guild
    ? Routes.applicationGuildCommands(application.id, guild)
    : Routes.applicationCommands(application.id);
  const query = new URLSearchParams({ with_localizations: 'true' });
  return registerCommands(definitionsOf(commands), {
    get: () => rest.get(route, { query }),
    put: (body) => rest.put(route, { body }),
  });
}
