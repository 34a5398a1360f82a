/** The lines that an editor types, on a terminal or in a script, and what is said to them. */
import { createInterface } from 'node:readline';
import type { Paint } from '../../terminal/screen/colours.js';

/** Where an editor types: `ask` gives null at the end of the input. */
export interface Dialogue {
  ask: (what: string) => Promise<string | null>;
  say: (text: string) => void;
  /** Nothing more will be typed. */
  hasEnded: () => boolean;
}

export interface Typing {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
  paint: Paint;
  /** Breaks lines where the window ends. */
  layOut?: (text: string) => string;
}

/** Each is asked for a line once the line before was answered. */
export function openDialogue({ input, output, paint, layOut = (text) => text }: Typing): {
  dialogue: Dialogue;
  close: () => void;
} {
  const lines = createInterface({ input, output, terminal: input.isTTY === true, prompt: '' });
  const typedLines = lines[Symbol.asyncIterator]();
  let hasEnded = false;
  const ask = async (what: string): Promise<string | null> => {
    lines.setPrompt(paint('dim', what));
    lines.prompt();
    const { value, done } = await typedLines.next();
    hasEnded = done === true;
    return done ? null : String(value).trim();
  };
  const say = (text: string) => void output.write(`${layOut(text)}\n`);
  return { dialogue: { ask, say, hasEnded: () => hasEnded }, close: () => lines.close() };
}
