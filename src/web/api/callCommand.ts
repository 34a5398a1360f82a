/** The same commands as JSON: /api/ask?q=…, /api/who?person=…, and suggestions. */

import type { Context, Hono } from 'hono';
import { serializeAnswer } from '../../answers/answerJson.js';
import type { AnswerJson } from '../../answers/answerSchema.js';
import { type Conversation, readAfter } from '../../answers/conversation/conversation.js';
import type { Bot } from '../../commands/command.js';
import { type Command, findCommand, type Suggestion } from '../../commands/command.js';
import type { Language } from '../../knowledge/text/language.js';
import { chooseLanguage } from '../../knowledge/text/typed/chooseLanguage.js';
import { readTypedText } from '../../knowledge/text/typed/typedText.js';
import { cutToLength } from '../../util/textLimits.js';
import { formatOwnText } from '../../wording/own/ownText.js';

import type { OptionId } from '../../wording/wording.js';
import { pickWording } from '../../wording/wordingFor.js';
import { type Env, send, sendError, sendJson, sendProblem } from '../http/respond.js';
import { parseAcceptLanguage, parseLanguage } from '../view/language.js';
import type { QueryValues } from '../view/view.js';
import { describeApi } from './openApi.js';

type ApiReply = { kind: 'answer'; json: AnswerJson } | { kind: 'wrong-call'; message: string } | { kind: 'no-command' };

interface ApiCall extends Bot {
  /** What a question goes on from, as its address has it. */
  after?: readonly string[];
  /** The header Accept-Language. */
  acceptLanguage?: string | undefined;
}

/** Reads `q` as the command's first option, as people write it in addresses. */
export function callCommand(
  name: string,
  query: QueryValues,
  { library, commands, after = [], acceptLanguage }: ApiCall,
): ApiReply {
  const start = performance.now();
  const command = findCommand(name, commands);
  if (!command) return { kind: 'no-command' };
  const values = readValues(query, command);
  const missing = command.options.find(({ id, required }) => required && !values[id]?.trim());
  if (missing) return { kind: 'wrong-call', message: `${missing.id} is missing` };
  const question = values[command.options[0]?.id ?? 'question'] ?? '';
  const conversation = command.id === 'ask' ? readAfter(after, library) : null;
  const language = chooseApiLanguage(query, { question, conversation, acceptLanguage });
  const answer = command.run(values, { library, language, conversation });
  const request = {
    command: command.id,
    question,
    language,
    base: library.version,
    text: formatOwnText(answer, pickWording(language)),
    elapsedMs: performance.now() - start,
  };
  return { kind: 'answer', json: serializeAnswer(answer, request) };
}

/** What fits what is typed so far; null where the command has no such option. */
function suggestValues(query: QueryValues, { library, commands, acceptLanguage }: ApiCall): Suggestion[] | null {
  const { command: name = 'ask', option: id, typed = '' } = query;
  const command = findCommand(name, commands);
  const option = command?.options.find((each) => each.kind === 'text' && (id === undefined || each.id === id));
  if (option?.kind !== 'text') return null;
  return option.complete(cutToLength(typed, option.maxLength), {
    library,
    language: chooseApiLanguage(query, { question: typed, conversation: null, acceptLanguage }),
  });
}

interface LanguageSigns extends Pick<ApiCall, 'acceptLanguage'> {
  question: string;
  conversation: Conversation | null;
}

function chooseApiLanguage(
  { language }: QueryValues,
  { question, conversation, acceptLanguage = '' }: LanguageSigns,
): Language {
  const door = parseAcceptLanguage(acceptLanguage);
  return chooseLanguage({ chosen: parseLanguage(language), line: readTypedText(question), conversation, door });
}

function readValues(query: QueryValues, { options }: Command): Partial<Record<OptionId, string>> {
  const entries = options.flatMap((option, index) => {
    const text = query[option.id] ?? (index === 0 ? query.q : undefined);
    return text === undefined ? [] : [[option.id, text]];
  });
  return Object.fromEntries(entries);
}

// as the compressed answer has it
const varyHeaders = { vary: 'accept-language, accept-encoding' };

// programs that wish for nothing send an asterisk
function readHeaders({ req }: Context<Env>): Pick<ApiCall, 'acceptLanguage'> {
  const wished = req.header('accept-language');
  return { acceptLanguage: wished?.trim() === '*' ? undefined : wished };
}

export function addApi(app: Hono<Env>): void {
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
