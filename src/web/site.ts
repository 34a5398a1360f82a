/** The web door: a request → a page, or JSON under /api. Sets no cookie, and keeps nothing of who asks. */
import { Hono } from 'hono';
import { except } from 'hono/combine';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { Handler } from '../http/listen.js';
import { type Log, traceOf } from '../operations/log.js';
import type { Live } from '../util/live.js';
import { addApi } from './apiRoutes.js';
import type { Assets } from './assets.js';
import { type Guard, refusalOf } from './guard.js';
import { errorPage } from './pages/error.js';
import { createDrawing } from './pictures.js';
import { type Env, print, refuse, send, viewOf } from './reply.js';
import { routes } from './routes.js';
import type { Answers } from './view.js';

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
