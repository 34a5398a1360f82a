/** Whether the program is alive, and ready to answer: for supervisors and load balancers. */
import { createTextResponse } from '../http/responses.js';

export interface Health {
  /** A part of the program, such as a door, reports whether it can answer. */
  mark: (part: string, ready: boolean) => void;
  /** From now on it takes no new work. */
  stop: () => void;
  isReady: () => boolean;
  /** `/healthz` and `/readyz`; any other path is not found. */
  answer: (request: Request) => Response;
}

/** No proxy on the way may cache an answer. */
const noStoreHeaders = { 'cache-control': 'no-store' };

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
    answer: (request) => answerRequest(request, isReady),
  };
}

function answerRequest(request: Request, isReady: () => boolean): Response {
  const { pathname } = new URL(request.url);
  if (!healthPaths.includes(pathname)) return createTextResponse(404, 'not found', noStoreHeaders);
  if (!isReadRequest(request)) return refuseMethod();
  return pathname === '/healthz' || isReady()
    ? createTextResponse(200, 'ok', noStoreHeaders)
    : createTextResponse(503, 'not ready', noStoreHeaders);
}

export function isReadRequest({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

export function refuseMethod(): Response {
  return createTextResponse(405, 'not allowed', { ...noStoreHeaders, allow: 'GET, HEAD' });
}
