/** What an editor types at a draft → the command that is meant, and what stands behind it. */
import type { DeskCommand, DeskWording } from '../../wording/desk/deskWording.js';
import { readTypedCommand } from '../desk/typedCommand.js';

export interface ReviewCommand {
  command: DeskCommand;
  /** What stands behind its letter or word. */
  rest: string;
}

/** So much of a word is enough, where it begins no other. */
const minLetters = 3;

/** Letters count whole; null for what is no command. A field of the data by its name is edited as it is written. */
export function readCommand(typed: string, { commands }: DeskWording): ReviewCommand | null {
  const { command: exact, first, rest } = readTypedCommand(typed, commands);
  if (exact) return { command: exact, rest };
  // "+2"
  if (/^\+\d/u.test(first)) return { command: 'add', rest: `${first.slice(1)} ${rest}`.trim() };
  const isBegun = ({ words }: DeskWording['commands'][DeskCommand]) => words.some((word) => word.startsWith(first));
  const all = Object.keys(commands) as DeskCommand[];
  const begun = all.filter((command) => first.length >= minLetters && isBegun(commands[command]));
  return begun.length === 1 && begun[0] ? { command: begun[0], rest } : null;
}
