/** `create`: asks what the call leaves open, and lays the folder out. */
import { basename, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { commandNameRule, formatCommandName, isCommandName } from '../../knowledge/facts/shapes/commandNames.js';
import { layOutStory, requireEmptyPlace } from '../../store/layOutStory.js';
import type { FormatCall } from '../../terminal/formatCall.js';
import { UsageError } from '../../util/errors.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';

interface CreateOptions {
  name?: string;
  command?: string;
  wording: DeskWording;
  /** Of calls that work on the new folder. */
  formatCall: FormatCall;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/** What was laid out, and what is next. Throws one line where the folder is no place for it; nothing is written then. */
export async function createStory(folder: string, options: CreateOptions): Promise<string> {
  requireEmptyPlace(folder);
  const { wording } = options;
  const answers = openAnswers(options);
  const name = options.name?.trim() || (await answers.ask(wording.create.name, basename(resolve(folder))));
  const proposed = proposeCommand(name);
  const command = options.command ?? (await answers.ask(wording.create.command, proposed));
  answers.close();
  if (!isCommandName(command)) throw new UsageError(`"${command}" is no command: it is ${commandNameRule}`);
  layOutStory(folder, { name, command });
  return wording.create.done(folder, options.formatCall);
}

// as much of the name as a command may have
function proposeCommand(name: string): string {
  const characters = [...formatCommandName(name)].filter(isCommandName);
  return characters.slice(0, 32).join('') || 'story';
}

/** A line for each question; Enter, or the end of the input, takes what is proposed. */
function openAnswers({ input, output }: CreateOptions) {
  const lines = createInterface({ input, output, terminal: input.isTTY === true, prompt: '' });
  const typed = lines[Symbol.asyncIterator]();
  const ask = async (what: (proposed: string) => string, proposed: string): Promise<string> => {
    lines.setPrompt(what(proposed));
    lines.prompt();
    const { value, done } = await typed.next();
    return (done ? '' : String(value).trim()) || proposed;
  };
  return { ask, close: () => lines.close() };
}
