/** How an answer goes out. */
import type { Context } from 'hono';
import { readAfter } from '../../answers/conversation/conversation.js';
import type { Bot } from '../../commands/command.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { OperatorLinks } from '../../wording/own/operatorLinks.js';
import type { PageError } from '../../wording/web/webWording.js';
import { buildErrorPage } from '../pages/error.js';
import { renderPage } from '../parts/layout.js';
import { choosePageLanguage, parseLanguage } from '../view/language.js';
import { homePath, localizePath } from '../view/paths.js';
import { findSitePath, type SitePlace } from '../view/sitePlace.js';
import type { Page, View } from '../view/view.js';
import type { Refusal } from './guard.js';

/** `address` is the one that the request came from; `answers` are read once for each request, so a page is of one base. */
export interface Env {
  Bindings: { address: string };
  Variables: { answers: Bot; place: SitePlace; links: OperatorLinks };
}

interface ResponseContent {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  status?: Page['status'] | 301 | 302;
  headers?: Record<string, string>;
}

/** The one way out: every answer has the headers that keep a reader safe, and says whether it may be kept. */
export function send({ body, type, status = 200, headers = {} }: ResponseContent): Response {
  const all = { ...securityHeaders, 'cache-control': 'no-store', 'content-type': type, ...headers };
  return new Response(body, { status, headers: all });
}

/** The same of what was made elsewhere; what it says itself stays. */
export function protect(response: Response): Response {
  for (const [name, value] of Object.entries(securityHeaders))
    if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}

export function sendJson(value: unknown, headers = {}): Response {
  return send({ body: JSON.stringify(value), type: 'application/json', headers });
}

/** The same few bytes for everybody, whatever was asked: it must cost less than what it refuses. */
export function sendTooMany(waitMs: number): Response {
  const headers = { 'retry-after': String(Math.ceil(waitMs / 1000)), connection: 'close' };
  return send({ body: tooManyText, type: 'text/plain; charset=utf-8', status: 429, headers });
}

export const tooManyText = (['de', 'en'] as const)
  .map((language) => pickWording(language).web.errors[429])
  .map(({ title, message }) => `${title}. ${message}\n`)
  .join('');

export function createView(c: Context<Env>): View {
  const { searchParams } = new URL(c.req.url);
  const pathname = findSitePath(c.req);
  const [requested, acceptLanguage] = [c.req.query('language'), c.req.header('accept-language')];
  const question = pathname === homePath ? c.req.query('q') : undefined;
  const answers = c.get('answers');
  const conversation = question === undefined ? null : readAfter(c.req.queries('after') ?? [], answers.library);
  const language = choosePageLanguage({ requested, question, conversation, acceptLanguage });
  const alone = { question: undefined, conversation: null };
  const browserLanguage = choosePageLanguage({ requested, ...alone, acceptLanguage });
  searchParams.delete('language');
  return {
    ...answers,
    conversation,
    chosen: parseLanguage(requested) ?? (language === browserLanguage ? null : language),
    wording: pickWording(language),
    // never taken from the request: a client can send any host name
    ...c.get('place'),
    links: c.get('links'),
    here: searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`,
  };
}

/** A page that should not be remembered, such as an answer to somebody's question, is kept by nobody on its way. */
export async function sendPage(page: Page, view: View, headers = {}): Promise<Response> {
  const { canonical } = page.meta;
  const link = canonical === null ? null : `<${view.origin}${localizePath(canonical, view)}>; rel="canonical"`;
  const cacheHeaders = link === null ? {} : { 'cache-control': 'public, no-cache', link };
  return send({
    body: await renderPage(page, view),
    type: 'text/html; charset=utf-8',
    status: page.status,
    // as the compressed answer has it, so that HEAD and 304 say the same
    headers: { vary: 'accept-language, accept-encoding', ...cacheHeaders, ...headers },
  });
}

/** A page for people, a problem for programs. */
export function sendError(c: Context<Env>, { status, headers }: Refusal): Response | Promise<Response> {
  if (programPattern.test(findSitePath(c.req))) return sendProblem(createProblem(status), headers);
  const view = createView(c);
  return sendPage(buildErrorPage(view, status), view, headers);
}

/** What nobody opens in a browser. */
const programPattern = /^\/(?:api(?:\/.*)?|mcp|feed\.atom)$/;

interface Problem {
  title: string;
  status: PageError;
  detail: string;
}

export function createProblem(status: PageError, detail?: string): Problem {
  const { title, message } = pickWording('en').web.errors[status];
  return { title, status, detail: detail ?? message };
}

/** https://www.rfc-editor.org/rfc/rfc9457 */
export function sendProblem(problem: Problem, headers = {}): Response {
  return send({
    body: JSON.stringify(problem),
    type: 'application/problem+json',
    status: problem.status,
    headers,
  });
}

const policyDirectives = [
  "default-src 'none'",
  ...['style-src', 'script-src', 'img-src', 'connect-src', 'form-action'].map((directive) => `${directive} 'self'`),
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** As a plain object: a request costs a third less than with a `Headers` that is filled header by header. */
const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policyDirectives.join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
