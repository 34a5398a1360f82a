/** The web door: a request → a page, or JSON under /api. Sets no cookie, and keeps nothing of who asks. */
import { Hono } from 'hono';
import { except } from 'hono/combine';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { Handler } from '../http/listen.js';
import { type Log, traceOf } from '../operations/log.js';
import type { Live } from '../util/live.js';
import { addApi } from './api/callCommand.js';
import type { Assets } from './http/assets.js';
import { type Guard, refusalOf } from './http/guard.js';
import { type Env, print, refuse, send, viewOf } from './http/respond.js';
import { comparePage, comparisonsPage } from './pages/compare.js';
import { errorPage } from './pages/error.js';
import { factPage } from './pages/fact.js';
import { homePage } from './pages/home.js';
import { infoPage } from './pages/info.js';
import { topicPage } from './pages/lists.js';
import { peoplePage, personPage } from './pages/people.js';
import { timelinePage } from './pages/timeline.js';
import { createDrawing, type Drawing } from './view/charts.js';
import type { Answers, Page, View } from './view/view.js';

export interface SiteOptions {
  bot: Live<Answers>;
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
    c.set('answers', bot.current());
    c.set('publicUrl', publicUrl);
    const refusal = refusalOf(c.req.raw, c.env.address, guard);
    return refusal ? refuse(c, refusal) : next();
  });
  addApi(app);
  addPages(app);
  app.notFound((c) => refuse(c, { status: 404, headers: {} }));
  app.onError((error, c) => {
    log.error('A page could not be made.', traceOf(error));
    return refuse(c, { status: 500, headers: {} });
  });
  return (request, from) => app.fetch(request, from);
}

function addPages(app: Hono<Env>): void {
  const draw = createDrawing();
  for (const [pattern, route] of Object.entries(routes))
    app.get(pattern, async (c) => {
      const view = viewOf(c);
      const page = await route({ view, id: c.req.param('id') ?? '', query: c.req.query(), draw });
      return print(page ?? errorPage(view, 404), view);
    });
}

export interface Visit {
  view: View;
  /** What the pattern's placeholder stands for, decoded. */
  id: string;
  query: Readonly<Record<string, string>>;
  draw: Drawing;
}

/** Null where there is no such thing to show. */
type Route = (visit: Visit) => Page | null | Promise<Page | null>;

/** Patterns as Hono reads them; a fact's id has a slash of its own. */
const routes: Record<string, Route> = {
  '/': ({ view, query }) => homePage(view, query.q?.trim() ?? ''),
  '/topic/:id': ({ view, id }) => topicPage(view, id),
  '/who': ({ view }) => peoplePage(view),
  '/who/:id': ({ view, id }) => personPage(view, id),
  '/compare': ({ view }) => comparisonsPage(view),
  '/compare/:id': ({ view, id, draw }) => comparePage(view, id, draw),
  '/timeline': ({ view, query, draw }) => timelinePage(view, query.topic || null, draw),
  '/fact/:id{.+}': ({ view, id }) => factPage(view, id),
  '/sources': ({ view }) => infoPage(view, 'sources'),
  '/about': ({ view }) => infoPage(view, 'about'),
  '/privacy': ({ view }) => infoPage(view, 'privacy'),
};
