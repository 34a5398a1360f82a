/** What Discord would refuse of a command that is registered: a description that is too long, or too many characters in all. */
import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { optionTypes } from '../constants.js';
import { checkBetween, checkMax, limits } from '../limits.js';
import type { Definition } from './definitions.js';

/** `id` is the English name of the subcommand; null for the command itself and what lies within its options. */
export interface DefinitionFault {
  id: string | null;
  says: string;
}

interface Described {
  name: string;
  name_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined;
  description?: string | undefined;
  description_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined;
  type?: number | undefined;
  options?: readonly APIApplicationCommandOption[] | undefined;
}

export function listDefinitionFaults(definition: Definition): DefinitionFault[] {
  const [root, ...parts] = listParts(definition as Described);
  const total = [root, ...parts].reduce((sum, part) => sum + (part ? countLongest(part) : 0), 0);
  return [
    ...checkMax(`characters of /${definition.name}`, total, limits.command).map((says) => ({ id: null, says })),
    ...[root, ...parts].flatMap((part) => (part?.description === undefined ? [] : checkDescriptions(part))),
  ];
}

function listParts(part: Described): Described[] {
  return [part, ...(part.options ?? []).flatMap((option) => listParts(option as Described))];
}

function checkDescriptions(part: Described): DefinitionFault[] {
  const id = part.type === optionTypes.subcommand ? part.name : null;
  return listTexts(part.description, part.description_localizations)
    .flatMap((text) => checkBetween(`characters of “${text}”`, text.length, [1, limits.description]))
    .map((says) => ({ id, says }));
}

// of a text in several languages, Discord counts the longest
function countLongest({ name, name_localizations, description, description_localizations }: Described): number {
  const texts = [listTexts(name, name_localizations), listTexts(description, description_localizations)];
  return texts.reduce((sum, each) => sum + Math.max(0, ...each.map(({ length }) => length)), 0);
}

function listTexts(text: string | undefined, others: Described['name_localizations']): string[] {
  const all = [text, ...Object.values(others ?? {})];
  return all.filter((each) => each !== undefined && each !== null);
}
