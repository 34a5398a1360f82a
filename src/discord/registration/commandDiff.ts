/** What is different between the commands that we want and those that Discord has, in lines for a person. */
import { commandKinds } from '../constants.js';

interface Part {
  name: string;
  type?: number | undefined;
  options?: readonly Part[] | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** What Discord adds of its own, and what is compared part by part. */
const added = [
  ...['id', 'application_id', 'version', 'guild_id', 'dm_permission', 'default_permission'],
  ...['name_localized', 'description_localized', 'options'],
];
/** The commands of one server have neither. */
const ofAllServers = ['contexts', 'integration_types'];

/** Empty where all that we set is there and nothing else. Ids, versions and defaults of Discord's own do not count. */
export function differencesOf(wanted: readonly Part[], known: unknown): string[] {
  const there = Array.isArray(known) ? (known as Part[]) : [];
  const { lines } = compareLists(wanted, there, labelOf);
  return lines;
}

type Label = (part: Part) => string;

function compareLists(wanted: readonly Part[], known: readonly Part[], label: Label) {
  const [wants, has] = [byName(wanted), byName(known)];
  const shared = wanted.filter(({ name }) => has.has(name)).map(({ name }) => name);
  const kept = known.filter(({ name }) => wants.has(name)).map(({ name }) => name);
  const changed = wanted.flatMap((part) => {
    const old = has.get(part.name);
    return old ? compareParts(part, old, label(part)) : [`+ ${label(part)}`];
  });
  const gone = known.filter(({ name }) => !wants.has(name)).map((part) => `- ${label(part)}`);
  return { lines: [...changed, ...gone], moved: shared.join() !== kept.join() };
}

function compareParts(wanted: Part, known: Part, label: string): string[] {
  const inner = compareLists(wanted.options ?? [], known.options ?? [], ({ name }) => `${label} ${name}`);
  const moved = inner.moved ? [`~ ${label}: the order of its parts`] : [];
  return [...compareFields({ ...wanted }, { ...known }, label), ...moved, ...inner.lines];
}

function compareFields(wanted: Fields, known: Fields, label: string): string[] {
  const apart = known.guild_id === undefined ? added : [...added, ...ofAllServers];
  const keys = new Set([...Object.keys(wanted), ...Object.keys(known)].filter((key) => !apart.includes(key)));
  return [...keys].flatMap((key) => {
    const [value, before] = [wanted[key], known[key]];
    if (key.endsWith('_localizations')) return compareLanguages({ key, wanted: value, known: before }, label);
    return agree(value, before) ? [] : [`~ ${label}: ${key} ${shown(before)} → ${shown(value)}`];
  });
}

function compareLanguages({ key, wanted, known }: { key: string; wanted: unknown; known: unknown }, label: string) {
  const named = (texts: unknown) =>
    Object.fromEntries(
      Object.entries(texts ?? {}).map(([language, text]) => [
        `${key.replace('_localizations', '')} (${language})`,
        text,
      ]),
    );
  return compareFields(named(wanted), named(known), label);
}

function agree(wanted: unknown, known: unknown): boolean {
  return JSON.stringify(told(wanted)) === JSON.stringify(told(known));
}

// Discord leaves out what is empty, or says that it is; the order of a list of numbers means nothing
function told(value: unknown): unknown {
  if (!Array.isArray(value)) return value === null || value === false || value === '' ? undefined : value;
  if (value.length === 0) return undefined;
  return value.every((each) => typeof each === 'number') ? [...value].sort((a, b) => a - b) : value;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

function labelOf({ name, type }: Part): string {
  return type === commandKinds.message ? `“${name}” (menu of a message)` : `/${name}`;
}

function byName(parts: readonly Part[]): Map<string, Part> {
  return new Map(parts.map((part) => [part.name, part]));
}
