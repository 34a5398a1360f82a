/** What an editor types at a draft → the command that is meant, and what stands behind it. */
import type { DeskCommand, DeskWording } from '../../wording/desk/deskWording.js';

export interface ReviewCommand {
  command: DeskCommand;
  /** What stands behind its letter or word. */
  rest: string;
}

/** So much of a word is enough, where it begins no other. */
const minLetters = 3;

/** Letters count whole; null for what is no command. A field of the data by its name is edited as it is written. */
export function readCommand(typed: string, { commands }: DeskWording): ReviewCommand | null {
  const [, first = '', rest = ''] = /^\s*(\S+)\s*(.*?)\s*$/su.exec(typed) ?? [];
  const all = Object.entries(commands) as [DeskCommand, DeskWording['commands'][DeskCommand]][];
  const asked = first.toLowerCase();
  const exact = all.find(([, { key, words }]) => key === asked || words.includes(asked));
  if (exact) return { command: exact[0], rest };
  // "+2"
  if (/^\+\d/u.test(asked)) return { command: 'add', rest: `${asked.slice(1)} ${rest}`.trim() };
  const begun = all.filter(
    ([, { words }]) => asked.length >= minLetters && words.some((word) => word.startsWith(asked)),
  );
  return begun.length === 1 && begun[0] ? { command: begun[0][0], rest } : null;
}
