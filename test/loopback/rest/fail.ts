/** Carries a failure out on a response. */
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Failure } from './faults.js';
import { sendJson } from './sendJson.js';

type Limited = Extract<Failure, { is: 'limited' }>;
type Cut = Extract<Failure, { is: 'cut' }>;

/** Whether the request is done with; after a mere delay it is yet to be answered. */
export async function fail(failure: Failure, response: ServerResponse): Promise<boolean> {
  switch (failure.is) {
    case 'status':
      sendPage(response, failure.status, failure.page);
      return true;
    case 'refused':
      sendJson(response, failure.status, { message: failure.message, code: failure.code });
      return true;
    case 'limited':
      limit(failure, response);
      return true;
    case 'cut':
      cut(failure, response);
      return true;
    case 'hanging':
      await wait(failure.ms, undefined, { ref: false });
      return false;
    case 'unconfirmed':
      return false;
    default:
      return failure satisfies never;
  }
}

function sendPage(response: ServerResponse, status: number, page = `<html><body>${status}</body></html>`): void {
  response.writeHead(status, { 'content-type': 'text/html' }).end(page);
}

function limit({ retryAfter, by }: Limited, response: ServerResponse): void {
  if (by === 'cloudflare') {
    response.setHeader('Retry-After', String(retryAfter));
    sendPage(response, 429, '<html><body>error code: 1015</body></html>');
    return;
  }
  // the header has whole seconds; what is left of the second stands in the body alone
  response.setHeader('Retry-After', String(Math.ceil(retryAfter)));
  const headers =
    by === 'global' ? globalHeaders : createBucketHeaders(retryAfter, by === 'shared' ? 'shared' : 'user');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const message = 'You are being rate limited.';
  sendJson(response, 429, { message, retry_after: retryAfter, global: by === 'global' });
}

const globalHeaders = { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' };

function createBucketHeaders(retryAfter: number, scope: string) {
  return {
    'X-RateLimit-Bucket': 'abcd1234abcd1234abcd1234abcd1234',
    'X-RateLimit-Limit': '5',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': String(Date.now() / 1000 + retryAfter),
    'X-RateLimit-Reset-After': String(retryAfter),
    'X-RateLimit-Scope': scope,
  };
}

function cut({ how }: Cut, response: ServerResponse): void {
  if (how === 'closed') response.socket?.destroy();
  else if (how === 'reset') response.socket?.resetAndDestroy();
  else {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"half": ', () => response.socket?.destroy());
  }
}
