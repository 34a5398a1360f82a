/** What the bot answers from in tests: the shipped data. */

import { join } from 'node:path';
import { findCommand } from '../../src/commands/command.js';
import { createCommands } from '../../src/commands/index.js';
import type { DiscordBot } from '../../src/discord/bot.js';
import type { Language } from '../../src/knowledge/text/language.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';

const library = loadLibrary(join(import.meta.dirname, '..', '..', 'data'));

export const conversation: DiscordBot = {
  library,
  commands: createCommands(library.base),
  links: noOperatorLinks,
  publicUrl: null,
};

/** The first sentence that a command quotes, straight from the data. */
export function findFirstQuote(name: string, values: Record<string, string>, language: Language): string {
  const answer = findCommand(name, conversation.commands)?.run(values, { library, language });
  if (!answer || !('cited' in answer)) return `no quote for ${name}`;
  // a topic begins with its questions
  const overview = answer.heading.kind === 'topic' ? answer.heading.overview : [];
  return (overview[0]?.sentence ?? answer.cited[0])?.fact.quote ?? `no quote for ${name}`;
}
