/** The same commands as JSON: /api/ask?q=…, /api/who?person=…, and suggestions. */

import type { Hono } from 'hono';
import { answerJson } from '../../answers/answerJson.js';
import type { AnswerJson } from '../../answers/answerSchema.js';
import type { Command, Suggestion } from '../../commands/command.js';
import { commandCalled } from '../../commands/index.js';
import { languageOf } from '../../knowledge/text/detectLanguage.js';
import type { Language } from '../../knowledge/text/language.js';
import type { OptionId } from '../../wording/wording.js';
import { wordingFor } from '../../wording/wordingFor.js';
import { type Env, problem, refuse, send, sendJson } from '../http/respond.js';
import { chosenLanguage } from '../view/language.js';
import type { Answers } from '../view/view.js';
import { openApiOf } from './openApi.js';

/** What the address asks for, by name. */
type Query = Readonly<Record<string, string>>;

type ApiReply = { is: 'answer'; json: AnswerJson } | { is: 'wrong-call'; says: string } | { is: 'no-command' };

/** Reads `q` as the command's first option, as people write it in addresses. */
export function callCommand(name: string, query: Query, { library, commands }: Answers): ApiReply {
  const start = performance.now();
  const command = commandCalled(name, commands);
  if (!command) return { is: 'no-command' };
  const values = valuesOf(query, command);
  const missing = command.options.find(({ id, required }) => required && !values[id]?.trim());
  if (missing) return { is: 'wrong-call', says: `${missing.id} is missing` };
  const question = values[command.options[0]?.id ?? 'question'] ?? '';
  const language = apiLanguage(query, question);
  const answer = command.run(values, { library, language });
  const asked = { command: command.id, question, language, base: library.base, elapsedMs: performance.now() - start };
  return { is: 'answer', json: answerJson(answer, asked) };
}

/** What fits what is typed so far; null where the command has no such option. */
function suggest(query: Query, { library, commands }: Answers): Suggestion[] | null {
  const { command: name = 'ask', option: id, typed = '' } = query;
  const command = commandCalled(name, commands);
  const option = command?.options.find((each) => each.is === 'text' && (id === undefined || each.id === id));
  if (option?.is !== 'text') return null;
  return option.complete(typed.slice(0, option.maxLength), { library, language: apiLanguage(query, typed) });
}

function apiLanguage({ language }: Query, question: string): Language {
  return chosenLanguage(language) ?? languageOf(question);
}

// no longer than Discord would let it be
function valuesOf(query: Query, { options }: Command): Partial<Record<OptionId, string>> {
  const given = options.flatMap((option, at) => {
    const text = query[option.id] ?? (at === 0 ? query.q : undefined);
    return text === undefined ? [] : [[option.id, option.is === 'text' ? text.slice(0, option.maxLength) : text]];
  });
  return Object.fromEntries(given);
}

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
