/** What an editor types for a field of an article's entry, and the entry that comes of it. */
import { isSameAddress, normalizeAddress } from '../../drafting/articles/addresses.js';
import { readAuthorNames } from '../../drafting/articles/authorNames.js';
import { findDateFault } from '../../drafting/sourceEntry.js';
import type { Base } from '../../knowledge/facts/base.js';
import type { Source } from '../../knowledge/facts/schema.js';

export const sourceFieldNames = ['title', 'outlet', 'date', 'url', 'authors', 'agencies'] as const;
export type SourceFieldName = (typeof sourceFieldNames)[number];

export function isSourceField(name: string): name is SourceFieldName {
  return sourceFieldNames.some((field) => field === name);
}

/** What was typed is none for that field; one line. */
export class WrongSourceValue extends Error {}

interface Known {
  base: Pick<Base, 'sources'>;
  /** YYYY-MM-DD, since nothing is printed later. */
  today: string;
}

/** "-" takes away what may be missing. Throws a WrongSourceValue where the value is none for that field. */
export function setSourceValue(source: Source, [field, typed]: [SourceFieldName, string], known: Known): Source {
  const value = typed.trim();
  const given = value === '-' ? null : value;
  switch (field) {
    case 'title':
      return { ...source, title: given };
    case 'outlet':
      return { ...source, outlet: { is: requireValue(given, 'an outlet has a name'), basis: 'stated' } };
    case 'date':
      return { ...source, date: readDate(requireValue(given, 'an article has a day or a month'), known.today) };
    case 'url':
      return { ...source, url: given === null ? null : readAddress(given, source, known.base) };
    case 'authors':
      return { ...source, authors: given === null ? [] : readAuthorNames(given) };
    case 'agencies':
      return { ...source, agencies: readList(given) };
    default:
      return field satisfies never;
  }
}

function requireValue(value: string | null, says: string): string {
  if (!value) throw new WrongSourceValue(`${says}: give it`);
  return value;
}

function readDate(value: string, today: string): Source['date'] {
  const fault = findDateFault(value, today);
  if (fault !== null) throw new WrongSourceValue(`"${value}" ${fault}`);
  return { is: value, precision: value.length === 10 ? 'day' : 'month', basis: 'stated' };
}

function readAddress(value: string, { id }: Source, { sources }: Known['base']): string {
  const url = normalizeAddress(value);
  if (url === null) throw new WrongSourceValue(`"${value}" is no address of the web: write it with https://`);
  const other = sources.find((each) => each.id !== id && each.url !== null && isSameAddress(each.url, url));
  if (other) throw new WrongSourceValue(`${other.id} has this address already`);
  return url;
}

// several stand behind commas
function readList(value: string | null): string[] {
  return value === null
    ? []
    : value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
