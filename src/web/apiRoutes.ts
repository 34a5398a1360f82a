/** The addresses under /api. */
import type { Hono } from 'hono';
import { wordingFor } from '../wording/wordingFor.js';
import { callCommand, suggest } from './api.js';
import { openApiOf } from './openApi.js';
import { type Env, problem, refuse, send, sendJson } from './reply.js';

export function addApi(app: Hono<Env>): void {
  app.get('/api', () =>
    send({ body: '', type: 'text/plain', status: 302, headers: { location: '/api/openapi.json' } }),
  );
  app.get('/api/openapi.json', (c) => sendJson(openApiOf(c.get('answers').commands)));
  app.get('/api/complete', (c) => {
    const suggestions = suggest(c.req.query(), c.get('answers'));
    return suggestions ? sendJson({ suggestions }) : refuse(c, { status: 404, headers: {} });
  });
  app.get('/api/:command', (c) => {
    const reply = callCommand(c.req.param('command'), c.req.query(), c.get('answers'));
    switch (reply.is) {
      case 'answer':
        return sendJson(reply.json);
      case 'wrong-call':
        return problem({ title: wordingFor('en').web.errors[400].title, status: 400, detail: reply.says });
      case 'no-command':
        return refuse(c, { status: 404, headers: {} });
      default:
        return reply satisfies never;
    }
  });
}
