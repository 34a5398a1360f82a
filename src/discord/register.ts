/** Tells Discord the commands, when they differ from what it has. */
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The two calls that registering needs; the gateway gives them with discord.js's own REST client. */
export interface CommandStore {
  get: () => Promise<unknown>;
  put: (commands: Definition[]) => Promise<unknown>;
}

/** Whether anything was sent. Creating commands is limited to 200 a day, so an unchanged list is left alone. */
export async function registerCommands(wanted: Definition[], store: CommandStore): Promise<boolean> {
  const known = await store.get();
  if (Array.isArray(known) && sameCommands(wanted, known)) return false;
  await store.put(wanted);
  return true;
}

function sameCommands(wanted: Definition[], known: unknown[]): boolean {
  return JSON.stringify(wanted.map(comparable)) === JSON.stringify(known.map(comparable));
}

// Discord adds ids, versions and empty fields of its own: only what we set is compared, in one order
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !added.has(key))
    .map(([key, inner]) => [key, comparable(inner)] as const)
    .filter(
      ([, inner]) =>
        inner !== undefined && inner !== null && inner !== false && !(Array.isArray(inner) && inner.length === 0),
    );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const added = new Set(
  'id application_id version guild_id default_member_permissions dm_permission default_permission nsfw integration_types contexts handler'.split(
    ' ',
  ),
);
