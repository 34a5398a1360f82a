/** `ask` and `run`: one answer a call, or one for each line of the standard input; as text or as JSON. */
import { serializeAnswer } from '../answers/answerJson.js';
import { UsageError } from '../util/errors.js';
import { stringifyPrintable } from '../util/printable.js';
import { formatOwnText } from '../wording/own/ownText.js';
import { pickWording } from '../wording/wordingFor.js';
import { formatCard } from './card.js';
import type { Paint } from './colours.js';
import type { Session, TerminalReply } from './respond.js';

export interface Script {
  session: Session;
  paint: Paint;
  json: boolean;
  reply: (line: string, session: Session) => TerminalReply;
}

/** Resolves with the exit code; throws where a command is wrong. */
export async function printAnswers(words: readonly string[], script: Script): Promise<number> {
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
export function formatReply(line: string, { session, paint, json, reply }: Script): { text: string; ok: boolean } {
  const start = performance.now();
  const replied = reply(line, session);
  if (replied.kind === 'wrong-call') return { text: replied.message, ok: false };
  const { answer, command, language } = replied;
  const { library, commands } = session;
  if (!json)
    return {
      text: formatCard(answer, { commands, wording: pickWording(language), paint }),
      ok: true,
    };
  const text = formatOwnText(answer, pickWording(language));
  const elapsedMs = performance.now() - start;
  return {
    text: stringifyPrintable(
      serializeAnswer(answer, { command, question: line, language, base: library.version, elapsedMs, text }),
    ),
    ok: true,
  };
}
