/** The chat in the terminal: a prompt on a terminal, plain lines through a pipe. */

import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import { findEmptiness } from '../answers/unknown.js';
import type { Language } from '../knowledge/text/language.js';
import type { Live } from '../util/live.js';
import { replaceControls, replaceControlsInLines } from '../util/printable.js';
import { formatReason } from '../wording/answerText.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import { nameStory } from '../wording/own/storyLines.js';
import { formatCard, formatPages } from './card.js';
import { completeLine } from './completeLine.js';
import { echoLine, layOut } from './lines/line.js';
import { respondToLine, type Session } from './respond.js';
import type { Screen } from './screen/screen.js';
import { type LastTurn, nothingSaid, replyInTalk } from './talk.js';

export interface Chat {
  session: Live<Session>;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
  screen: Screen;
  /** The language of greeting and help, where no question shows it. */
  home: Language;
  /** Begins to follow the data, with where to say what comes of it. */
  follow: (log: (line: string) => void) => void;
  /** Ends it, as the end of the input does. */
  signal: AbortSignal;
}

const exitWords = new Set(['exit', 'quit', 'ende', 'tschüss', 'bye']);
const moreWords = new Set(['', 'more', 'mehr', 'weiter', 'next']);

/** Answers each line until the input ends or the user leaves. */
export async function runChat({ session, input, output, screen, home, follow, signal }: Chat): Promise<void> {
  const wording = pickWording(home);
  const terminal = input.isTTY === true;
  const write = (text: string) => output.write(`${text}\n`);
  const lines = openLines({ input, output, terminal, session, home, signal });
  const name = nameStory(session.read().library.story, wording);
  if (terminal) write(layOut([{ text: `${screen.paint('bold', name)}  ${wording.story.chatHello(name)}` }], screen));
  const emptiness = findEmptiness(session.read().library);
  if (terminal && emptiness) write(layOut([{ text: formatReason(emptiness, wording) }], screen));
  lines.prompt();
  follow(
    terminal
      ? (line) => printAbovePrompt(line, { lines, output, screen })
      : (line) => console.error(replaceControlsInLines(line)),
  );
  let [said, isLeft] = [startOfChat, false];
  for await (const line of lines) {
    isLeft = exitWords.has(line.trim().toLowerCase());
    if (signal.aborted || isLeft) break;
    const replied = answerLine(line, said, { session: session.read(), screen, home, terminal });
    if (replied) {
      write(terminal ? replied.text : `${echoLine(line, screen)}${replied.text}`);
      said = replied.said;
    }
    lines.prompt();
  }
  lines.close();
  // whoever ends it in the middle of a line is still in that line
  if (terminal) write(`${isLeft ? '' : '\n'}${wording.chatBye}`);
}

// what is being typed stays, under the line
function printAbovePrompt(
  line: string,
  { lines, output, screen }: Pick<Chat, 'output' | 'screen'> & { lines: Interface },
): void {
  cursorTo(output, 0);
  clearLine(output, 0);
  output.write(`${screen.paint('dim', replaceControlsInLines(line))}\n`);
  lines.prompt(true);
}

interface Said {
  talk: LastTurn;
  /** What is left of a list, a page each. */
  pages: string[];
}

const startOfChat: Said = { talk: nothingSaid, pages: [] };

interface AnswerLineOptions extends Pick<Chat, 'screen' | 'home'> {
  session: Session;
  terminal: boolean;
}

// null: there is nothing to say to an empty line
function answerLine(line: string, said: Said, options: AnswerLineOptions): { text: string; said: Said } | null {
  const [next, ...pages] = said.pages;
  if (next !== undefined && moreWords.has(line.trim().toLowerCase())) return { text: next, said: { ...said, pages } };
  return line.trim() === '' ? null : answerTyped(line, said, options);
}

function answerTyped(line: string, said: Said, { session, screen, home, terminal }: AnswerLineOptions) {
  const isInfoCommand = /^\/?(help|hilfe|about|info|sources|quellen)$/i.test(line.trim());
  const language = isInfoCommand ? (session.language ?? home) : session.language;
  const replied = replyInTalk(line, said.talk, { session: { ...session, language, home }, reply: respondToLine });
  const { reply, talk } = replied;
  if (reply.kind === 'wrong-call') {
    return { text: `${layOut([{ text: reply.message }], screen)}\n`, said: { talk, pages: [] } };
  }
  const context = { commands: session.commands, wording: pickWording(reply.language), screen };
  const [text, ...pages] = terminal ? formatPages(reply.answer, context) : [formatCard(reply.answer, context)];
  return { text, said: { talk, pages } };
}

interface OpenLinesOptions extends Pick<Chat, 'input' | 'output' | 'session' | 'home' | 'signal'> {
  terminal: boolean;
}

function openLines({ input, output, terminal, session, home, signal }: OpenLinesOptions): Interface {
  const complete = (line: string): [string[], string] => [
    completeLine(line, session.read(), home).map(replaceControls),
    line,
  ];
  if (!terminal) return createInterface({ input, terminal: false, prompt: '', signal });
  const lines = createInterface({ input, output, terminal, completer: complete, prompt: '› ', signal });
  lines.on('SIGINT', () => clearOrClose(lines));
  return lines;
}

// as in other prompts, Ctrl-C takes back what is typed, and ends only where nothing is
function clearOrClose(lines: Interface): void {
  if (lines.line === '') {
    lines.close();
    return;
  }
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
}
