/** The commands as Discord wants them: one command with a subcommand for each. */
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../commands/command.js';
import { wordingFor } from '../wording/wording.js';

// discord-api-types is for types alone, so that no door loads it: these are its numbers
const subcommand = 1;
const text = 3;
const flag = 5;
const chatInput = 1;

const de = wordingFor('de');
const en = wordingFor('en');

/** `/stargate` with names and descriptions in both languages; it asks for no permission. */
export function definitionOf(commands: Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: chatInput,
    name: 'stargate',
    description: en.stargate,
    description_localizations: { de: de.stargate },
    options: commands.map(subcommandOf),
  };
}

function subcommandOf({ named, options }: Command): APIApplicationCommandSubcommandOption {
  return {
    type: subcommand,
    name: named.en.name,
    name_localizations: { de: named.de.name },
    description: named.en.says,
    description_localizations: { de: named.de.says },
    options: options.map(optionOf),
  };
}

function optionOf(option: Option): APIApplicationCommandBasicOption {
  const { id, required } = option;
  const described = {
    name: en.options[id].name,
    name_localizations: { de: de.options[id].name },
    description: en.options[id].says,
    description_localizations: { de: de.options[id].says },
    required,
  };
  return option.is === 'flag'
    ? { type: flag, ...described }
    : { type: text, ...described, max_length: option.maxLength, autocomplete: true };
}
