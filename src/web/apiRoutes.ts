/** The addresses under /api. */
import type { Hono } from 'hono';
import { callCommand, suggest } from './api.js';
import { openApiOf } from './openApi.js';
import { type Env, problem, refuse } from './reply.js';

export function addApi(app: Hono<Env>): void {
  app.get('/api', (c) => c.redirect('/api/openapi.json'));
  app.get('/api/openapi.json', (c) => c.json(openApiOf(c.get('answers').commands)));
  app.get('/api/complete', (c) => {
    const suggestions = suggest(c.req.query(), c.get('answers'));
    c.header('cache-control', 'no-store');
    return suggestions ? c.json({ suggestions }) : refuse(c, { status: 404, headers: {} });
  });
  app.get('/api/:command', (c) => {
    const reply = callCommand(c.req.param('command'), c.req.query(), c.get('answers'));
    switch (reply.is) {
      case 'answer':
        c.header('cache-control', 'no-store');
        return c.json(reply.json);
      case 'wrong-call':
        return problem(c, { title: 'The call is not complete', status: 400, detail: reply.says });
      case 'no-command':
        return refuse(c, { status: 404, headers: {} });
      default:
        return reply satisfies never;
    }
  });
}
