/** What is different between the commands that we want and those that Discord has, in lines for a person. */
import { commandTypes } from '../constants.js';

interface Part {
  name: string;
  type?: number | undefined;
  options?: readonly Part[] | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** What Discord adds of its own, and what is compared part by part. */
const addedByDiscord = [
  ...['id', 'application_id', 'version', 'guild_id', 'dm_permission', 'default_permission'],
  ...['name_localized', 'description_localized', 'options'],
];
/** The commands of one server have neither. */
const globalFields = ['contexts', 'integration_types'];

/** Empty where all that we set is there and nothing else. Ids, versions and defaults of Discord's own do not count. */
export function findDifferences(wanted: readonly Part[], known: unknown): string[] {
  const existing = Array.isArray(known) ? (known as Part[]) : [];
  const { lines } = compareLists(wanted, existing, formatLabel);
  return lines;
}

type Label = (part: Part) => string;

function compareLists(wanted: readonly Part[], known: readonly Part[], label: Label) {
  const [wants, has] = [indexByName(wanted), indexByName(known)];
  const wantedOrder = wanted.filter(({ name }) => has.has(name)).map(({ name }) => name);
  const knownOrder = known.filter(({ name }) => wants.has(name)).map(({ name }) => name);
  const changed = wanted.flatMap((part) => {
    const old = has.get(part.name);
    return old ? compareParts(part, old, label(part)) : [`+ ${label(part)}`];
  });
  const gone = known.filter(({ name }) => !wants.has(name)).map((part) => `- ${label(part)}`);
  return { lines: [...changed, ...gone], moved: wantedOrder.join() !== knownOrder.join() };
}

function compareParts(wanted: Part, known: Part, label: string): string[] {
  const inner = compareLists(wanted.options ?? [], known.options ?? [], ({ name }) => `${label} ${name}`);
  const moved = inner.moved ? [`~ ${label}: the order of its parts`] : [];
  return [...compareFields({ ...wanted }, { ...known }, label), ...moved, ...inner.lines];
}

function compareFields(wanted: Fields, known: Fields, label: string): string[] {
  const ignored = known.guild_id === undefined ? addedByDiscord : [...addedByDiscord, ...globalFields];
  const keys = new Set([...Object.keys(wanted), ...Object.keys(known)].filter((key) => !ignored.includes(key)));
  return [...keys].flatMap((key) => {
    const [value, before] = [wanted[key], known[key]];
    if (key.endsWith('_localizations')) return compareLanguages({ key, wanted: value, known: before }, label);
    return matches(value, before) ? [] : [`~ ${label}: ${key} ${formatValue(before)} → ${formatValue(value)}`];
  });
}

function compareLanguages({ key, wanted, known }: { key: string; wanted: unknown; known: unknown }, label: string) {
  const nameFields = (texts: unknown) =>
    Object.fromEntries(
      Object.entries(texts ?? {}).map(([language, text]) => [
        `${key.replace('_localizations', '')} (${language})`,
        text,
      ]),
    );
  return compareFields(nameFields(wanted), nameFields(known), label);
}

function matches(wanted: unknown, known: unknown): boolean {
  return JSON.stringify(normalise(wanted)) === JSON.stringify(normalise(known));
}

// Discord leaves out what is empty, or says that it is; the order of a list of numbers means nothing
function normalise(value: unknown): unknown {
  if (!Array.isArray(value)) return value === null || value === false || value === '' ? undefined : value;
  if (value.length === 0) return undefined;
  return value.every((each) => typeof each === 'number') ? [...value].sort((a, b) => a - b) : value;
}

function formatValue(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

function formatLabel({ name, type }: Part): string {
  return type === commandTypes.message ? `“${name}” (menu of a message)` : `/${name}`;
}

function indexByName(parts: readonly Part[]): Map<string, Part> {
  return new Map(parts.map((part) => [part.name, part]));
}
