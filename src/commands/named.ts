import type { Language } from '../knowledge/text/language.js';
import type { CommandId, Named } from '../wording/wording.js';
import { wordingFor } from '../wording/wordingFor.js';

/** A command's name and description from both wording files. */
export function namedBy(id: CommandId): Record<Language, Named> {
  return { de: wordingFor('de').commands[id], en: wordingFor('en').commands[id] };
}
