/** Registers the commands at Discord, over discord.js's REST client. */
import { type Client, DiscordAPIError } from 'discord.js';
import type { Command } from '../../commands/command.js';
import type { Log } from '../../operations/log.js';
import type { WorkTracker } from '../../operations/pendingWork.js';
import { errorMessage } from '../../util/errors.js';
import { createDefinitions } from './definitions.js';
import { createCommandStore, registerCommands } from './register.js';

export interface RegistrarOptions {
  client: Client<true>;
  guild: string | undefined;
  log: Log;
  work: WorkTracker;
  /** Whether it is no longer worth while. */
  isClosing: () => boolean;
}

/** In milliseconds, after a fault that may pass; the last one again and again. */
const retryDelaysMs = [5000, 30_000] as const;
const lastRetryDelayMs = 120_000;

/** One list after the other, so that the last one given is the one that stays. */
export function createCommandRegistrar({
  work,
  isClosing,
  ...sender
}: RegistrarOptions): (commands: Command[]) => void {
  const send = createCommandSender(sender);
  let last: Promise<null> = Promise.resolve(null);
  let newest: Command[] | null = null;
  const queue = (commands: Command[], attempt: number) => {
    last = last.then(async () => {
      const wait = await send(commands, attempt);
      if (wait !== null) setTimeout(retry, wait, commands, attempt + 1).unref();
      return null;
    });
    work.track(last);
  };
  const retry = (commands: Command[], attempt: number) => {
    if (!isClosing() && commands === newest) queue(commands, attempt);
  };
  return (commands) => {
    newest = commands;
    queue(commands, 0);
  };
}

// resolves with the milliseconds until the next try, or with null where none is needed or none would help
function createCommandSender({ client, guild, log }: Pick<RegistrarOptions, 'client' | 'guild' | 'log'>) {
  const store = createCommandStore(client.rest, client.application.id, guild);
  let isKnown = false;
  return async (commands: Command[], attempt: number): Promise<number | null> => {
    try {
      const changed = await registerCommands(createDefinitions(commands), store);
      if (changed.length > 0) log.info('The commands were registered anew.');
      else if (!isKnown) log.info('The commands are registered already.');
      isKnown = true;
      return null;
    } catch (error) {
      const wait = error instanceof DiscordAPIError ? null : (retryDelaysMs[attempt] ?? lastRetryDelayMs);
      const next = wait === null ? '' : `; trying again in ${wait / 1000} s`;
      log.warn(`The commands could not be registered: ${errorMessage(error)}${next}`);
      return wait;
    }
  };
}
