/** The facts that buttons name by their codes; those that are gone are left out. */
import { findCited } from '../../answers/cite.js';
import type { CitedFact } from '../../answers/citedFact.js';
import type { DiscordBot } from '../bot.js';
import { createCode } from '../shortCode.js';

export function findCitedByCode(codes: string[], { library }: DiscordBot): CitedFact[] {
  return codes.flatMap((code) => findCited((id) => createCode(id) === code, library) ?? []);
}
