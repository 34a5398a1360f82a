/** What is refused before anything is read: too much, writing, too often. */
import type { Cooldown } from '../../util/rateLimiter.js';
import type { PageError } from '../../wording/webWording.js';

export interface Guard {
  /** Null where something before the site limits how often one asks. */
  cooldown: Cooldown | null;
  /** In milliseconds since any fixed moment. */
  now: () => number;
}

/** In characters of the whole address: a question of 300 umlauts, percent-encoded, fits. */
const longestUrl = 4000;
/** In bytes: nothing here reads a body, so whoever sends more has lost their way; the port cuts what goes on. */
const longestBody = 10_000;

export interface Refusal {
  status: PageError;
  headers: Record<string, string>;
}

export function refusalOf(request: Request, address: string, { cooldown, now }: Guard): Refusal | null {
  const wait = cooldown?.wait(address, now()) ?? 0;
  if (wait > 0) return { status: 429, headers: { 'retry-after': String(Math.ceil(wait / 1000)) } };
  if (request.url.length > longestUrl) return { status: 414, headers: {} };
  const { method } = request;
  if (method === 'GET' || method === 'HEAD') return null;
  return isBodyTooLong(request) ? tooLong : unreadable;
}

const tooLong: Refusal = { status: 413, headers: { connection: 'close' } };
const unreadable: Refusal = { status: 405, headers: { allow: 'GET, HEAD' } };

function isBodyTooLong({ headers }: Request): boolean {
  return Number(headers.get('content-length') ?? 0) > longestBody;
}
