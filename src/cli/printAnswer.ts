/** `ask` and `run`: one answer a call, or one for each line of the standard input; as text or as JSON. */
import { serializeAnswer } from '../answers/answerJson.js';
import { formatCard } from '../terminal/card.js';
import type { Paint } from '../terminal/colours.js';
import type { Conversation, TerminalReply } from '../terminal/respond.js';
import { UsageError } from '../util/errors.js';
import { pickWording } from '../wording/wordingFor.js';
import { createConversation } from './program.js';
import type { VerbCall } from './verb.js';

export interface Script {
  conversation: Conversation;
  paint: Paint;
  json: boolean;
  reply: (line: string, conversation: Conversation) => TerminalReply;
}

interface AnswerOptions {
  json?: boolean;
  explain?: boolean;
}

/** Resolves with the exit code; throws where a command is wrong. */
export async function printAnswers(
  { words, options: { json = false, explain = false }, program }: VerbCall<AnswerOptions>,
  reply: Script['reply'],
): Promise<number> {
  const conversation = { ...createConversation(program, await program.openLibrary()), explain };
  const script: Script = { conversation, paint: program.paint, json, reply };
  if (words.length > 0) printAnswer(words.join(' '), script);
  else {
    const { createInterface } = await import('node:readline');
    for await (const line of createInterface({ input: process.stdin, terminal: false })) printAnswer(line, script);
  }
  return 0;
}

function printAnswer(line: string, script: Script): void {
  const { text, ok } = formatReply(line, script);
  if (!ok) throw new UsageError(text);
  process.stdout.write(`${text}\n`);
}

/** The printed answer; `ok` is false where the call was wrong. */
export function formatReply(line: string, { conversation, paint, json, reply }: Script): { text: string; ok: boolean } {
  const start = performance.now();
  const replied = reply(line, conversation);
  if (replied.kind === 'wrong-call') return { text: replied.message, ok: false };
  const { answer, command, language } = replied;
  const { library, commands } = conversation;
  if (!json)
    return {
      text: formatCard(answer, { commands, wording: pickWording(language), paint }),
      ok: true,
    };
  const elapsedMs = performance.now() - start;
  return {
    text: JSON.stringify(
      serializeAnswer(answer, { command, question: line, language, base: library.version, elapsedMs }),
    ),
    ok: true,
  };
}
