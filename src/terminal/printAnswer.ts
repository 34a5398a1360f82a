/** `ask` and `run`: one answer a call, or one for each line of the standard input; as text or as JSON. */
import { serializeAnswer } from '../answers/answerJson.js';
import { UsageError } from '../util/errors.js';
import { stringifyPrintable } from '../util/printable.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import { formatOwnText } from '../wording/own/ownText.js';
import { formatCard } from './card.js';
import { echoLine } from './lines/line.js';
import type { Session, TerminalReply } from './respond.js';
import type { Screen } from './screen/screen.js';
import { nothingSaid, replyInTalk } from './talk.js';

export interface Script {
  session: Session;
  screen: Screen;
  json: boolean;
  reply: (line: string, session: Session) => TerminalReply;
}

/** Resolves with the exit code; throws where a command is wrong. */
export async function printAnswers(words: readonly string[], script: Script): Promise<number> {
  if (words.length > 0) print(formatReply(words.join(' '), script));
  else for await (const line of await readInput()) print(formatReply(line, script), formatEcho(line, script));
  return 0;
}

/** The lines of the standard input as one conversation; a blank line prints nothing and begins a new one. */
export async function printConversation(script: Script): Promise<number> {
  let talk = nothingSaid;
  for await (const line of await readInput()) {
    const start = performance.now();
    const { reply, talk: next } = replyInTalk(line, talk, script);
    talk = line.trim() === '' ? nothingSaid : { ...next, compare: null };
    if (line.trim() !== '') print(formatReplied(line, reply, { script, start }), formatEcho(line, script));
  }
  return 0;
}

async function readInput(): Promise<AsyncIterable<string>> {
  const { createInterface } = await import('node:readline');
  return createInterface({ input: process.stdin, terminal: false });
}

function print({ text, ok }: FormattedReply, echo = ''): void {
  if (!ok) throw new UsageError(text);
  const { stdout } = process;
  // lines that came together go out together; whoever types one waits for no other
  stdout.cork();
  stdout.write(`${echo}${text}\n`);
  process.nextTick(() => stdout.uncork());
}

function formatEcho(line: string, { json, screen }: Script): string {
  return json ? '' : echoLine(line, screen);
}

interface FormattedReply {
  text: string;
  ok: boolean;
}

/** The printed answer; `ok` is false where the call was wrong. */
export function formatReply(line: string, script: Script): FormattedReply {
  const start = performance.now();
  return formatReplied(line, script.reply(line, script.session), { script, start });
}

function formatReplied(
  line: string,
  replied: TerminalReply,
  { script: { session, screen, json }, start }: { script: Script; start: number },
): FormattedReply {
  if (replied.kind === 'wrong-call') return { text: replied.message, ok: false };
  const { answer, command, language } = replied;
  const { library, commands } = session;
  const wording = pickWording(language);
  if (!json) return { text: formatCard(answer, { commands, wording, screen }), ok: true };
  const text = formatOwnText(answer, wording);
  const elapsedMs = performance.now() - start;
  const context = { command, question: line, language, base: library.version, elapsedMs, text };
  return { text: stringifyPrintable(serializeAnswer(answer, context)), ok: true };
}
