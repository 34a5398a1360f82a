/** The same commands as JSON: /api/ask?q=…, /api/who?person=…, and suggestions. */
import type { Context, Hono } from 'hono';
import { type CallContext, callCommand, suggestValues } from '../../api/callCommand.js';
import type { AnswerMcp } from '../../api/description/apiParts.js';
import { describeApi } from '../../api/description/describeApi.js';
import { descriptionPath } from '../../api/description/others.js';
import type { Bot } from '../../commands/command.js';
import { createPromiseCache, memoize } from '../../util/lazy.js';
import { feedPath, feedType, listCrossOriginHeaders } from '../feed/feed.js';
import { createProblem, type Env, send, sendError, sendJson, sendProblem, tooManyText } from '../http/respond.js';
import { parseAcceptLanguage } from '../view/language.js';

// as the compressed answer has it
const varyHeaders = { vary: 'accept-language, accept-encoding' };

// programs that wish for nothing send an asterisk
function readHeaders({ req }: Context<Env>): Pick<CallContext, 'home'> {
  const wished = req.header('accept-language');
  return { home: parseAcceptLanguage(wished?.trim() === '*' ? '' : (wished ?? '')) };
}

const feed = { path: feedPath, type: feedType };

export function addApi(app: Hono<Env>, mcp: AnswerMcp | null): void {
  const keep = memoize((_: Bot) => createPromiseCache<object>(1));
  app.use('/api/*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(listCrossOriginHeaders(c.get('place')))) c.res.headers.set(name, value);
  });
  app.get('/api', () => send({ body: '', type: 'text/plain', status: 302, headers: { location: descriptionPath } }));
  app.get(descriptionPath, async (c) => {
    const bot = c.get('answers');
    return sendJson(await keep(bot)('', () => describeApi({ bot, mcp, feed, createProblem, tooManyText })));
  });
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
        return sendProblem(createProblem(400, reply.message));
      case 'no-command':
        return sendError(c, { status: 404, headers: {} });
      default:
        return reply satisfies never;
    }
  });
}
