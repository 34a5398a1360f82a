/** One line typed in the terminal → an answer: a command where it begins with a slash or names one, else a question. */

import type { Answer } from '../answers/answer.js';
import type { Conversation } from '../answers/conversation/conversation.js';
import { askCommand } from '../commands/ask.js';
import { type Bot, type Command, findCommand } from '../commands/command.js';
import {
  describeMissingOption,
  describeUnknownCommand,
  findCommandLanguage,
  formatRoot,
  isCall,
  parseCommand,
} from '../commands/parse.js';
import type { Language } from '../knowledge/text/language.js';
import { chooseLanguage } from '../knowledge/text/typed/chooseLanguage.js';
import { readTypedText } from '../knowledge/text/typed/typedText.js';
import { replaceControls } from '../util/printable.js';
import { pickWording } from '../wording/languages/wordingFor.js';

export interface Session extends Bot {
  /** The language to answer in; null takes the question's. */
  language: Language | null;
  explain?: boolean;
  /** Of the terminal: for a line that shows none. */
  home?: Language;
  /** What a question goes on from. */
  earlier?: Conversation | null;
}

export type TerminalReply =
  | { kind: 'answer'; answer: Answer; command: string; language: Language }
  | { kind: 'wrong-call'; message: string; language: Language };

/** A free question. */
export function respondToQuestion(typed: string, session: Session): TerminalReply {
  const question = readTypedText(typed);
  const { library, explain = false, earlier = null } = session;
  const language = chooseReplyLanguage(question, session, earlier);
  return {
    kind: 'answer',
    answer: askCommand.run({ question: typed }, { library, language, explain, conversation: earlier }),
    command: askCommand.id,
    language,
  };
}

function chooseReplyLanguage(line: string, { language, home }: Session, conversation: Conversation | null): Language {
  return chooseLanguage({ chosen: language, line, conversation, door: home ?? null });
}

/** A command line such as "/stargate funding". */
export function respondToCommand(typed: string, session: Session): TerminalReply {
  const line = readTypedText(typed);
  const { commands, library, explain = false } = session;
  const parsed = parseCommand(line, commands);
  if (parsed.kind === 'command') {
    const language = session.language ?? findCommandLanguage(line, parsed) ?? chooseReplyLanguage(line, session, null);
    return {
      kind: 'answer',
      answer: parsed.command.run(parsed.values, { library, language, explain }),
      command: parsed.command.id,
      language,
    };
  }
  const language = chooseReplyLanguage(line, session, null);
  const wording = pickWording(language);
  if (parsed.kind === 'missing')
    return { kind: 'wrong-call', message: describeMissingOption(parsed, wording), language };
  const message = describeUnknownCommand(parsed.word, commands, wording);
  return { kind: 'wrong-call', message: replaceControls(message), language };
}

/** Any line of the chat. */
export function respondToLine(typed: string, session: Session): TerminalReply {
  const line = readTypedText(typed);
  const { commands } = session;
  if (['/', formatRoot(commands)].includes(line.trim().toLowerCase())) return respondToCommand('help', session);
  if (!isCommandLine(line, commands)) return respondToQuestion(line, session);
  return respondToCommand(isCall(line, commands) ? line : line.replace(/^\//, ''), session);
}

// "Stargate: how many jobs?" is a question, as is "who" alone
function isCommandLine(line: string, commands: Command[]): boolean {
  if (line.startsWith('/')) return true;
  const [root, named = ''] = line.split(/\s+/u);
  if (isCall(`/${root}`, commands) && named !== '' && findCommand(named, commands)) return true;
  const bare = findCommand(line.trim(), commands);
  return bare !== undefined && !bare.options.some(({ required }) => required);
}
