/** The one validator through which every outgoing body passes: what in it breaks a limit of Discord. */
import { componentTypes } from '../constants.js';
import { type BodyPart, checkForms } from '../forms/checkForms.js';
import { checkBetween, checkMax, limits } from '../limits.js';

const knownComponentTypes: ReadonlySet<unknown> = new Set(Object.values(componentTypes));

/** One line for each broken limit; empty where Discord will take the body. */
export function findLimitViolations(body: unknown): string[] {
  const parts = collectObjects(body);
  // a response has a type too, and it means something else
  const shown = parts.filter(({ type, data }) => data === undefined && knownComponentTypes.has(type));
  const texts = parts.filter(({ type }) => type === componentTypes.text);
  const length = texts.reduce((sum, { content }) => sum + String(content).length, 0);
  const ids = parts.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
  return [
    ...checkMax('components', shown.length, limits.components),
    ...checkMax('characters', length, limits.text),
    ...(texts.some(({ content }) => content === '') ? ['an empty text'] : []),
    ...ids.flatMap((id) => checkBetween(`custom id ${id}`, id.length, [1, limits.customId])),
    ...(new Set(ids).size < ids.length ? ['a custom id stands twice'] : []),
    ...parts.flatMap(checkPart),
    ...checkForms(parts),
    ...checkFiles(parts),
    ...(mayPing(parts) ? ['mentions are allowed'] : []),
    ...(isWellFormed(parts) ? [] : ['a lone surrogate']),
  ];
}

function checkPart({ type, label, url, choices, items, components: inner, ...others }: BodyPart): string[] {
  return [
    ...(type === componentTypes.menu ? checkMenu(others) : []),
    ...(type === componentTypes.section && Array.isArray(inner)
      ? checkBetween('texts of a section', inner.length, [1, limits.sectionTexts])
      : []),
    ...(typeof label === 'string' && type === componentTypes.button
      ? checkMax('label', label.length, limits.buttonLabel)
      : []),
    ...(type === componentTypes.gallery && Array.isArray(items) ? items.flatMap(checkAltText) : []),
    ...(typeof url === 'string' ? checkMax('address', url.length, limits.url) : []),
    ...(type === componentTypes.row && Array.isArray(inner)
      ? checkMax('buttons', inner.length, limits.buttonsInRow)
      : []),
    ...(Array.isArray(inner) && inner.length === 0 ? ['components: none'] : []),
    ...(Array.isArray(choices) ? checkChoices(choices) : []),
  ];
}

function checkMenu({ options, placeholder }: BodyPart): string[] {
  const choices = Array.isArray(options) ? (options as { label: string; value: string }[]) : [];
  const values = choices.map(({ value }) => value);
  return [
    ...checkBetween('choices of a menu', choices.length, [1, limits.menuOptions]),
    ...checkMax('placeholder', String(placeholder ?? '').length, limits.menuPlaceholder),
    ...choices.flatMap(({ label, value }) =>
      [label, value].flatMap((text) => checkBetween('choice of a menu', text.length, [1, limits.menuOption])),
    ),
    ...(new Set(values).size < values.length ? ['a choice stands twice in a menu'] : []),
  ];
}

function checkAltText({ description }: BodyPart): string[] {
  return checkMax('alt text', String(description ?? '').length, limits.altText);
}

// a part that shows a file needs that file beside it
function checkFiles(parts: BodyPart[]): string[] {
  const sent = parts.flatMap(({ filename }) => (typeof filename === 'string' ? [filename] : []));
  const shown = parts.flatMap(({ url }) =>
    typeof url === 'string' && url.startsWith('attachment://') ? [url.slice('attachment://'.length)] : [],
  );
  return [
    ...checkMax('files', sent.length, limits.files),
    ...shown.filter((name) => !sent.includes(name)).map((name) => `a file that is not sent: ${name}`),
    ...(new Set(sent).size < sent.length ? ['two files of one name'] : []),
  ];
}

function checkChoices(choices: { name: string; value: string }[]): string[] {
  const texts = choices.flatMap(({ name, value }) => [name, value]);
  const empty = texts.some((text) => text.length === 0) ? ['an empty choice'] : [];
  return [
    ...checkMax('choices', choices.length, limits.choices),
    ...texts.flatMap((text) => checkMax('choice', text.length, limits.choice)),
    ...empty,
  ];
}

// whatever carries components must say that nobody is pinged
function mayPing(parts: BodyPart[]): boolean {
  return parts.some(
    (part) =>
      Array.isArray(part.components) &&
      'flags' in part &&
      JSON.stringify(part.allowed_mentions)?.includes('"parse":[]') !== true,
  );
}

function isWellFormed(parts: BodyPart[]): boolean {
  return parts.every((part) => {
    for (const key in part) if (typeof part[key] === 'string' && !part[key].isWellFormed()) return false;
    return true;
  });
}

// one list for all: every answer of every door passes here
function collectObjects(value: unknown, collected: BodyPart[] = []): BodyPart[] {
  if (typeof value !== 'object' || value === null) return collected;
  if (!Array.isArray(value)) collected.push(value as BodyPart);
  for (const key in value) collectObjects((value as BodyPart)[key], collected);
  return collected;
}
