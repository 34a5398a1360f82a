/** Every option of every command, and what is wrong with the answers to hostile words in it. */
import type { APIInteraction } from 'discord-api-types/v10';
import { dispatch } from '../../src/discord/interactions/dispatch.js';
import { faultsOf } from '../../src/discord/messages/validate.js';
import { wordingFor } from '../../src/wording/wordingFor.js';
import { hostileStrings } from '../support/hostileStrings.js';
import { conversation } from './conversation.js';

export interface OptionPlace {
  subcommand: string;
  /** As Discord names it. */
  name: string;
  is: 'text' | 'flag';
}

export const everyOption: readonly OptionPlace[] = conversation.commands.flatMap(({ named, options }) =>
  options.map(({ id, is }) => ({ subcommand: named.en.name, name: wordingFor('en').options[id].name, is })),
);

/** Sends each of the hostile words; one line for each answer that throws or that Discord would refuse. */
export function brokenBy(interactionWith: (words: string) => APIInteraction): string[] {
  return hostileStrings.flatMap((words) => {
    const faults = faultsFor(interactionWith(words));
    return faults.length === 0 ? [] : [`${JSON.stringify(words)}: ${faults.join(', ')}`];
  });
}

function faultsFor(interaction: APIInteraction): string[] {
  try {
    return faultsOf(dispatch(interaction, conversation).response);
  } catch (error) {
    return [String(error)];
  }
}
