/** The entry of a new article in sources.json: what is known of it, and on what each of it rests. */
import type { Base } from '../knowledge/facts/base.js';
import type { Source } from '../knowledge/facts/schema.js';
import { earlierFirst } from '../knowledge/text/dates.js';
import { freeId } from './slug.js';

/** What the editor gave wins over what the page told; null where neither says. */
export interface Known {
  given: Details;
  told: Details;
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

export interface TextOf {
  text: string;
  sha256: string;
}

/** Throws one line that says what is missing, or that the article is there already. */
export function sourceEntry({ given, told }: Known, { text, sha256 }: TextOf, base: Base): Source {
  const url = addressOf(given.url ?? told.url);
  refuseKnown(sha256, url, base);
  const outlet = outletOf(given.outlet ?? told.outlet, url);
  const date = dateOf(given.date ?? told.date, url);
  return {
    id: freeId(`${slug(outlet.is)}-${date.is}`, new Set(base.source.keys())),
    outlet,
    date,
    title: given.title ?? told.title,
    url,
    authors: given.authors.length > 0 ? given.authors : told.authors,
    agencies: agenciesIn(text),
    relays: relaysOf(given.relays),
    text: { sha256, length: text.length },
  };
}

function addressOf(url: string | null): string | null {
  if (url !== null && !URL.canParse(url)) throw new Error(`"${url}" is no address: write it with https://`);
  return url;
}

/** The sources with new ones among them, in the order of their days. */
export function withSources(old: Source[], fresh: Source[]): Source[] {
  return [...old, ...fresh].sort((a, b) => earlierFirst(a.date.is, b.date.is));
}

function refuseKnown(sha256: string, url: string | null, { sources }: Base): void {
  const same = sources.find((source) => source.text.sha256 === sha256);
  if (same) throw new Error(`this article is there already: ${same.id}`);
  const there = sources.find((source) => url !== null && source.url === url);
  if (there)
    throw new Error(`${there.id} has this address with another text: withdraw its facts first, or leave --url out`);
}

function outletOf(name: string | null, url: string | null): Source['outlet'] {
  if (name) return { is: name, basis: 'stated' };
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  if (!host) throw new Error('no outlet is known: give --outlet "…"');
  return { is: host, basis: 'address' };
}

function dateOf(date: string | null, url: string | null): Source['date'] {
  const inAddress = /\/(20\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)/.exec(url ?? '');
  const is = date ?? inAddress?.slice(1).join('-');
  if (!is) throw new Error('no date is known: give --date YYYY-MM-DD, or YYYY-MM where only the month is sure');
  if (!/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(is))
    throw new Error(`"${is}" is no date: write YYYY-MM-DD or YYYY-MM`);
  return { is, precision: is.length === 10 ? 'day' : 'month', basis: date ? 'stated' : 'address' };
}

// news agencies sign at the end of a text: "(dpa)", "Quelle: Reuters"
function agenciesIn(text: string): string[] {
  const known = ['dpa', 'Reuters', 'AFP', 'AP', 'APA', 'sid', 'epd', 'KNA'];
  return known.filter((name) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(text));
}

function relaysOf(text: string | null): Source['relays'] {
  if (!text) return null;
  const [, outlet = '', language = '', url] = /^(.+?)\s+([a-z]{2})(?:\s+(https?:\S+))?$/u.exec(text.trim()) ?? [];
  if (outlet === '') throw new Error('--relays names the original, its language and its address: "VTV vi https://…"');
  return { outlet, language, url: url ?? null };
}

function slug(name: string): string {
  const plain = name.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'source';
}
