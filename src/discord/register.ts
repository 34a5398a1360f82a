/** Tells Discord the commands, when they differ from what it has. */
import type { Definition } from './definition.js';

/** The two calls that registering needs; the gateway gives them with discord.js's own REST client. */
export interface CommandStore {
  get: () => Promise<unknown>;
  put: (commands: Definition[]) => Promise<unknown>;
}

/** Whether anything was sent. Creating commands is limited to 200 a day, so an unchanged list is left alone. */
export async function registerCommands(wanted: Definition[], store: CommandStore): Promise<boolean> {
  const known = await store.get();
  if (Array.isArray(known) && agrees(byName(wanted), byName(known))) return false;
  await store.put(wanted);
  return true;
}

function byName(commands: unknown[]): unknown[] {
  return [...commands].sort((a, b) => ((a as Definition).name < (b as Definition).name ? -1 : 1));
}

// Discord adds ids, versions and defaults of its own: what counts is that all we set is there, and no list is longer
function agrees(wanted: unknown, known: unknown): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(known) ? known : [];
    return list.length === wanted.length && wanted.every((each, at) => agrees(each, list[at]));
  }
  if (typeof wanted !== 'object' || wanted === null)
    return wanted === known || (wanted === false && known === undefined);
  const there = (known ?? {}) as Record<string, unknown>;
  return Object.entries(wanted).every(([key, value]) => agrees(value, there[key]));
}
