/** The entry of a new article in sources.json: what is known of it, and on what each of it rests. */
import type { Base } from '../knowledge/facts/base.js';
import type { Source } from '../knowledge/facts/schema.js';
import { compareDates } from '../knowledge/text/calendar.js';
import { findFreeId } from './slug.js';

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
  authors: string[];
  /** "VTV vi https://…": the original, its language, its address. */
  relays: string | null;
}

interface ArticleText {
  text: string;
  sha256: string;
}

/** Throws one line that says what is missing, or that the article is there already. */
export function createSourceEntry(
  { fromEditor, fromPage }: KnownDetails,
  { text, sha256 }: ArticleText,
  base: Base,
): Source {
  const url = checkUrl(fromEditor.url ?? fromPage.url);
  refuseDuplicate(sha256, url, base);
  const outlet = resolveOutlet(fromEditor.outlet ?? fromPage.outlet, url);
  const date = resolveDate(fromEditor.date ?? fromPage.date, url);
  return {
    id: findFreeId(`${slugify(outlet.is)}-${date.is}`, new Set(base.source.keys())),
    outlet,
    date,
    title: fromEditor.title ?? fromPage.title,
    url,
    authors: fromEditor.authors.length > 0 ? fromEditor.authors : fromPage.authors,
    agencies: findAgencies(text),
    relays: parseRelays(fromEditor.relays),
    text: { sha256, length: text.length },
  };
}

/** The sources with new ones among them, in the order of their days. */
export function mergeSources(old: Source[], fresh: Source[]): Source[] {
  return [...old, ...fresh].sort((a, b) => compareDates(a.date.is, b.date.is));
}

function checkUrl(url: string | null): string | null {
  if (url !== null && !URL.canParse(url)) throw new Error(`"${url}" is no address: write it with https://`);
  return url;
}

function refuseDuplicate(sha256: string, url: string | null, { sources }: Base): void {
  const same = sources.find((source) => source.text.sha256 === sha256);
  if (same) throw new Error(`this article is there already: ${same.id}`);
  const there = sources.find((source) => url !== null && source.url === url);
  if (there)
    throw new Error(`${there.id} has this address with another text: withdraw its facts first, or leave --url out`);
}

function resolveOutlet(name: string | null, url: string | null): Source['outlet'] {
  if (name) return { is: name, basis: 'stated' };
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  if (!host) throw new Error('no outlet is known: give --outlet "…"');
  return { is: host, basis: 'address' };
}

function resolveDate(date: string | null, url: string | null): Source['date'] {
  const inAddress = /\/(20\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)/.exec(url ?? '');
  const is = date ?? inAddress?.slice(1).join('-');
  if (!is) throw new Error('no date is known: give --date YYYY-MM-DD, or YYYY-MM where only the month is sure');
  if (!/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(is))
    throw new Error(`"${is}" is no date: write YYYY-MM-DD or YYYY-MM`);
  return { is, precision: is.length === 10 ? 'day' : 'month', basis: date ? 'stated' : 'address' };
}

// news agencies sign at the end of a text: "(dpa)", "Quelle: Reuters"
function findAgencies(text: string): string[] {
  const known = ['dpa', 'Reuters', 'AFP', 'AP', 'APA', 'sid', 'epd', 'KNA'];
  return known.filter((name) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(text));
}

function parseRelays(text: string | null): Source['relays'] {
  if (!text) return null;
  const [, outlet = '', language = '', url] = /^(.+?)\s+([a-z]{2})(?:\s+(https?:\S+))?$/u.exec(text.trim()) ?? [];
  if (outlet === '') throw new Error('--relays names the original, its language and its address: "VTV vi https://…"');
  return { outlet, language, url: url ?? null };
}

function slugify(name: string): string {
  const plain = name.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'source';
}
