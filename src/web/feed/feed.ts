/** What is new as an Atom feed, for programs that follow it; fifty facts an answer, older ones by `next`. Runs at the edge, too. */

import { listFeed } from '../../answers/news/feedItems.js';
import type { Bot } from '../../commands/command.js';
import type { Language } from '../../knowledge/text/language.js';
import { createPromiseCache, memoize } from '../../util/lazy.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import { nameStory } from '../../wording/own/storyLines.js';
import { parseAcceptLanguage, parseLanguage } from '../view/language.js';
import { addLanguage, newsPath } from '../view/paths.js';
import type { SitePlace } from '../view/sitePlace.js';
import { createEntry } from './feedEntry.js';
import { createElement } from './xml.js';

export const feedPath = '/feed.atom';
export const feedType = 'application/atom+xml';

const maxEntries = 50;
/** Of one base: two languages, and more pages than anybody reads. */
const maxKept = 40;

interface FeedPage {
  body: string;
  /** Quoted, as the header has it. */
  etag: string;
  updated: Date;
}

export type AnswerFeed = (request: Request, bot: Bot) => Promise<Response>;

/** 404 where there is no such page. */
export function createFeed(place: SitePlace): AnswerFeed {
  const keep = memoize((_: Bot['library']) => createPromiseCache<FeedPage>(maxKept));
  return async (request, bot) => {
    const { searchParams } = new URL(request.url);
    const [number, last] = [Number(searchParams.get('page') ?? 1), countPages(bot)];
    if (!Number.isInteger(number) || number < 1 || number > last) return new Response(null, { status: 404 });
    const language = chooseFeedLanguage(searchParams, request);
    const page = await keep(bot.library)(`${language} ${number}`, () =>
      buildPage({ bot, language, number, last }, place),
    );
    const headers = {
      etag: page.etag,
      'last-modified': page.updated.toUTCString(),
      'cache-control': 'public, no-cache',
      vary: 'accept-language, accept-encoding',
      ...listCrossOriginHeaders(place),
    };
    if (isKnown(request, page)) return new Response(null, { status: 304, headers });
    const body = request.method === 'HEAD' ? null : page.body;
    return new Response(body, { headers: { ...headers, 'content-type': `${feedType}; charset=utf-8` } });
  };
}

/** A site that names its address is for all: what programs read, they may read from any page. */
export function listCrossOriginHeaders({ origin }: SitePlace): Record<string, string> {
  if (origin === '') return {};
  return { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
}

function countPages({ library }: Bot): number {
  return Math.max(1, Math.ceil(listFeed(library).items.length / maxEntries));
}

function chooseFeedLanguage(values: URLSearchParams, { headers }: Request): Language {
  return (
    parseLanguage(values.get('language') ?? undefined) ?? parseAcceptLanguage(headers.get('accept-language') ?? '')
  );
}

// a mark tells more than a moment: https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
function isKnown({ headers }: Request, { etag, updated }: FeedPage): boolean {
  const marks = headers.get('if-none-match');
  if (marks !== null)
    return marks.split(',').some((mark) => mark.trim() === '*' || mark.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return !Number.isNaN(since) && updated.getTime() <= since;
}

interface PageRequest {
  bot: Bot;
  language: Language;
  number: number;
  last: number;
}

async function buildPage(
  { bot, language, number, last }: PageRequest,
  { origin, folder }: SitePlace,
): Promise<FeedPage> {
  const wording = pickWording(language);
  const { items, updated } = listFeed(bot.library);
  const storyId = bot.library.story.id;
  const locate = (path: string) => `${origin}${addLanguage(path, language, { folder })}`;
  const shown = items.slice((number - 1) * maxEntries, number * maxEntries);
  const entries = await Promise.all(shown.map((create) => createEntry(create(), { storyId, wording, locate })));
  const link = (rel: string, page: number) =>
    createElement('link', { rel, type: feedType, href: locate(formatPage(page)) });
  const feed = createElement(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    createElement('id', {}, `urn:uuid:${storyId}`),
    createElement('title', {}, wording.web.feedTitle(nameStory(bot.library.story, wording))),
    createElement('updated', {}, updated),
    createElement('link', { rel: 'alternate', type: 'text/html', href: locate(newsPath) }),
    link('self', number),
    number > 1 && [link('first', 1), link('previous', number - 1)],
    number < last && link('next', number + 1),
    entries,
  );
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${feed.xml}\n`;
  return { body, etag: `"${await hashBody(body)}"`, updated: new Date(updated) };
}

function formatPage(number: number): string {
  return number === 1 ? feedPath : `${feedPath}?page=${number}`;
}

async function hashBody(body: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  return Array.from(hash.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
