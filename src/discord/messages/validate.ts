/** The one validator through which every outgoing body passes: what in it breaks a limit of Discord. */
import { components } from '../constants.js';
import { limits } from '../limits.js';

const componentTypes: ReadonlySet<unknown> = new Set(Object.values(components));

/** One line for each broken limit; empty where Discord will take the body. */
export function faultsOf(body: unknown): string[] {
  const parts = objectsIn(body);
  const shown = parts.filter(({ type }) => componentTypes.has(type));
  const texts = parts.filter(({ type }) => type === components.text);
  const length = texts.reduce((sum, { content }) => sum + String(content).length, 0);
  const ids = parts.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
  return [
    ...over('components', shown.length, limits.components),
    ...over('characters', length, limits.text),
    ...(texts.some(({ content }) => content === '') ? ['an empty text'] : []),
    ...ids.flatMap((id) => over(`custom id ${id}`, id.length, limits.customId)),
    ...(new Set(ids).size < ids.length ? ['a custom id stands twice'] : []),
    ...parts.flatMap(partFaults),
    ...unsentFiles(parts),
    ...(pings(parts) ? ['mentions are allowed'] : []),
    ...(isWellFormed(parts) ? [] : ['a lone surrogate']),
  ];
}

type Part = Record<string, unknown>;

function partFaults({ type, label, url, choices, items, components: inner }: Part): string[] {
  return [
    ...(typeof label === 'string' && type === components.button ? over('label', label.length, limits.buttonLabel) : []),
    ...(type === components.gallery && Array.isArray(items) ? items.flatMap(altFaults) : []),
    ...(typeof url === 'string' ? over('address', url.length, limits.url) : []),
    ...(type === components.row && Array.isArray(inner) ? over('buttons', inner.length, limits.buttonsInRow) : []),
    ...(Array.isArray(inner) && inner.length === 0 ? ['components: none'] : []),
    ...(Array.isArray(choices) ? choiceFaults(choices) : []),
  ];
}

function altFaults({ description }: Part): string[] {
  return over('alt text', String(description ?? '').length, limits.altText);
}

// a part that shows a file needs that file beside it
function unsentFiles(parts: Part[]): string[] {
  const sent = parts.flatMap(({ filename }) => (typeof filename === 'string' ? [filename] : []));
  const shown = parts.flatMap(({ url }) =>
    typeof url === 'string' && url.startsWith('attachment://') ? [url.slice('attachment://'.length)] : [],
  );
  return [
    ...over('files', sent.length, limits.files),
    ...shown.filter((name) => !sent.includes(name)).map((name) => `a file that is not sent: ${name}`),
    ...(new Set(sent).size < sent.length ? ['two files of one name'] : []),
  ];
}

function choiceFaults(choices: { name: string; value: string }[]): string[] {
  const texts = choices.flatMap(({ name, value }) => [name, value]);
  const empty = texts.some((text) => text.length === 0) ? ['an empty choice'] : [];
  return [
    ...over('choices', choices.length, limits.choices),
    ...texts.flatMap((text) => over('choice', text.length, limits.choice)),
    ...empty,
  ];
}

function over(what: string, count: number, most: number): string[] {
  return count > most ? [`${what}: ${count} of at most ${most}`] : [];
}

// whatever carries components must say that nobody is pinged
function pings(parts: Part[]): boolean {
  return parts.some(
    (part) =>
      Array.isArray(part.components) &&
      'flags' in part &&
      JSON.stringify(part.allowed_mentions)?.includes('"parse":[]') !== true,
  );
}

function isWellFormed(parts: Part[]): boolean {
  return parts.every((part) => {
    for (const key in part) if (typeof part[key] === 'string' && !part[key].isWellFormed()) return false;
    return true;
  });
}

// one list for all: every answer of every door passes here
function objectsIn(value: unknown, found: Part[] = []): Part[] {
  if (typeof value !== 'object' || value === null) return found;
  if (!Array.isArray(value)) found.push(value as Part);
  for (const key in value) objectsIn((value as Part)[key], found);
  return found;
}
