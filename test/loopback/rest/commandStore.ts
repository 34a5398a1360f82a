/** The commands that were registered, and how Discord gives them back. */
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { ids } from '../payloads/ids.js';

type Definition = RESTPutAPIApplicationCommandsJSONBody[number];

export interface CommandStore {
  /** Replaces the commands of a server, or the global ones. */
  put: (definitions: Definition[], guildId?: string) => APIApplicationCommand[];
  list: (localized: boolean, guildId?: string) => APIApplicationCommand[];
}

export function createCommandStore(freshId: () => string): CommandStore {
  const kept = new Map<string, APIApplicationCommand[]>();
  const of = (guildId = '') => kept.get(guildId) ?? [];
  return {
    put: (definitions, guildId) => {
      const known = (name: string) => of(guildId).find((command) => command.name === name)?.id ?? freshId();
      const commands = definitions.map((definition) => ({
        id: known(definition.name),
        version: freshId(),
        ...completed(definition, guildId),
      }));
      kept.set(guildId ?? '', commands);
      return commands;
    },
    list: (localized, guildId) => (localized ? of(guildId) : withoutLocalizations(of(guildId))),
  };
}

// what Discord adds to a definition and what it leaves out of it
function completed(definition: Definition, guildId?: string): Omit<APIApplicationCommand, 'id' | 'version'> {
  return {
    application_id: ids.application,
    default_member_permissions: null,
    name_localizations: null,
    description: '',
    description_localizations: null,
    nsfw: false,
    ...(guildId === undefined ? global : { guild_id: guildId }),
    ...withoutDefaults(definition),
    name: definition.name,
    type: definition.type ?? ApplicationCommandType.ChatInput,
  };
}

const global = {
  dm_permission: true,
  contexts: null,
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

// an option that is not required comes back without saying so
function withoutDefaults(definition: Definition): Partial<APIApplicationCommand> {
  const text = JSON.stringify(definition, (key, value) =>
    value === false && (key === 'required' || key === 'autocomplete') ? undefined : value,
  );
  return JSON.parse(text);
}

function withoutLocalizations(commands: APIApplicationCommand[]): APIApplicationCommand[] {
  return JSON.parse(JSON.stringify(commands, (key, value) => (key.endsWith('_localizations') ? undefined : value)));
}
