/** What a conversation in the terminal keeps: the last turn, and the questions that were offered. Nothing of it outlasts the program. */
import { type Conversation, continueConversation } from '../answers/conversation/conversation.js';
import type { Session, TerminalReply } from './respond.js';

export interface LastTurn {
  earlier: Conversation | null;
  /** By their numbers, from 1. */
  offered: readonly string[];
}

export const nothingSaid: LastTurn = { earlier: null, offered: [] };

type Reply = (line: string, session: Session) => TerminalReply;

/** The reply to a line, and what the next one goes on from; "2" asks the second of the questions offered. */
export function replyInTalk(
  line: string,
  { earlier, offered }: LastTurn,
  { session, reply }: { session: Session; reply: Reply },
): { reply: TerminalReply; talk: LastTurn } {
  const picked = /^\s*[1-9]\s*$/.test(line) ? offered[Number(line) - 1] : undefined;
  const replied = reply(picked ?? line, { ...session, earlier: picked === undefined ? earlier : null });
  if (replied.kind === 'wrong-call') return { reply: replied, talk: { earlier, offered } };
  const { answer, language } = replied;
  const next = continueConversation(answer, earlier, language);
  return { reply: replied, talk: { earlier: next, offered: answer.suggestions } };
}
