/** The chat in the terminal: a prompt on a terminal, plain lines through a pipe. */
import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import type { Language } from '../knowledge/text/language.js';
import type { Live } from '../util/live.js';
import { wordingFor } from '../wording/wordingFor.js';
import { type Card, cardText } from './card.js';
import type { Paint } from './colours.js';
import { completeLine } from './completeLine.js';
import { type Conversation, replyTo } from './respond.js';

export interface Chat {
  conversation: Live<Conversation>;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
  paint: Paint;
  /** The language of greeting and help, where no question tells. */
  home: Language;
  /** Begins to follow the data, with where to say what comes of it. */
  follow: (log: (line: string) => void) => void;
  /** Ends it, as the end of the input does. */
  signal: AbortSignal;
}

const leaving = new Set(['exit', 'quit', 'ende', 'tschüss', 'bye']);

/** Answers each line until the input ends or somebody leaves. */
export async function chat({ conversation, input, output, paint, home, follow, signal }: Chat): Promise<void> {
  const wording = wordingFor(home);
  const terminal = input.isTTY === true;
  const write = (text: string) => output.write(`${text}\n`);
  const lines = openLines({ input, output, terminal, conversation, home, signal });
  if (terminal) write(`${paint('bold', 'Stargate')}  ${wording.chatHello}\n`);
  lines.prompt();
  follow(terminal ? (line) => sayOver(line, { lines, output, paint }) : (line) => console.error(line));
  for await (const line of lines) {
    if (signal.aborted || leaving.has(line.trim().toLowerCase())) break;
    if (line.trim() !== '') write(replyText(line, { conversation: conversation.current(), paint, home }));
    lines.prompt();
  }
  lines.close();
  if (terminal) write(wording.chatBye);
}

// what is being typed stays, under the line
function sayOver(line: string, { lines, output, paint }: Pick<Chat, 'output' | 'paint'> & { lines: Interface }): void {
  cursorTo(output, 0);
  clearLine(output, 0);
  output.write(`${paint('dim', line)}\n`);
  lines.prompt(true);
}

interface Replying extends Pick<Chat, 'paint' | 'home'> {
  conversation: Conversation;
}

function replyText(line: string, { conversation, paint, home }: Replying): string {
  const bare = /^\/?(help|hilfe|about|info|sources|quellen)$/i.test(line.trim());
  const reply = replyTo(line, bare ? { ...conversation, language: conversation.language ?? home } : conversation);
  if (reply.is === 'wrong-call') return `${reply.says}\n`;
  const { library, commands } = conversation;
  const card: Card = {
    base: library.base,
    commands,
    language: reply.language,
    wording: wordingFor(reply.language),
    paint,
  };
  return cardText(reply.answer, card);
}

interface Opening extends Pick<Chat, 'input' | 'output' | 'conversation' | 'home' | 'signal'> {
  terminal: boolean;
}

function openLines({ input, output, terminal, conversation, home, signal }: Opening): Interface {
  const complete = (line: string): [string[], string] => [completeLine(line, conversation.current(), home), line];
  return terminal
    ? createInterface({ input, output, terminal, completer: complete, prompt: '› ', signal })
    : createInterface({ input, terminal: false, prompt: '', signal });
}
