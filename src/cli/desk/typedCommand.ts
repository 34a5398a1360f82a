/** A line that an editor types: a command by its letter or a word of it, and what stands behind. */

export interface TypedLine<Command> {
  /** Null for what is no command. */
  command: Command | null;
  /** In small letters; empty where nothing is typed. */
  first: string;
  rest: string;
}

/** Letters and words count whole. */
export function readTypedCommand<Command extends string>(
  typed: string,
  commands: Record<Command, { key: string; words: string[] }>,
): TypedLine<Command> {
  const [, raw = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/su.exec(typed) ?? [];
  const first = raw.toLowerCase();
  const all = Object.keys(commands) as Command[];
  const isMeant = ({ key, words }: { key: string; words: string[] }) => key === first || words.includes(first);
  return { command: all.find((command) => isMeant(commands[command])) ?? null, first, rest };
}
