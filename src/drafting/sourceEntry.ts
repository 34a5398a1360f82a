/** The entry of a new article in sources.json: what is known of it, and on what each of it rests. */
import { spellAuthor } from '../knowledge/facts/authors.js';
import type { Base } from '../knowledge/facts/base.js';
import { findOutletSource } from '../knowledge/facts/outletNames.js';
import type { ArticleAuthor, Source } from '../knowledge/facts/schema.js';
import { compareDates, existsDay } from '../knowledge/text/calendar.js';
import { isSameAddress, normalizeAddress } from './articles/addresses.js';
import { readAuthorNames } from './articles/authorNames.js';
import type { ImportWarning } from './articles/warnings.js';
import { createOutletSlug, findFreeId } from './slug.js';

/** What the editor gave wins over what the page told; null where neither says. */
interface KnownDetails {
  fromEditor: Details;
  fromPage: Details;
}

export interface Details {
  outlet: string | null;
  /** YYYY-MM or YYYY-MM-DD. */
  date: string | null;
  url: string | null;
  title: string | null;
  authors: ArticleAuthor[];
  /** "VTV vi https://…": the original, its language, its address. */
  relays: string | null;
}

export const noDetails: Details = { outlet: null, date: null, url: null, title: null, authors: [], relays: null };

/** `today`: YYYY-MM-DD, since nothing is printed later. */
interface ArticleFrame {
  text: string;
  sha256: string;
  agencies: string[];
  today: string;
}

/** Throws one line that says what is missing, or that the article is there already. */
export function createSourceEntry(
  { fromEditor, fromPage }: KnownDetails,
  { text, sha256, agencies, today }: ArticleFrame,
  base: Base,
): Source {
  const url = resolveUrl(fromEditor.url, fromPage.url);
  refuseDuplicate(sha256, url, base);
  const outlet = resolveOutlet(fromEditor.outlet ?? fromPage.outlet, url);
  const date = resolveDate(fromEditor.date ?? fromPage.date, url, today);
  const authors = fromEditor.authors.flatMap((author) => readAuthorNames(spellAuthor(author)));
  return {
    id: findFreeId(`${createOutletSlug(outlet.is)}-${date.is}`, new Set(base.source.keys())),
    outlet,
    date,
    title: fromEditor.title ?? fromPage.title,
    url,
    authors: authors.length > 0 ? authors : fromPage.authors,
    agencies,
    relays: parseRelays(fromEditor.relays),
    text: { sha256, length: text.length },
  };
}

/** What is likely a slip: an outlet that is written otherwise elsewhere, a year long before the story. */
export function warnOfSource({ outlet, date }: Source, { sources }: Base): ImportWarning[] {
  const known = findOutletSource(outlet.is, sources)?.outlet.is;
  const first = sources
    .map((source) => source.date.is)
    .sort()[0]
    ?.slice(0, 4);
  const isOld = date.is < '2000' || (first !== undefined && Number(date.is.slice(0, 4)) < Number(first) - 1);
  return [
    ...(known !== undefined && known !== outlet.is
      ? [
          {
            kind: 'outlet' as const,
            says: `other articles of it are from "${known}": is that the same outlet as "${outlet.is}"?`,
          },
        ]
      : []),
    ...(isOld ? [{ kind: 'date' as const, says: `${date.is} lies long before the story: is it right?` }] : []),
  ];
}

/** The sources with new ones among them, in the order of their days. */
export function mergeSources(old: Source[], fresh: Source[]): Source[] {
  return [...old, ...fresh].sort((a, b) => compareDates(a.date.is, b.date.is));
}

function resolveUrl(given: string | null, told: string | null): string | null {
  if (given === null) return told === null ? null : normalizeAddress(told);
  const url = normalizeAddress(given);
  if (url === null) throw new Error(`"${given}" is no address of the web: write it with https://`);
  return url;
}

function refuseDuplicate(sha256: string, url: string | null, { sources }: Base): void {
  const same = sources.find((source) => source.text.sha256 === sha256);
  if (same) throw new Error(`this article is there already: ${same.id}`);
  const there = sources.find((source) => url !== null && source.url !== null && isSameAddress(source.url, url));
  if (there) throw new Error(`${there.id} has this address with another text: import it with --update ${there.id}`);
}

function resolveOutlet(name: string | null, url: string | null): Source['outlet'] {
  if (name) return { is: name, basis: 'stated' };
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  if (!host) throw new Error('no outlet is known: give --outlet "…"');
  return { is: host, basis: 'address' };
}

function resolveDate(date: string | null, url: string | null, today: string): Source['date'] {
  const inAddress = /\/(20\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)/.exec(url ?? '');
  const is = date ?? inAddress?.slice(1).join('-');
  if (!is) throw new Error('no date is known: give --date YYYY-MM-DD, or YYYY-MM where only the month is sure');
  const fault = findDateFault(is, today);
  if (fault !== null) throw new Error(`"${is}" ${fault}`);
  return { is, precision: is.length === 10 ? 'day' : 'month', basis: date ? 'stated' : 'address' };
}

/** Null for a month or a day that exists and has begun. */
export function findDateFault(date: string, today: string): string | null {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(date))
    return 'is no date: write YYYY-MM-DD or YYYY-MM';
  if (!existsDay(date)) return 'is no date: that month has no such day';
  return date > today.slice(0, date.length) ? 'lies in the future' : null;
}

function parseRelays(text: string | null): Source['relays'] {
  if (!text) return null;
  const [, outlet = '', language = '', url] = /^(.+?)\s+([a-z]{2})(?:\s+(https?:\S+))?$/u.exec(text.trim()) ?? [];
  if (outlet === '') throw new Error('--relays names the original, its language and its address: "VTV vi https://…"');
  return { outlet, language, url: resolveUrl(url ?? null, null) };
}
