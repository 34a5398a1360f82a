/** Tells Discord the commands, when they differ from what it has. */
import { differencesOf } from './commandDiff.js';
import type { Definition } from './definition.js';

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
