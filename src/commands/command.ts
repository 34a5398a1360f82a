/** What a command is: a plain object that registration, help, the README and every door read. */
import type { Answer } from '../answers/answer.js';
import type { Conversation } from '../answers/conversation/conversation.js';
import type { Library } from '../answers/library.js';
import type { Bilingual } from '../answers/reason.js';
import { answerUnknown, tellEmptiness } from '../answers/unknown.js';
import type { Language } from '../knowledge/text/language.js';
import { readTypedText } from '../knowledge/text/typed/typedText.js';
import { cutToLength } from '../util/textLimits.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import type { CommandId, NameAndDescription, OptionId, Wording } from '../wording/wording.js';

/** What every door answers with. */
export interface Bot {
  library: Library;
  commands: Command[];
}

export interface CommandContext {
  library: Library;
  language: Language;
  explain?: boolean;
  /** What a free question may go on from. */
  conversation?: Conversation | null;
  /** Of these options more was typed than is read. */
  cut?: ReadonlySet<OptionId>;
}

/** `value` is what the command gets when the suggestion `label` is picked. */
export interface Suggestion {
  label: string;
  value: string;
}

/** A text to type, or a flag to set. */
export type Option = TextOption | FlagOption;

export interface TextOption {
  kind: 'text';
  id: OptionId;
  required: boolean;
  /** In characters; Discord refuses longer input. */
  maxLength: number;
  complete: (typed: string, context: CommandContext) => Suggestion[];
  /** What its help says, where the command means something of its own by it. */
  help?: (wording: Wording) => string;
}

export interface FlagOption {
  kind: 'flag';
  id: OptionId;
  required: false;
}

/** The values of a command's options by id: the required ones are there, the others may be null. */
type ArgumentsOf<Options extends readonly Option[]> = {
  [Each in Options[number] as Each['id']]: Each['required'] extends true ? string : string | null;
};

/** "stargate", what it says of itself, and what somebody may type for an option. */
export interface RootCommand {
  name: string;
  says: Bilingual;
  findExample: (option: OptionId, language: Language) => string | null;
}

export interface Command {
  id: string;
  /** The story's command, of which it is one. */
  root: RootCommand;
  /** Name and description in both languages. */
  texts: Record<Language, NameAndDescription>;
  options: readonly Option[];
  run: (values: Partial<Record<OptionId, string>>, context: CommandContext) => Answer;
}

/** Before it belongs to a story's command. */
export type CommandOfAnyStory = Omit<Command, 'root'>;

interface Definition<Options extends readonly Option[]> {
  id: string;
  texts: Record<Language, NameAndDescription>;
  options: Options;
  run: (values: ArgumentsOf<Options>, context: CommandContext) => Answer;
  /** What becomes of the answer where nothing is left of what was typed. */
  takeEmpty?: (answer: Answer) => Answer;
}

/**
 * A command whose `run` gets its arguments typed by its options, read as they are meant; a missing one is null, or empty
 * where it is required. Where nothing is left of what was typed, it is as if nothing had been.
 */
export function defineCommand<const Options extends readonly Option[]>(
  definition: Definition<Options>,
): CommandOfAnyStory {
  const run: Command['run'] = (values, context) => {
    const read = definition.options.map((option) => ({ option, ...readValue(values[option.id], option) }));
    if (isNothingLeft(read)) {
      const answer = answerUnknown({ kind: 'empty' }, context.library, context.language);
      return definition.takeEmpty ? definition.takeEmpty(answer) : answer;
    }
    const entries = read.map(({ option, value }) => [option.id, value ?? (option.required ? '' : null)]);
    const cut = new Set(read.filter(({ isCut }) => isCut).map(({ option }) => option.id));
    const answer = definition.run(Object.fromEntries(entries) as ArgumentsOf<Options>, { ...context, cut });
    return tellEmptiness(answer, context.library);
  };
  return { ...definition, run };
}

// an option that is needed was emptied, or the only one that was given
function isNothingLeft(read: (ReadValue & { option: Option })[]): boolean {
  const isLeft = read.some(({ option, value }) => option.kind === 'text' && value !== null);
  return read.some(({ option, isEmptied }) => isEmptied && (option.required || !isLeft));
}

interface ReadValue {
  value: string | null;
  /** All that was typed is nothing to read: an emoji, a mention. */
  isEmptied: boolean;
  isCut: boolean;
}

// no longer than Discord would let it be, whichever door it comes through
function readValue(typed: string | undefined, option: Option): ReadValue {
  if (typed === undefined) return { value: null, isEmptied: false, isCut: false };
  const read = readTypedText(typed);
  const isEmptied = read === '' && typed.trim() !== '';
  const value = option.kind === 'text' ? cutToLength(read, option.maxLength) : read;
  return { value: isEmptied ? null : value, isEmptied, isCut: value !== read };
}

/** A command's name and description from both wording files. */
export function findCommandTexts(id: CommandId): Record<Language, NameAndDescription> {
  return { de: pickWording('de').commands[id], en: pickWording('en').commands[id] };
}

/** An option's name and what its help says, in one language. */
export function describeOption(option: Option, wording: Wording, root: RootCommand): NameAndDescription {
  const { name, description } = wording.options[option.id];
  if (option.kind === 'text' && option.help) return { name, description: option.help(wording) };
  const example = root.findExample(option.id, wording.locale);
  return { name, description: example === null ? description : wording.forExample(description, example) };
}

/** The command with this id or name, in either language; case does not matter. */
export function findCommand(name: string, commands: Command[]): Command | undefined {
  const wanted = name.toLowerCase();
  return commands.find(({ id, texts }) => [id, texts.de.name, texts.en.name].includes(wanted));
}
