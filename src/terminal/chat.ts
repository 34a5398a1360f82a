/** The chat in the terminal: a prompt on a terminal, plain lines through a pipe. */
import type { Interface } from 'node:readline';
import { createInterface } from 'node:readline';
import type { Language } from '../knowledge/schema.js';
import { wordingFor } from '../wording/wording.js';
import { type Card, cardText } from './card.js';
import type { Paint } from './colours.js';
import { completeLine } from './completeLine.js';
import { type Conversation, replyTo } from './converse.js';

export interface Chat {
  conversation: Conversation;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
  paint: Paint;
  /** The language of greeting and help, where no question tells. */
  home: Language;
}

const leaving = new Set(['exit', 'quit', 'ende', 'tschüss', 'bye']);

/** Answers each line until the input ends or somebody leaves. */
export async function chat({ conversation, input, output, paint, home }: Chat): Promise<void> {
  const wording = wordingFor(home);
  const terminal = input.isTTY === true;
  const write = (text: string) => output.write(`${text}\n`);
  const lines = openLines({ input, output, terminal, conversation, home });
  if (terminal) write(`${paint('bold', 'Stargate')}  ${wording.chatHello}\n`);
  lines.prompt();
  for await (const line of lines) {
    if (leaving.has(line.trim().toLowerCase())) break;
    if (line.trim() !== '') write(replyText(line, { conversation, paint, home }));
    lines.prompt();
  }
  lines.close();
  if (terminal) write(wording.chatBye);
}

function replyText(line: string, { conversation, paint, home }: Pick<Chat, 'conversation' | 'paint' | 'home'>): string {
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

interface Opening extends Pick<Chat, 'input' | 'output' | 'conversation' | 'home'> {
  terminal: boolean;
}

function openLines({ input, output, terminal, conversation, home }: Opening): Interface {
  const complete = (line: string): [string[], string] => [completeLine(line, conversation, home), line];
  return terminal
    ? createInterface({ input, output, terminal, completer: complete, prompt: '› ' })
    : createInterface({ input, terminal: false, prompt: '' });
}
