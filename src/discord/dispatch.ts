/** An interaction → the response to it. Pure: no connection, no clock; tested with real payloads. */
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteractionDataOption,
  APIChatInputApplicationCommandInteraction,
  APIInteraction,
  APIInteractionResponse,
} from 'discord-api-types/v10';
import type { Library } from '../answers/library.js';
import type { Command } from '../commands/command.js';
import { commandCalled } from '../commands/index.js';
import type { Language } from '../knowledge/schema.js';
import type { OptionId } from '../wording/wording.js';
import { wordingFor } from '../wording/wording.js';
import { messageOf, replyWith } from './message.js';

export interface Bot {
  library: Library;
  commands: Command[];
}

// the numbers of discord-api-types, which is loaded for its types alone
const kinds = { ping: 1, command: 2, autocomplete: 4 };
const pong = 1;
const choices = 8;
const chatInput = 1;
const mostChoices = 25;
const longestChoice = 100;

/** The response; a person who met a fault gets a friendly hidden line. */
export function dispatch(interaction: APIInteraction, bot: Bot): APIInteractionResponse {
  const language = languageOf(interaction);
  if (interaction.type === kinds.ping) return { type: pong };
  if (interaction.type === kinds.autocomplete)
    return complete(interaction as APIApplicationCommandAutocompleteInteraction, bot, language);
  const isCommand = interaction.type === kinds.command && (interaction.data as { type: number }).type === chatInput;
  if (isCommand) return runCommand(interaction as APIChatInputApplicationCommandInteraction, bot, language);
  return replyWith(wordingFor(language).failed, true);
}

/** German for German clients, English for all others. */
export function languageOf(interaction: APIInteraction): Language {
  const locale = 'locale' in interaction ? interaction.locale : undefined;
  return locale === 'de' ? 'de' : 'en';
}

function runCommand(
  { data }: APIChatInputApplicationCommandInteraction,
  { library, commands }: Bot,
  language: Language,
): APIInteractionResponse {
  const wording = wordingFor(language);
  const { command, values } = calledBy(data.options ?? [], commands);
  if (!command) return replyWith(wording.failed, true);
  const answer = command.run(values, { library, language });
  return messageOf(answer, { base: library.base, commands, language, wording });
}

function complete(
  { data }: APIApplicationCommandAutocompleteInteraction,
  { library, commands }: Bot,
  language: Language,
): APIInteractionResponse {
  const { command, values, focused } = calledBy(data.options ?? [], commands);
  const option = command?.options.find(({ id }) => id === focused);
  const suggestions = option?.is === 'text' ? option.complete(values[option.id] ?? '', { library, language }) : [];
  const short = suggestions.filter(
    ({ label, value }) => label.length <= longestChoice && value.length <= longestChoice,
  );
  return {
    type: choices,
    data: { choices: short.slice(0, mostChoices).map(({ label, value }) => ({ name: label, value })) },
  };
}

interface Called {
  command: Command | undefined;
  values: Partial<Record<OptionId, string>>;
  focused: OptionId | undefined;
}

// options arrive by their default, English names
function calledBy(options: APIApplicationCommandInteractionDataOption[], commands: Command[]): Called {
  const [subcommand] = options;
  const command = commandCalled(subcommand?.name ?? '', commands);
  const given = subcommand && 'options' in subcommand ? (subcommand.options ?? []) : [];
  const called: Called = { command, values: {}, focused: undefined };
  for (const option of command?.options ?? []) {
    const name = wordingFor('en').options[option.id].name;
    const value = given.find((each) => each.name === name);
    if (!value || !('value' in value)) continue;
    called.values[option.id] = String(value.value);
    if ('focused' in value && value.focused) called.focused = option.id;
  }
  return called;
}
