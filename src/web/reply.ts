/** How a page or a refusal goes out. */
import type { Context } from 'hono';
import type { PageError } from '../wording/webWording.js';
import { wordingFor } from '../wording/wording.js';
import type { Refusal } from './guard.js';
import { chosenLanguage, pageLanguage } from './language.js';
import type { Page } from './page.js';
import { errorPage } from './pages/error.js';
import { printed } from './printed.js';
import type { Answers, View } from './view.js';

/** `address` is the one that the request came from; `answers` are read once for each request, so a page is of one base. */
export interface Env {
  Bindings: { address: string };
  Variables: { answers: Answers; publicUrl: string | null };
}

export function viewOf(c: Context<Env>): View {
  const { pathname, searchParams, origin } = new URL(c.req.url);
  const named = c.req.query('language');
  const language = pageLanguage({ named, question: c.req.query('q'), accepted: c.req.header('accept-language') });
  searchParams.delete('language');
  return {
    ...c.get('answers'),
    language,
    chosen: chosenLanguage(named),
    wording: wordingFor(language),
    origin: c.get('publicUrl') ?? origin,
    here: searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`,
  };
}

/** A page that should not be remembered, such as an answer to somebody's question, is kept by nobody on its way. */
export async function print(c: Context<Env>, page: Page, view: View): Promise<Response> {
  c.header('cache-control', page.sheet.canonical === null ? 'no-store' : 'public, max-age=300');
  c.header('vary', 'accept-language');
  return c.html(await printed(page, view), page.status);
}

/** A page for people, a problem for programs: https://www.rfc-editor.org/rfc/rfc9457 */
export function refuse(c: Context<Env>, { status, headers }: Refusal): Response | Promise<Response> {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (!new URL(c.req.url).pathname.startsWith('/api')) return print(c, errorPage(viewOf(c), status), viewOf(c));
  const { title, says } = wordingFor('en').web.errors[status];
  return problem(c, { title, status, detail: says });
}

interface Problem {
  title: string;
  status: PageError;
  detail: string;
}

export function problem(c: Context<Env>, says: Problem): Response {
  return c.body(JSON.stringify(says), says.status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}
