/** Which command an interaction calls, with the values of its options. */
import type { APIApplicationCommandInteractionDataOption } from 'discord-api-types/v10';
import type { Command } from '../../commands/command.js';
import { commandCalled } from '../../commands/index.js';
import type { OptionId } from '../../wording/wording.js';
import { wordingFor } from '../../wording/wordingFor.js';

export interface Called {
  command: Command | undefined;
  values: Partial<Record<OptionId, string>>;
  /** The option that is being typed. */
  focused: OptionId | undefined;
}

/** Options arrive by their default, English names, in every language. */
export function calledBy(options: APIApplicationCommandInteractionDataOption[], commands: Command[]): Called {
  const [subcommand] = options;
  const command = commandCalled(subcommand?.name ?? '', commands);
  const given = subcommand && 'options' in subcommand ? (subcommand.options ?? []) : [];
  const called: Called = { command, values: {}, focused: undefined };
  for (const { id } of command?.options ?? []) {
    const value = given.find(({ name }) => name === wordingFor('en').options[id].name);
    if (!value || !('value' in value)) continue;
    called.values[id] = String(value.value).toWellFormed();
    if ('focused' in value && value.focused) called.focused = id;
  }
  return called;
}
