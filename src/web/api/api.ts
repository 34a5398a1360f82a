/** The same commands as JSON: /api/ask?q=…, /api/who?person=…, and suggestions. */
import type { Context, Hono } from 'hono';
import { type CallContext, callCommand, suggestValues } from '../../api/callCommand.js';
import { pickWording } from '../../wording/wordingFor.js';
import { listCrossOriginHeaders } from '../feed/feed.js';
import { type Env, send, sendError, sendJson, sendProblem } from '../http/respond.js';
import { parseAcceptLanguage } from '../view/language.js';
import { describeApi } from './openApi.js';

// as the compressed answer has it
const varyHeaders = { vary: 'accept-language, accept-encoding' };

// programs that wish for nothing send an asterisk
function readHeaders({ req }: Context<Env>): Pick<CallContext, 'home'> {
  const wished = req.header('accept-language');
  return { home: parseAcceptLanguage(wished?.trim() === '*' ? '' : (wished ?? '')) };
}

export function addApi(app: Hono<Env>): void {
  app.use('/api/*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(listCrossOriginHeaders(c.get('place')))) c.res.headers.set(name, value);
  });
  app.get('/api', () =>
    send({ body: '', type: 'text/plain', status: 302, headers: { location: '/api/openapi.json' } }),
  );
  app.get('/api/openapi.json', (c) => sendJson(describeApi(c.get('answers').commands)));
  app.get('/api/complete', (c) => {
    const suggestions = suggestValues(c.req.query(), { ...c.get('answers'), ...readHeaders(c) });
    return suggestions ? sendJson({ suggestions }, varyHeaders) : sendError(c, { status: 404, headers: {} });
  });
  app.get('/api/:command', (c) => {
    const after = c.req.queries('after') ?? [];
    const reply = callCommand(c.req.param('command'), c.req.query(), { ...c.get('answers'), ...readHeaders(c), after });
    switch (reply.kind) {
      case 'answer':
        return sendJson(reply.json, varyHeaders);
      case 'wrong-call':
        return sendProblem({ title: pickWording('en').web.errors[400].title, status: 400, detail: reply.message });
      case 'no-command':
        return sendError(c, { status: 404, headers: {} });
      default:
        return reply satisfies never;
    }
  });
}
