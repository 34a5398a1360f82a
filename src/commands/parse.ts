/** A typed command, as on Discord: `/stargate who person:Elon Musk about:Geld`. */
import { detectLanguage } from '../knowledge/text/detectLanguage.js';
import type { Language } from '../knowledge/text/language.js';
import { findNearName } from '../knowledge/text/matchLabels.js';
import { readTypedText } from '../knowledge/text/typed/typedText.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import { formatTypedText } from '../wording/plainLine.js';
import type { CommandId, OptionId, Wording } from '../wording/wording.js';
import { type Command, findCommand, type Option } from './command.js';

interface TypedCommand {
  command: Command;
  values: Partial<Record<OptionId, string>>;
}

type ParsedLine =
  | ({ kind: 'command' } & TypedCommand)
  | { kind: 'unknown'; word: string }
  | { kind: 'missing'; command: Command; option: OptionId };

/** Reads a line with or without the story's own command before it. An option's value runs to the next option that the command knows. */
export function parseCommand(typed: string, commands: Command[]): ParsedLine {
  const line = readTypedText(typed);
  const [, name = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(dropRoot(line, commands)) ?? [];
  const command = findCommand(name, commands);
  if (!command) return { kind: 'unknown', word: name };
  const values = parseValues(rest, command);
  const missing = command.options.find(({ id, required }) => required && !values[id]);
  return missing ? { kind: 'missing', command, option: missing.id } : { kind: 'command', command, values };
}

/** What is said where an option is needed that was not given. */
export function describeMissingOption(
  { command: { root }, option }: Extract<ParsedLine, { kind: 'missing' }>,
  wording: Wording,
): string {
  return wording.missingOption(option, root.findExample(option, wording.locale));
}

/** What is said to a word that names no command: the one that was meant, else all there are. */
export function describeUnknownCommand(word: string, commands: Command[], wording: Wording): string {
  const near = findNearName(
    word,
    commands.flatMap(({ texts }) => [texts[wording.locale].name, texts.de.name, texts.en.name]),
  );
  const known = commands.map(({ texts }) => texts[wording.locale].name).join(', ');
  return wording.unknownCommand(formatTypedText(word), { near, known });
}

/** Whether it begins with the story's command and its slash. */
export function isCall(line: string, commands: readonly Command[]): boolean {
  return line.split(/\s/u)[0]?.toLowerCase() === formatRoot(commands);
}

// "/stargate who" → "who"; what has no such beginning stays
function dropRoot(line: string, [first]: readonly Command[]): string {
  const root = first?.root.name ?? '';
  const [, named = '', rest = ''] = /^\s*\/?(\S*)(?:\s+([\s\S]*))?$/.exec(line) ?? [];
  return named.toLowerCase() === root ? rest : line;
}

function parseValues(text: string, { options }: Command): Partial<Record<OptionId, string>> {
  const places = options.flatMap((option) => findOptionPlaces(text, option)).sort((a, b) => a.start - b.start);
  const values = places.map(({ option, end }, index) => readValue(option, text.slice(end, places[index + 1]?.start)));
  const first = options[0];
  const loose = text.slice(0, places[0]?.start).trim();
  // without an option's name, the text is the first option's value
  const start = first && loose ? [readValue(first, loose)] : [];
  return Object.fromEntries([...start, ...values]);
}

function readValue(option: Option, text: string): [OptionId, string] {
  return [option.id, stripQuotes(text)];
}

interface OptionPlace {
  option: Option;
  start: number;
  end: number;
}

function findOptionPlaces(text: string, option: Option): OptionPlace[] {
  const { id } = option;
  const names = [...new Set([id, pickWording('de').options[id].name, pickWording('en').options[id].name])];
  const match = new RegExp(`(?:^|\\s)(?:${names.join('|')}):`, 'i').exec(text);
  return match ? [{ option, start: match.index, end: match.index + match[0].length }] : [];
}

function stripQuotes(value: string): string {
  const trimmed = value.trim();
  return /^(".*"|“.*”|„.*[“”])$/s.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}

/** "/stargate finanzierung" is German, "/stargate funding" English; a name that is both leaves it to the line. */
export function findCommandLanguage(line: string, { command, values }: TypedCommand): Language | null {
  const { de, en } = command.texts;
  const hasName = (name: string) => new RegExp(`(?:^|\\s)${name}(?:\\s|$)`, 'i').test(line);
  if (de.name === en.name) return null;
  if (hasName(de.name)) return 'de';
  // words that somebody else said are German whoever asks whose they are
  return hasName(en.name) ? detectLanguage(line.replace(values.words ?? '', ''), 'en') : null;
}

interface CallTexts {
  commands: readonly Command[];
  wording: Wording;
}

export function formatCall(
  id: CommandId,
  values: readonly (readonly [OptionId, string])[],
  { commands, wording }: CallTexts,
): string {
  const written = values.map(([option, value]) => `${wording.options[option].name}:${value}`);
  return [formatRoot(commands), wording.commands[id].name, ...written].join(' ');
}

/** The story's own command, with its slash. */
export function formatRoot([first]: readonly Command[]): string {
  return `/${first?.root.name ?? ''}`;
}
