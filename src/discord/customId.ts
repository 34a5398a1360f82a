/**
 * What a button does, written into its id, so that it works after a restart:
 *
 *   1|page|123456789012345678|2|funding|o=t-online-2025-01-23
 *   version, action, and what the action needs
 */
import { type CitationFormat, isCitationFormat } from '../citations/exportCitations.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { OptionId } from '../wording/wording.js';
import { limits } from './limits.js';

const version = '1';

/** Short, so that an outlet and two days fit into an id. */
const keys: Record<OptionId, string> = {
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
const options = Object.keys(keys) as OptionId[];

type Values = Partial<Record<OptionId, string>>;

export type Action =
  | { is: 'page'; user: string; page: number; command: string; values: Values }
  | { is: 'context'; fact: string }
  | { is: 'cite'; facts: string[] }
  | { is: 'export'; format: CitationFormat; facts: string[] }
  | { is: 'compare'; matter: string }
  | { is: 'share'; facts: string[] }
  | { is: 'delete'; user: string };

export function writeId(action: Action): string {
  return [version, action.is, ...fieldsOf(action)].join('|');
}

/** The action, or null for an id of another version or another program. */
export function readId(customId: string): Action | null {
  const [written, is, ...fields] = customId.split('|');
  const [first = '', ...others] = fields;
  if (written !== version || customId.length > limits.customId) return null;
  if (is === 'context') return { is, fact: first };
  if (is === 'export') return isCitationFormat(first) ? { is, format: first, facts: others } : null;
  if (is === 'compare') return { is, matter: first };
  if (is === 'share' || is === 'cite') return { is, facts: fields };
  if (is === 'delete') return { is, user: first };
  if (is !== 'page') return null;
  const [page = '', command = '', ...values] = others;
  return /^\d+$/.test(page) ? { is, user: first, page: Number(page), command, values: readValues(values) } : null;
}

function fieldsOf(action: Action): string[] {
  switch (action.is) {
    case 'page':
      return [
        action.user,
        String(action.page),
        action.command,
        ...options.flatMap((id) => (action.values[id] === undefined ? [] : `${keys[id]}=${encode(action.values[id])}`)),
      ];
    case 'context':
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
    default:
      return action satisfies never;
  }
}

function readValues(pairs: string[]): Values {
  const entries = options.flatMap((id) => {
    const pair = pairs.find((each) => each.startsWith(`${keys[id]}=`));
    return pair === undefined ? [] : [[id, decode(pair.slice(keys[id].length + 1))]];
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

/** FNV-1a in two 32-bit lanes: among 100,000 facts, two share a code once in some billion bases. */
export function factCode(id: string): string {
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (const character of id) {
    const code = character.codePointAt(0) as number;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ low;
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}

export function factOfCode(code: string, facts: Fact[]): Fact | undefined {
  return facts.find(({ id }) => factCode(id) === code);
}
