/** What is refused before anything is read: too much, writing, too often. */
import type { RateLimiter } from '../../util/rateLimiter.js';
import type { PageError } from '../../wording/web/webWording.js';
import { findClientKey } from './clientKey.js';

export interface Guard {
  /** Null where something before the site limits how often one asks. */
  cooldown: RateLimiter | null;
  /** In milliseconds since any fixed moment. */
  now: () => number;
}

/** In characters of the whole address: a question of 300 umlauts, percent-encoded, fits. */
const maxUrlLength = 4000;
/** In bytes: no page reads a body, so a request that declares a larger one is refused and its connection closed. */
const maxBodyBytes = 10_000;

export interface Refusal {
  status: PageError;
  headers: Record<string, string>;
}

/** Milliseconds until this address may ask again; 0 where it may now. */
export function findWait(address: string, { cooldown, now }: Guard): number {
  return cooldown?.consume(findClientKey(address), now()) ?? 0;
}

export function checkRequest(request: Request): Refusal | null {
  if (request.url.length > maxUrlLength) return { status: 414, headers: {} };
  const { method } = request;
  if (method === 'GET' || method === 'HEAD') return null;
  return isBodyTooLong(request) ? payloadTooLarge : methodNotAllowed;
}

const payloadTooLarge: Refusal = { status: 413, headers: { connection: 'close' } };
const methodNotAllowed: Refusal = { status: 405, headers: { allow: 'GET, HEAD' } };

function isBodyTooLong({ headers }: Request): boolean {
  return Number(headers.get('content-length') ?? 0) > maxBodyBytes;
}
