/** A typed command, as on Discord: `/stargate who person:Elon Musk about:Geld`. */
import type { OptionId } from '../wording/wording.js';
import { wordingFor } from '../wording/wordingFor.js';
import type { Command } from './command.js';
import { commandCalled } from './index.js';

export type Parsed =
  | { is: 'command'; command: Command; values: Partial<Record<OptionId, string>> }
  | { is: 'unknown'; asked: string }
  | { is: 'missing'; command: Command; option: OptionId };

/** Reads a line with or without "/stargate". An option's value runs to the next option that the command knows. */
export function parseCommand(line: string, commands: Command[]): Parsed {
  const [, name = '', rest = ''] = /^\s*(?:\/?stargate(?:\s+|$))?(\S*)\s*([\s\S]*)$/i.exec(line) ?? [];
  const command = commandCalled(name, commands);
  if (!command) return { is: 'unknown', asked: name };
  const values = readValues(rest, command);
  const missing = command.options.find(({ id, required }) => required && !values[id]);
  return missing ? { is: 'missing', command, option: missing.id } : { is: 'command', command, values };
}

function readValues(text: string, { options }: Command): Partial<Record<OptionId, string>> {
  const places = options.flatMap(({ id }) => placesOf(text, id)).sort((a, b) => a.start - b.start);
  const values = places.map(({ id, end }, at) => [id, unquoted(text.slice(end, places[at + 1]?.start))]);
  const first = options[0];
  const loose = text.slice(0, places[0]?.start).trim();
  // without an option's name, the text is the first option's value
  const start = first && loose ? [[first.id, unquoted(loose)]] : [];
  return Object.fromEntries([...start, ...values]);
}

interface Place {
  id: OptionId;
  start: number;
  end: number;
}

function placesOf(text: string, id: OptionId): Place[] {
  const names = [...new Set([id, wordingFor('de').options[id].name, wordingFor('en').options[id].name])];
  const match = new RegExp(`(?:^|\\s)(?:${names.join('|')}):`, 'i').exec(text);
  return match ? [{ id, start: match.index, end: match.index + match[0].length }] : [];
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  return /^(".*"|“.*”|„.*[“”])$/s.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}
