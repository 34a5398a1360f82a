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
  const list = (guildId = '') => kept.get(guildId) ?? [];
  return {
    put: (definitions, guildId) => {
      const findId = (name: string) => list(guildId).find((command) => command.name === name)?.id ?? freshId();
      const commands = definitions.map((definition) => ({
        id: findId(definition.name),
        version: freshId(),
        ...completeDefinition(definition, guildId),
      }));
      kept.set(guildId ?? '', commands);
      return commands;
    },
    list: (localized, guildId) => (localized ? list(guildId) : stripLocalizations(list(guildId))),
  };
}

// what Discord adds to a definition and what it leaves out of it
function completeDefinition(definition: Definition, guildId?: string): Omit<APIApplicationCommand, 'id' | 'version'> {
  return {
    application_id: ids.application,
    default_member_permissions: null,
    name_localizations: null,
    description: '',
    description_localizations: null,
    nsfw: false,
    ...(guildId === undefined ? global : { guild_id: guildId }),
    ...stripDefaults(definition),
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
function stripDefaults(definition: Definition): Partial<APIApplicationCommand> {
  const text = JSON.stringify(definition, (key, value) =>
    value === false && (key === 'required' || key === 'autocomplete') ? undefined : value,
  );
  return JSON.parse(text);
}

function stripLocalizations(commands: APIApplicationCommand[]): APIApplicationCommand[] {
  return JSON.parse(JSON.stringify(commands, (key, value) => (key.endsWith('_localizations') ? undefined : value)));
}
