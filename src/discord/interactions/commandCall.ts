/** Which command an interaction calls, with the values of its options. */
import type { APIApplicationCommandInteractionDataOption } from 'discord-api-types/v10';
import { type Command, findCommand, type Option } from '../../commands/command.js';
import { cutToLength } from '../../util/textLimits.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { OptionId } from '../../wording/wording.js';

export interface CommandCall {
  command: Command | undefined;
  values: Partial<Record<OptionId, string>>;
  /** The option that is being typed. */
  focused: OptionId | undefined;
}

/** Options arrive by their default, English names, in every language. */
export function parseCommandCall(
  options: APIApplicationCommandInteractionDataOption[],
  commands: Command[],
): CommandCall {
  const [subcommand] = options;
  const command = findCommand(subcommand?.name ?? '', commands);
  const callOptions = subcommand && 'options' in subcommand ? (subcommand.options ?? []) : [];
  const call: CommandCall = { command, values: {}, focused: undefined };
  for (const option of command?.options ?? []) {
    const { id } = option;
    const value = callOptions.find(({ name }) => name === pickWording('en').options[id].name);
    if (!value || !('value' in value)) continue;
    call.values[id] = readValue(String(value.value), option);
    if ('focused' in value && value.focused) call.focused = id;
  }
  return call;
}

// Discord cuts what is typed, and nothing here relies on that
function readValue(value: string, option: Option): string {
  return (option.kind === 'text' ? cutToLength(value, option.maxLength) : value).toWellFormed();
}
