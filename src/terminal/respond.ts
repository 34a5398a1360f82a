/** One line typed in the terminal → an answer: a command where it begins with a slash or names one, else a question. */
import type { Answer } from '../answers/answer.js';
import type { Library } from '../answers/library.js';
import type { Command } from '../commands/command.js';
import { commandCalled } from '../commands/index.js';
import { parseCommand } from '../commands/parse.js';
import { languageOf } from '../knowledge/text/detectLanguage.js';
import type { Language } from '../knowledge/text/language.js';
import { wordingFor } from '../wording/wordingFor.js';

export interface Conversation {
  library: Library;
  commands: Command[];
  /** The language to answer in; null takes the question's. */
  language: Language | null;
  explain?: boolean;
}

export type Reply =
  | { is: 'answer'; answer: Answer; command: string; language: Language }
  | { is: 'wrong-call'; says: string; language: Language };

/** A free question. */
export function replyToQuestion(typed: string, conversation: Conversation): Reply {
  const question = printable(typed);
  const language = conversation.language ?? languageOf(question);
  const ask = commandCalled('ask', conversation.commands) as Command;
  const { library, explain = false } = conversation;
  return { is: 'answer', answer: ask.run({ question }, { library, language, explain }), command: ask.id, language };
}

/** A command line such as "/stargate funding". */
export function replyToCommand(typed: string, conversation: Conversation): Reply {
  const line = printable(typed);
  const { commands, library, explain = false } = conversation;
  const parsed = parseCommand(line, commands);
  if (parsed.is === 'command') {
    const language = conversation.language ?? languageSpoken(line, parsed.command);
    return {
      is: 'answer',
      answer: parsed.command.run(parsed.values, { library, language, explain }),
      command: parsed.command.id,
      language,
    };
  }
  const language = conversation.language ?? languageOf(line);
  const wording = wordingFor(language);
  if (parsed.is === 'missing')
    return { is: 'wrong-call', says: wording.missingOption(wording.options[parsed.option].name), language };
  const known = commands.map(({ named }) => named[language].name).join(', ');
  return { is: 'wrong-call', says: wording.unknownCommand(parsed.asked, known), language };
}

/** Whatever somebody types in the chat. */
export function replyTo(line: string, conversation: Conversation): Reply {
  const named = /^\s*\/?stargate\b/i.test(line) || /^\s*\//.test(line);
  const alone = commandCalled(line.trim(), conversation.commands);
  return named || (alone && !alone.options.some(({ required }) => required))
    ? replyToCommand(line.replace(/^\s*\/(?!stargate)/i, ''), conversation)
    : replyToQuestion(line, conversation);
}

// what somebody typed must not steer the terminal that shows it again
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

// "/stargate finanzierung" is German, "/stargate funding" English; a name that is both leaves it to the words
function languageSpoken(line: string, { named }: Command): Language {
  const called = (name: string) => new RegExp(`(?:^|\\s)${name}(?:\\s|$)`, 'i').test(line);
  if (named.de.name !== named.en.name && called(named.de.name)) return 'de';
  if (named.de.name !== named.en.name && called(named.en.name)) return languageOf(line, 'en');
  return languageOf(line);
}
