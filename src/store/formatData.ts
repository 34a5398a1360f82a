/** Facts → the text of a data file, with one field a line, so that a change of one field is a change of one line. */
import { isObject } from '../util/json.js';

/** The fields of a fact in the order in which they are written. */
const fieldOrder =
  `id at quote before after sic topics about refers voices status when claims en asks added draft withdrawn`.split(' ');
const voiceFieldOrder = 'words en speaker speech shownBy channel via status'.split(' ');

/** An array of facts as the text of its file. */
export function formatFacts(facts: readonly object[]): string {
  const entries = facts.map((fact) => `  {\n${formatFields(fact).join(',\n')}\n  }`);
  return entries.length === 0 ? '[]\n' : `[\n${entries.join(',\n')}\n]\n`;
}

/** An array with one entry a line. */
export function formatLines(entries: readonly unknown[]): string {
  return entries.length === 0 ? '[]\n' : `[\n${entries.map((entry) => `  ${formatOnOneLine(entry)}`).join(',\n')}\n]\n`;
}

/** Anything else, indented. */
export function formatIndented(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function formatFields(fact: object): string[] {
  return sortEntries(fact, fieldOrder).map(
    ([field, value]) =>
      `    ${JSON.stringify(field)}: ${formatOnOneLine(field === 'voices' ? sortVoices(value) : value)}`,
  );
}

function sortVoices(voices: unknown): unknown {
  if (!Array.isArray(voices)) return voices;
  return voices.map((voice) => (isObject(voice) ? Object.fromEntries(sortEntries(voice, voiceFieldOrder)) : voice));
}

function sortEntries(value: object, order: readonly string[]): [field: string, value: unknown][] {
  return Object.entries(value).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** JSON on one line with a blank behind each comma and colon. */
function formatOnOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatOnOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([field, inner]) => `${JSON.stringify(field)}: ${formatOnOneLine(inner)}`);
  return `{${fields.join(', ')}}`;
}
