/** Whether the program is alive, and ready to answer: for supervisors and load balancers. */
import { plain } from '../http/responses.js';

export interface Health {
  /** A part of the program, such as a door, tells whether it can answer. */
  mark: (part: string, ready: boolean) => void;
  /** From now on it takes no new work. */
  stop: () => void;
  isReady: () => boolean;
  /** `/healthz` and `/readyz`; any other path is not found. */
  answer: (request: Request) => Response;
}

/** Nobody between us and whoever asks may keep an answer. */
const fresh = { 'cache-control': 'no-store' };

export const healthPaths: readonly string[] = ['/healthz', '/readyz'];

/** Ready as soon as it has parts and all of them are; never again once it was stopped. */
export function createHealth(): Health {
  const parts = new Map<string, boolean>();
  let stopping = false;
  const isReady = () => !stopping && parts.size > 0 && [...parts.values()].every((ready) => ready);
  return {
    mark: (part, ready) => void parts.set(part, ready),
    stop: () => {
      stopping = true;
    },
    isReady,
    answer: (request) => answerTo(request, isReady),
  };
}

function answerTo(request: Request, isReady: () => boolean): Response {
  const { pathname } = new URL(request.url);
  if (!healthPaths.includes(pathname)) return plain(404, 'not found', fresh);
  if (!isRead(request)) return notAllowed();
  return pathname === '/healthz' || isReady() ? plain(200, 'ok', fresh) : plain(503, 'not ready', fresh);
}

export function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

export function notAllowed(): Response {
  return plain(405, 'not allowed', { ...fresh, allow: 'GET, HEAD' });
}
