/** What a conversation in the terminal keeps: the last turn, and the questions that were offered. Nothing of it outlasts the program. */
import { type Conversation, continueConversation } from '../answers/conversation/conversation.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import { compareKey, formatCompareCall } from './lines/matterLines.js';
import type { Session, TerminalReply } from './respond.js';

export interface LastTurn {
  earlier: Conversation | null;
  /** By their numbers, from 1. */
  offered: readonly string[];
  /** The command that compares what the answer is about; null also where no commands are taken. */
  compare: string | null;
}

export const nothingSaid: LastTurn = { earlier: null, offered: [], compare: null };

type Reply = (line: string, session: Session) => TerminalReply;

/** The reply to a line, and what the next one goes on from; "2" asks the second of the questions offered, "c" compares. */
export function replyInTalk(
  line: string,
  talk: LastTurn,
  { session, reply }: { session: Session; reply: Reply },
): { reply: TerminalReply; talk: LastTurn } {
  const { earlier } = talk;
  const replied =
    replyToKey(line.trim().toLowerCase(), talk, { session, reply }) ?? reply(line, { ...session, earlier });
  if (replied.kind === 'wrong-call') return { reply: replied, talk };
  const { answer, language } = replied;
  const next = continueConversation(answer, earlier, language);
  const compare =
    'cited' in answer
      ? formatCompareCall(answer, { commands: session.commands, wording: pickWording(language) })
      : null;
  return { reply: replied, talk: { earlier: next, offered: answer.suggestions, compare } };
}

// null: what was typed is no key of what was offered
function replyToKey(
  key: string,
  { offered, compare }: LastTurn,
  { session, reply }: { session: Session; reply: Reply },
): TerminalReply | null {
  const question = /^[1-9]$/.test(key) ? offered[Number(key) - 1] : undefined;
  if (question !== undefined) return reply(question, { ...session, earlier: null });
  return key === compareKey && compare !== null ? reply(compare, session) : null;
}
