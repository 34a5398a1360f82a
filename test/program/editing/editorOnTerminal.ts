/** An editor at a terminal: types lines, waits for what comes of each, and counts the keys of those that are neither English nor a question. */
import { stripVTControlCharacters } from 'node:util';
import { startOnTerminal, type TerminalProgram } from '../../support/startOnTerminal.js';

export interface Editor {
  program: TerminalProgram;
  /** What is shown next, up to the pattern, on one line. */
  wait: (pattern: RegExp) => Promise<string>;
  type: (line: string, pattern: RegExp) => Promise<string>;
  /** The same, not counted. */
  write: (line: string, pattern: RegExp) => Promise<string>;
  countKeys: () => number;
}

export function openEditor(args: string[]): Editor {
  const program = startOnTerminal({}, args);
  let [seen, keys] = [0, 0];
  const wait = async (pattern: RegExp) => {
    await program.waitForOutput(new RegExp(`^[\\s\\S]{${seen}}[\\s\\S]*?${pattern.source}`, 'u'));
    const shown = program.readOutput().slice(seen);
    seen += shown.search(pattern) + 1;
    return stripVTControlCharacters(shown).replaceAll(/\s+/gu, ' ');
  };
  const write = (line: string, pattern: RegExp) => {
    program.type(line);
    return wait(pattern);
  };
  const type = (line: string, pattern: RegExp) => {
    keys += line.length + 1;
    return write(line, pattern);
  };
  return { program, wait, type, write, countKeys: () => keys };
}
