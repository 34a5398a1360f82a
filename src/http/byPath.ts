/** Several handlers on one port, each at its own path. */
import type { Handler } from './listen.js';
import { plain } from './plain.js';

/** By the whole path, such as "/interactions". */
export function byPath(handlers: Readonly<Record<string, Handler>>): Handler {
  const known = new Map(Object.entries(handlers));
  return (request, from) => {
    const handler = known.get(new URL(request.url).pathname);
    return handler ? handler(request, from) : plain(404, 'There is nothing at this address.');
  };
}
