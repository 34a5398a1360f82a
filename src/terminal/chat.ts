/** The chat in the terminal: a prompt on a terminal, plain lines through a pipe. */
import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import type { Language } from '../knowledge/text/language.js';
import type { Live } from '../util/live.js';
import { replaceControls, replaceControlsInLines } from '../util/printable.js';
import { pickWording } from '../wording/wordingFor.js';
import { type CardContext, formatCard } from './card.js';
import type { Paint } from './colours.js';
import { completeLine } from './completeLine.js';
import { respondToLine, type Session } from './respond.js';
import { type LastTurn, nothingSaid, replyInTalk } from './talk.js';

export interface Chat {
  session: Live<Session>;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
  paint: Paint;
  /** The language of greeting and help, where no question shows it. */
  home: Language;
  /** Begins to follow the data, with where to say what comes of it. */
  follow: (log: (line: string) => void) => void;
  /** Ends it, as the end of the input does. */
  signal: AbortSignal;
}

const exitWords = new Set(['exit', 'quit', 'ende', 'tschüss', 'bye']);

/** Answers each line until the input ends or the user leaves. */
export async function runChat({ session, input, output, paint, home, follow, signal }: Chat): Promise<void> {
  const wording = pickWording(home);
  const terminal = input.isTTY === true;
  const write = (text: string) => output.write(`${text}\n`);
  const lines = openLines({ input, output, terminal, session, home, signal });
  if (terminal) write(`${paint('bold', 'Stargate')}  ${wording.chatHello}\n`);
  lines.prompt();
  follow(
    terminal
      ? (line) => printAbovePrompt(line, { lines, output, paint })
      : (line) => console.error(replaceControlsInLines(line)),
  );
  let talk = nothingSaid;
  for await (const line of lines) {
    if (signal.aborted || exitWords.has(line.trim().toLowerCase())) break;
    if (line.trim() !== '') {
      const replied = answerLine(line, talk, { session: session.read(), paint, home });
      write(replied.text);
      talk = replied.talk;
    }
    lines.prompt();
  }
  lines.close();
  if (terminal) write(wording.chatBye);
}

// what is being typed stays, under the line
function printAbovePrompt(
  line: string,
  { lines, output, paint }: Pick<Chat, 'output' | 'paint'> & { lines: Interface },
): void {
  cursorTo(output, 0);
  clearLine(output, 0);
  output.write(`${paint('dim', replaceControlsInLines(line))}\n`);
  lines.prompt(true);
}

interface AnswerLineOptions extends Pick<Chat, 'paint' | 'home'> {
  session: Session;
}

function answerLine(
  line: string,
  talk: LastTurn,
  { session, paint, home }: AnswerLineOptions,
): { text: string; talk: LastTurn } {
  const isInfoCommand = /^\/?(help|hilfe|about|info|sources|quellen)$/i.test(line.trim());
  const language = isInfoCommand ? (session.language ?? home) : session.language;
  const replied = replyInTalk(line, talk, { session: { ...session, language, home }, reply: respondToLine });
  const { reply } = replied;
  if (reply.kind === 'wrong-call') return { text: `${reply.message}\n`, talk: replied.talk };
  const context: CardContext = { commands: session.commands, wording: pickWording(reply.language), paint };
  return { text: formatCard(reply.answer, context), talk: replied.talk };
}

interface OpenLinesOptions extends Pick<Chat, 'input' | 'output' | 'session' | 'home' | 'signal'> {
  terminal: boolean;
}

function openLines({ input, output, terminal, session, home, signal }: OpenLinesOptions): Interface {
  const complete = (line: string): [string[], string] => [
    completeLine(line, session.read(), home).map(replaceControls),
    line,
  ];
  return terminal
    ? createInterface({ input, output, terminal, completer: complete, prompt: '› ', signal })
    : createInterface({ input, terminal: false, prompt: '', signal });
}
