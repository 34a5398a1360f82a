/** Registers the commands at Discord, over discord.js's REST client. */
import { type Client, DiscordAPIError } from 'discord.js';
import type { Command } from '../../commands/command.js';
import type { Log } from '../../operations/log.js';
import type { Work } from '../../operations/pendingWork.js';
import { textOf } from '../../util/errors.js';
import { definitionsOf } from './definitions.js';
import { commandStore, registerCommands } from './register.js';

export interface Registering {
  client: Client<true>;
  guild: string | undefined;
  log: Log;
  work: Work;
  /** Whether it is no longer worth while. */
  closing: () => boolean;
}

/** In milliseconds, after a fault that may pass; the last one again and again. */
const pauses = [5000, 30_000] as const;
const lastPause = 120_000;

/** One list after the other, so that the last one given is the one that stays. */
export function createRegistering({ work, closing, ...sender }: Registering): (commands: Command[]) => void {
  const send = sending(sender);
  let last: Promise<null> = Promise.resolve(null);
  let newest: Command[] | null = null;
  const queue = (commands: Command[], tried: number) => {
    last = last.then(async () => {
      const wait = await send(commands, tried);
      if (wait !== null) setTimeout(again, wait, commands, tried + 1).unref();
      return null;
    });
    work.track(last);
  };
  const again = (commands: Command[], tried: number) => {
    if (!closing() && commands === newest) queue(commands, tried);
  };
  return (commands) => {
    newest = commands;
    queue(commands, 0);
  };
}

// resolves with the milliseconds until the next try, or with null where none is needed or none would help
function sending({ client, guild, log }: Pick<Registering, 'client' | 'guild' | 'log'>) {
  const store = commandStore(client.rest, client.application.id, guild);
  let isKnown = false;
  return async (commands: Command[], tried: number): Promise<number | null> => {
    try {
      const changed = await registerCommands(definitionsOf(commands), store);
      if (changed.length > 0) log.info('The commands were registered anew.');
      else if (!isKnown) log.info('The commands are registered already.');
      isKnown = true;
      return null;
    } catch (error) {
      const wait = error instanceof DiscordAPIError ? null : (pauses[tried] ?? lastPause);
      const next = wait === null ? '' : `; trying again in ${wait / 1000} s`;
      log.warn(`The commands could not be registered: ${textOf(error)}${next}`);
      return wait;
    }
  };
}
