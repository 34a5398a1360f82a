/** What is different between the commands that we want and those that Discord has, in lines for a person. */
import { commandKinds } from './kinds.js';

interface Part {
  name: string;
  type?: number | undefined;
  options?: readonly Part[] | undefined;
}

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
  const { options = [], ...own } = wanted;
  const inner = compareLists(options, known.options ?? [], ({ name }) => `${label} ${name}`);
  const moved = inner.moved ? [`~ ${label}: the order of its parts`] : [];
  return [...compareFields(own, known, label), ...moved, ...inner.lines];
}

function compareFields(wanted: object, known: object, label: string): string[] {
  const had = new Map(Object.entries(known));
  return Object.entries(wanted).flatMap(([key, value]) => {
    const before: unknown = had.get(key) ?? undefined;
    if (key.endsWith('_localizations')) return compareLanguages({ key, wanted: value, known: before ?? {} }, label);
    return agrees(value, before) ? [] : [`~ ${label}: ${key} ${shown(before)} → ${shown(value)}`];
  });
}

function compareLanguages({ key, wanted, known }: { key: string; wanted: object; known: object }, label: string) {
  const named = (texts: object) =>
    Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [`${key.replace('_localizations', '')} (${language})`, text]),
    );
  return compareFields(named(wanted), named(known), label);
}

// Discord leaves out what is false
function agrees(wanted: unknown, known: unknown): boolean {
  return JSON.stringify(wanted) === JSON.stringify(known) || (wanted === false && known === undefined);
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
