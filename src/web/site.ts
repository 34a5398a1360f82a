/** The web door: a request → a page, or JSON under /api. Sets no cookie, and keeps nothing of who asks. */
import { Hono } from 'hono';
import { except } from 'hono/combine';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { Bot } from '../commands/command.js';
import type { Handler } from '../http/listen.js';
import { extractTrace, type Log } from '../operations/log.js';
import type { Live } from '../util/live.js';
import { addApi } from './api/callCommand.js';
import type { Assets } from './http/assets.js';
import { checkRequest, type Guard } from './http/guard.js';
import { createView, type Env, send, sendError, sendPage } from './http/respond.js';
import { buildComparePage, buildComparisonsPage } from './pages/compare.js';
import { buildErrorPage } from './pages/error.js';
import { buildFactPage } from './pages/fact.js';
import { buildHomePage } from './pages/home.js';
import { buildInfoPage } from './pages/info.js';
import { buildTopicPage } from './pages/lists.js';
import { buildPeoplePage, buildPersonPage } from './pages/people.js';
import { buildTimelinePage } from './pages/timeline.js';
import { createSvgRenderer, type SvgRenderer } from './view/charts.js';
import type { Page, View } from './view/view.js';

export interface SiteOptions {
  bot: Live<Bot>;
  assets: Assets;
  /** As others reach the site, without a slash at its end; without it no page names its whole address. */
  publicUrl: string | null;
  guard: Guard;
  log: Pick<Log, 'error'>;
}

export function createSite({ bot, assets, publicUrl, guard, log }: SiteOptions): Handler {
  const app = new Hono<Env>();
  // not what programs get: on one machine it would cost them more than it saves
  app.use(except('/api/*', compress(), etag({ weak: true }), trimTrailingSlash()));
  for (const [path, { body, type }] of assets)
    app.get(path, () => send({ body, type, headers: { 'cache-control': 'public, no-cache' } }));
  app.use(async (c, next) => {
    c.set('answers', bot.read());
    c.set('publicUrl', publicUrl);
    const refusal = checkRequest(c.req.raw, c.env.address, guard);
    return refusal ? sendError(c, refusal) : next();
  });
  addApi(app);
  addPages(app);
  app.notFound((c) => sendError(c, { status: 404, headers: {} }));
  app.onError((error, c) => {
    log.error('A page could not be made.', extractTrace(error));
    return sendError(c, { status: 500, headers: {} });
  });
  return (request, from) => app.fetch(request, from);
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
  query: Readonly<Record<string, string>>;
  draw: SvgRenderer;
}

/** Null where there is no such thing to show. */
type Route = (visit: Visit) => Page | null | Promise<Page | null>;

/** Patterns as Hono reads them; a fact's id has a slash of its own. */
const routes: Record<string, Route> = {
  '/': ({ view, query }) => buildHomePage(view, query.q?.trim() ?? ''),
  '/topic/:id': ({ view, id }) => buildTopicPage(view, id),
  '/who': ({ view }) => buildPeoplePage(view),
  '/who/:id': ({ view, id }) => buildPersonPage(view, id),
  '/compare': ({ view }) => buildComparisonsPage(view),
  '/compare/:id': ({ view, id, draw }) => buildComparePage(view, id, draw),
  '/timeline': ({ view, query, draw }) => buildTimelinePage(view, query.topic || null, draw),
  '/fact/:id{.+}': ({ view, id }) => buildFactPage(view, id),
  '/sources': ({ view }) => buildInfoPage(view, 'sources'),
  '/about': ({ view }) => buildInfoPage(view, 'about'),
  '/privacy': ({ view }) => buildInfoPage(view, 'privacy'),
};
