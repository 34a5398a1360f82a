/**
 * What a button does, written into its id, so that it works after a restart:
 *
 *   1|page|123456789012345678|2|funding|o=t-online-2025-01-23
 *   version, action, and what the action needs
 */
import { type CitationFormat, isCitationFormat } from '../citations/formats.js';
import type { Language } from '../knowledge/text/language.js';
import type { OptionId } from '../wording/wording.js';
import { limits } from './limits.js';

const idVersion = '1';

/** Short, so that an outlet and two days fit into an id. */
const optionKeys: Record<OptionId, string> = {
  question: 'q',
  person: 'p',
  about: 'a',
  words: 'w',
  matter: 'm',
  fact: 'f',
  outlet: 'o',
  since: 's',
  until: 'u',
  topic: 't',
  hide: 'h',
};
const optionIds = Object.keys(optionKeys) as OptionId[];

type Values = Partial<Record<OptionId, string>>;

export type Action =
  | { kind: 'page'; user: string; page: number; command: string; values: Values }
  | { kind: 'details'; fact: string }
  | { kind: 'cite'; facts: string[] }
  | { kind: 'export'; format: CitationFormat; facts: string[] }
  | { kind: 'compare'; matter: string }
  | { kind: 'delete'; user: string }
  | ShareAction
  | TalkAction;

export type ShareAction =
  | { kind: 'share'; facts: string[] }
  /** A page of a list under its title. */
  | { kind: 'post'; page: number; command: string; values: Values };

/** What goes on with the conversation. */
export type TalkAction =
  /** Opens a form to ask on in, and is the id of that form: in which language was answered, and what. */
  | { kind: 'follow'; language: Language; understood: string }
  /** Asks one of the base's own questions, by its code. */
  | { kind: 'ask'; question: string }
  /** Asks these words. */
  | { kind: 'say'; words: string }
  /** Calls a command. */
  | { kind: 'run'; command: string; values: Values };

export function isTalkAction(action: Action): action is TalkAction {
  return action.kind === 'follow' || action.kind === 'ask' || action.kind === 'say' || action.kind === 'run';
}

/** The id of a menu: what is picked from it is the id of an action. */
export const menuId = `${idVersion}|menu`;

export function writeCustomId(action: Action): string {
  return [idVersion, action.kind, ...listFields(action)].join('|');
}

/** The action, or null for an id of another version or another program. */
export function parseCustomId(customId: string): Action | null {
  const [written, kind, ...fields] = customId.split('|');
  const [first = '', ...others] = fields;
  if (written !== idVersion || customId.length > limits.customId) return null;
  // messages of long ago have it under its old name
  if (kind === 'details' || kind === 'context') return { kind: 'details', fact: first };
  if (kind === 'export') return isCitationFormat(first) ? { kind, format: first, facts: others } : null;
  if (kind === 'compare') return { kind, matter: first };
  if (kind === 'share' || kind === 'cite') return { kind, facts: fields };
  if (kind === 'delete') return { kind, user: first };
  if (kind === 'ask') return { kind, question: first };
  if (kind === 'say') return { kind, words: decode(first) };
  if (kind === 'run') return { kind, command: first, values: parseValues(others) };
  if (kind === 'follow')
    return isLanguage(first) ? { kind, language: first, understood: decode(others[0] ?? '') } : null;
  if (kind === 'post') return parsePage(kind, '', fields);
  return kind === 'page' ? parsePage(kind, first, others) : null;
}

function parsePage(kind: 'page' | 'post', user: string, [page = '', command = '', ...values]: string[]): Action | null {
  if (!/^\d+$/.test(page)) return null;
  const place = { page: Number(page), command, values: parseValues(values) };
  return kind === 'page' ? { kind, user, ...place } : { kind, ...place };
}

function isLanguage(text: string): text is Language {
  return text === 'de' || text === 'en';
}

/** How much text an id has room for, in UTF-16 code units. */
export const textRoom = {
  follow: limits.customId - writeCustomId({ kind: 'follow', language: 'de', understood: '' }).length,
  say: limits.customId - writeCustomId({ kind: 'say', words: '' }).length,
} as const;

/** How much longer a text gets in an id. */
export function measureSpelling(text: string): number {
  return encode(text).length - text.length;
}

function listFields(action: Action): string[] {
  switch (action.kind) {
    case 'page':
      return [action.user, String(action.page), action.command, ...listValues(action.values)];
    case 'post':
      return [String(action.page), action.command, ...listValues(action.values)];
    case 'run':
      return [action.command, ...listValues(action.values)];
    case 'details':
      return [action.fact];
    case 'compare':
      return [action.matter];
    case 'share':
    case 'cite':
      return action.facts;
    case 'export':
      return [action.format, ...action.facts];
    case 'delete':
      return [action.user];
    case 'follow':
      return [action.language, encode(action.understood)];
    case 'ask':
      return [action.question];
    case 'say':
      return [encode(action.words)];
    default:
      return action satisfies never;
  }
}

function listValues(values: Values): string[] {
  return optionIds.flatMap((id) => (values[id] === undefined ? [] : `${optionKeys[id]}=${encode(values[id])}`));
}

function parseValues(pairs: string[]): Values {
  const entries = optionIds.flatMap((id) => {
    const pair = pairs.find((each) => each.startsWith(`${optionKeys[id]}=`));
    return pair === undefined ? [] : [[id, decode(pair.slice(optionKeys[id].length + 1))]];
  });
  return Object.fromEntries(entries);
}

// only what the format itself uses needs another spelling
function encode(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function decode(value: string): string {
  return value.replaceAll('%7C', '|').replaceAll('%25', '%');
}
