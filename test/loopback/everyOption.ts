/** Every option of every command, and what is wrong with the answers to hostile words in it. */
import type { APIInteraction } from 'discord-api-types/v10';
import { dispatch } from '../../src/discord/interactions/dispatch.js';
import { findLimitViolations } from '../../src/discord/messages/validate.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { hostileStrings } from '../support/hostileStrings.js';
import { conversation } from './conversation.js';

export interface OptionPlace {
  subcommand: string;
  /** As Discord names it. */
  name: string;
  kind: 'text' | 'flag';
}

export const everyOption: readonly OptionPlace[] = conversation.commands.flatMap(({ texts, options }) =>
  options.map(({ id, kind }) => ({ subcommand: texts.en.name, name: pickWording('en').options[id].name, kind })),
);

/** Sends each of the hostile words; one line for each answer that throws or that Discord would refuse. */
export function listBroken(interactionWith: (words: string) => APIInteraction): string[] {
  return hostileStrings.flatMap((words) => {
    const faults = findFaults(interactionWith(words));
    return faults.length === 0 ? [] : [`${JSON.stringify(words)}: ${faults.join(', ')}`];
  });
}

function findFaults(interaction: APIInteraction): string[] {
  try {
    return findLimitViolations(dispatch(interaction, conversation).response);
  } catch (error) {
    return [String(error)];
  }
}
