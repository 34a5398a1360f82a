/** The web door: a request → a page, or JSON under /api. Sets no cookie, and keeps nothing of who asks. */
import { type Context, Hono } from 'hono';
import { except } from 'hono/combine';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { LinearRouter } from 'hono/router/linear-router';
import type { AnswerMcp } from '../api/description/apiParts.js';
import { mcpPath } from '../api/description/assistants.js';
import type { Bot } from '../commands/command.js';
import type { Handler } from '../http/listen.js';
import { extractTrace, type Log } from '../operations/log.js';
import type { Live } from '../util/live.js';
import type { OperatorLinks } from '../wording/own/operatorLinks.js';
import { addApi } from './api/api.js';
import { createFeed, feedPath } from './feed/feed.js';
import type { Assets } from './http/assets.js';
import { checkRequest, findWait, type Guard } from './http/guard.js';
import { addPictures } from './http/pictures.js';
import { createView, type Env, protect, send, sendError, sendPage, sendTooMany } from './http/respond.js';
import { buildComparePage, buildComparisonsPage } from './pages/compare.js';
import { buildEmptyPage } from './pages/empty.js';
import { buildErrorPage } from './pages/error.js';
import { buildFactPage } from './pages/fact.js';
import { buildHomePage } from './pages/home.js';
import { buildInfoPage } from './pages/info.js';
import { buildTopicPage } from './pages/lists.js';
import { buildNewsPage } from './pages/news.js';
import { buildPeoplePage, buildPersonPage } from './pages/people.js';
import { buildSourcePage } from './pages/source.js';
import { buildTimelinePage } from './pages/timeline.js';
import { createSvgRenderer, type SvgRenderer } from './view/charts.js';
import { homePath } from './view/paths.js';
import { enterSite, findSitePath, readSitePlace, type SitePlace } from './view/sitePlace.js';
import type { Page, QueryValues, View } from './view/view.js';

export interface SiteOptions {
  bot: Live<Bot>;
  assets: Assets;
  /** As others reach the site, without a slash at its end; without it no page names its whole address. */
  publicUrl: string | null;
  links: OperatorLinks;
  guard: Guard;
  /** For assistants, at /mcp; null where that is shut. */
  mcp?: AnswerMcp | null;
  log: Pick<Log, 'error'>;
}

export function createSite({ bot, assets, publicUrl, links, guard, log, mcp = null }: SiteOptions): Handler {
  const place = readSitePlace(publicUrl);
  // the default one keeps the last address that it has read
  const app = new Hono<Env>({ router: new LinearRouter() });
  // not what programs get: on one machine it would cost them more than it saves
  app.use(except('/api/*', compress(), etag({ weak: true })));
  for (const [path, { body, type }] of assets) app.get(path, () => send({ body, type, headers: assetHeaders }));
  app.use(async (c, next) => {
    const waitMs = findWait(c.env.address, guard);
    if (waitMs > 0) return sendTooMany(waitMs);
    const path = findSitePath(c.req);
    if (mcp && path === mcpPath) return protect(await mcp(c.req.raw));
    c.set('answers', bot.read());
    c.set('place', place);
    c.set('links', links);
    const refusal = checkRequest(c.req.raw);
    return refusal ? sendError(c, refusal) : (redirectSlash(c, path) ?? next());
  });
  addFeed(app, place);
  addApi(app, mcp);
  addPictures(app);
  addPages(app);
  app.notFound((c) => sendError(c, { status: 404, headers: {} }));
  app.onError((error, c) => {
    log.error('A page could not be made.', extractTrace(error));
    return sendError(c, { status: 500, headers: {} });
  });
  return (request, from) => app.fetch(enterSite(request, place), from);
}

const assetHeaders = { 'cache-control': 'public, no-cache', vary: 'accept-encoding' };

// to the path alone: the host and the scheme are as whoever stands before the site has them
function redirectSlash(c: Context<Env>, path: string): Response | null {
  const { req } = c;
  if (!path.endsWith('/') || path === homePath || !['GET', 'HEAD'].includes(req.method)) return null;
  const location = `${c.get('place').folder}${path.replace(/\/+$/, '')}${new URL(req.url).search}`;
  return send({ body: '', type: 'text/plain', status: 301, headers: { location } });
}

function addFeed(app: Hono<Env>, place: SitePlace): void {
  const answer = createFeed(place);
  app.get(feedPath, async (c) => {
    const feed = await answer(c.req.raw, c.get('answers'));
    return feed.status === 404 ? c.notFound() : protect(feed);
  });
}

function addPages(app: Hono<Env>): void {
  const draw = createSvgRenderer();
  for (const [pattern, route] of Object.entries(routes))
    app.get(pattern, async (c) => {
      const view = createView(c);
      const page = await route({ view, id: c.req.param('id') ?? '', query: c.req.query(), draw });
      return sendPage(page ?? buildErrorPage(view, 404), view);
    });
}

export interface Visit {
  view: View;
  /** What the pattern's placeholder stands for, decoded. */
  id: string;
  query: QueryValues;
  draw: SvgRenderer;
}

/** Null where there is no such thing to show. */
type Route = (visit: Visit) => Page | null | Promise<Page | null>;

/** Patterns as Hono reads them; a fact's id has a slash of its own. */
const routes: Record<string, Route> = {
  '/': ({ view, query }) => buildHomePage(view, query.q?.trim() ?? ''),
  '/topic/:id': ({ view, id, query }) => buildTopicPage(view, id, query),
  '/who': ({ view }) => buildEmptyPage(view) ?? buildPeoplePage(view),
  '/who/:id': ({ view, id, query }) => buildPersonPage(view, id, query),
  '/compare': ({ view }) => buildEmptyPage(view) ?? buildComparisonsPage(view),
  '/compare/:id': ({ view, id, draw }) => buildComparePage(view, id, draw),
  '/timeline': ({ view, query, draw }) => buildEmptyPage(view) ?? buildTimelinePage(view, query, draw),
  '/new': ({ view, query }) => buildNewsPage(view, query),
  '/fact/:id{.+}': ({ view, id }) => buildFactPage(view, id),
  '/sources': ({ view }) => buildEmptyPage(view) ?? buildInfoPage(view, 'sources'),
  '/sources/:id': ({ view, id, query }) => buildSourcePage(view, id, query),
  '/about': ({ view }) => buildInfoPage(view, 'about'),
  '/privacy': ({ view }) => buildInfoPage(view, 'privacy'),
};
