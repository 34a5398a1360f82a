/** What the bot answers from in tests: the shipped data. */
import { join } from 'node:path';
import { findCommand } from '../../src/commands/command.js';
import { createCommands } from '../../src/commands/index.js';
import type { DiscordBot } from '../../src/discord/bot.js';
import type { Language } from '../../src/knowledge/text/language.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';

const library = loadLibrary(join(import.meta.dirname, '..', '..', 'data'));

export const conversation: DiscordBot = {
  library,
  commands: createCommands(library.base),
  reportUrl: null,
  publicUrl: null,
};

/** The first sentence that a command quotes, straight from the data. */
export function findFirstQuote(name: string, values: Record<string, string>, language: Language): string {
  const answer = findCommand(name, conversation.commands)?.run(values, { library, language });
  return (answer && 'cited' in answer && answer.cited[0]?.fact.quote) || `no quote for ${name}`;
}
