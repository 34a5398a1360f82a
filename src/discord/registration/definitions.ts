/** The commands as Discord wants them: `/stargate` with a subcommand for each, and one in the menu of every message. */
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../../commands/command.js';
import { wordingFor } from '../../wording/wordingFor.js';
import { commandKinds, optionKinds } from '../constants.js';

export type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** For servers and people who install it, in servers, direct messages and groups; no permission is asked for. */
const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** Names and descriptions in both languages. */
export function definitionsOf(commands: Command[]): Definition[] {
  const [de, en] = [wordingFor('de'), wordingFor('en')];
  return [
    {
      type: commandKinds.chatInput,
      name: 'stargate',
      description: en.stargate,
      description_localizations: { de: de.stargate },
      options: commands.map(subcommandOf),
      ...everywhere,
    },
    {
      type: commandKinds.message,
      name: en.checkStatement,
      name_localizations: { de: de.checkStatement },
      ...everywhere,
    },
  ];
}

function subcommandOf({ named, options }: Command): APIApplicationCommandSubcommandOption {
  return {
    type: optionKinds.subcommand,
    name: named.en.name,
    name_localizations: { de: named.de.name },
    description: named.en.says,
    description_localizations: { de: named.de.says },
    options: options.map(optionOf),
  };
}

function optionOf(option: Option): APIApplicationCommandBasicOption {
  const [de, en] = [wordingFor('de').options[option.id], wordingFor('en').options[option.id]];
  const described = {
    name: en.name,
    name_localizations: { de: de.name },
    description: en.says,
    description_localizations: { de: de.says },
    required: option.required,
  };
  return option.is === 'flag'
    ? { type: optionKinds.flag, ...described }
    : { type: optionKinds.text, ...described, max_length: option.maxLength, autocomplete: true };
}
