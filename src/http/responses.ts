/** Short answers in plain text, and the choice of a handler by path. */
import type { Handler } from './listen.js';

/** A short answer for a person or a program at the wrong door; a refusal also says what would be right. */
export function createTextResponse(status: number, message: string, headers: Record<string, string> = {}): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers },
  });
}

/** By the whole path, such as "/interactions". */
export function createRouter(handlers: Readonly<Record<string, Handler>>): Handler {
  const handlersByPath = new Map(Object.entries(handlers));
  return (request, from) => {
    const handler = handlersByPath.get(new URL(request.url).pathname);
    return handler ? handler(request, from) : createTextResponse(404, 'There is nothing at this address.');
  };
}
