/** The commands as Discord wants them: `/stargate` with a subcommand for each, and one in the menu of every message. */
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Command, describeOption, type Option, type RootCommand } from '../../commands/command.js';
import type { Language } from '../../knowledge/text/language.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import { commandTypes, optionTypes } from '../constants.js';

export type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** For servers and people who install it, in servers, direct messages and groups; no permission is asked for. */
const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** Names and descriptions in both languages. */
export function createDefinitions(commands: Command[]): Definition[] {
  const [de, en] = [pickWording('de'), pickWording('en')];
  const [root] = commands.map((command) => command.root);
  return [
    {
      type: commandTypes.chatInput,
      name: root?.name ?? '',
      description: root?.says.en ?? '',
      description_localizations: { de: root?.says.de ?? '' },
      options: commands.map(createSubcommand),
      ...everywhere,
    },
    {
      type: commandTypes.message,
      name: en.checkStatement,
      name_localizations: { de: de.checkStatement },
      ...everywhere,
    },
  ];
}

function createSubcommand({ root, texts, options }: Command): APIApplicationCommandSubcommandOption {
  return {
    type: optionTypes.subcommand,
    name: texts.en.name,
    name_localizations: { de: texts.de.name },
    description: texts.en.description,
    description_localizations: { de: texts.de.description },
    options: options.map((option) => createOption(option, root)),
  };
}

function createOption(option: Option, root: RootCommand): APIApplicationCommandBasicOption {
  const describe = (language: Language) => describeOption(option, pickWording(language), root);
  const [de, en] = [describe('de'), describe('en')];
  const described = {
    name: en.name,
    name_localizations: { de: de.name },
    description: en.description,
    description_localizations: { de: de.description },
    required: option.required,
  };
  return option.kind === 'flag'
    ? { type: optionTypes.flag, ...described }
    : { type: optionTypes.text, ...described, max_length: option.maxLength, autocomplete: true };
}
