/** The bytes of a request → the interaction in them. What Discord signs is well-formed; this holds whatever else may come. */
import type { APIInteraction } from 'discord-api-types/v10';
import { interactionTypes } from '../constants.js';

type Fields = Record<string, unknown>;

// to make one costs more than to use it
const utf8Decoder = new TextDecoder('utf-8', { fatal: true });

/** Null where it is no JSON in UTF-8, or not an interaction. */
export function parseInteraction(body: Uint8Array): APIInteraction | null {
  const value = parseJson(body);
  return isObject(value) && isInteraction(value) ? (value as unknown as APIInteraction) : null;
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(utf8Decoder.decode(body));
  } catch {
    return undefined;
  }
}

function isInteraction(value: Fields): boolean {
  if (value.type === interactionTypes.ping) return true;
  const { id, application_id, token, data } = value;
  return (
    [id, application_id, token].every((each) => isText(each) && each.isWellFormed()) &&
    isObject(data) &&
    matchesType(value.type, data, value)
  );
}

function matchesType(type: unknown, data: Fields, { message }: Fields): boolean {
  switch (type) {
    case interactionTypes.command:
    case interactionTypes.autocomplete:
      return isText(data.name) && typeof data.type === 'number' && areOptions(data.options);
    case interactionTypes.component:
      return isText(data.custom_id) && isObject(message);
    case interactionTypes.form:
      return isText(data.custom_id);
    default:
      return false;
  }
}

/** A command has groups, a group subcommands, and a subcommand options. */
const maxOptionDepth = 3;

function areOptions(options: unknown, depth = 1): boolean {
  if (options === undefined) return true;
  return (
    depth <= maxOptionDepth &&
    Array.isArray(options) &&
    options.every((each) => isObject(each) && isText(each.name) && areOptions(each.options, depth + 1))
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
