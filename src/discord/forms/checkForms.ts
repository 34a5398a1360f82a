/** What in a form that opens over Discord breaks a limit. */
import { componentTypes, inputStyles, responseTypes } from '../constants.js';
import { checkBetween, checkMax, limits } from '../limits.js';

export type BodyPart = Record<string, unknown>;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
export function checkForms(parts: BodyPart[]): string[] {
  const forms = parts.flatMap(({ type, data }) => (type === responseTypes.form && isPart(data) ? [data] : []));
  const fields = parts.filter(({ type }) => type === componentTypes.label);
  const outside = parts.filter(
    ({ type, data }) => data === undefined && (type === componentTypes.input || type === componentTypes.label),
  );
  return [
    ...forms.flatMap(checkForm),
    ...fields.flatMap(checkField),
    ...(forms.length === 0 && outside.length > 0 ? ['a field outside of a form'] : []),
  ];
}

function checkForm({ title, custom_id: id, components }: BodyPart): string[] {
  const inner = Array.isArray(components) ? components : [];
  const misplaced = inner.some(({ type }: BodyPart) => type !== componentTypes.label && type !== componentTypes.text);
  return [
    ...checkBetween('form title', measure(title), [1, limits.formTitle]),
    ...checkBetween('form parts', inner.length, [1, limits.formParts]),
    ...(typeof id === 'string' ? [] : ['a form without an id']),
    ...(misplaced ? ['a form holds fields and texts alone'] : []),
  ];
}

function checkField({ label, description, component }: BodyPart): string[] {
  return [
    ...checkBetween('field name', measure(label), [1, limits.fieldName]),
    ...(description === undefined
      ? []
      : checkBetween('field description', measure(description), [1, limits.fieldDescription])),
    ...(isPart(component) && component.type === componentTypes.input
      ? checkInput(component)
      : ['a field without an input']),
  ];
}

// its name stands at the field around it
function checkInput({ custom_id: id, style, label, value, placeholder, ...bounds }: BodyPart): string[] {
  const { min_length: min = 0, max_length: max = limits.fieldText } = bounds;
  return [
    ...(typeof id === 'string' ? [] : ['an input without an id']),
    ...(Object.values<unknown>(inputStyles).includes(style) ? [] : ['an input of no known style']),
    ...(label === undefined ? [] : ['an input has a name of its own']),
    ...checkMax('input', measure(value), limits.fieldText),
    ...checkMax('placeholder', measure(placeholder), limits.placeholder),
    ...checkBetween('longest input', Number(max), [Math.max(1, Number(min)), limits.fieldText]),
    ...checkBetween('shortest input', Number(min), [0, limits.fieldText]),
  ];
}

function isPart(value: unknown): value is BodyPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function measure(text: unknown): number {
  return typeof text === 'string' ? text.length : 0;
}
