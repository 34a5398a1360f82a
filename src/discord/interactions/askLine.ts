/** A line that somebody wrote → its answer, whichever way it came. */
import type { Answer } from '../../answers/answer.js';
import type { Conversation } from '../../answers/conversation/conversation.js';
import { answerUnknown } from '../../answers/unknown.js';
import { findCommand } from '../../commands/command.js';
import type { Language } from '../../knowledge/text/language.js';
import type { DiscordBot } from '../bot.js';

export interface AskedLine {
  line: string;
  /** What it may go on from. */
  conversation: Conversation | null;
  language: Language;
}

export function askLine({ line, conversation, language }: AskedLine, { library, commands }: DiscordBot): Answer {
  const ask = findCommand('ask', commands);
  return (
    ask?.run({ question: line }, { library, language, conversation }) ??
    answerUnknown({ kind: 'empty' }, library, language)
  );
}
