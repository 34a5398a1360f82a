/** When Discord lets which request be sent again. Its answers are the only source: no limit of Discord's is written down here. */
import { isObject, parseJson } from '../../util/json.js';
import { type DiscordRequest, describeRoute } from './route.js';

/** As much of an answer as tells of a limit. */
export interface LimitingResponse {
  status: number;
  headers: { get: (name: string) => string | null };
  text: () => Promise<string>;
}

/** A bucket is a route's, with one owner; the global limit is the bot's; Cloudflare's is of this address, for whatever it asks. */
export interface RateLimit {
  scope: 'bucket' | 'global' | 'address';
  retryAfterMs: number;
}

export interface RateLimits {
  /** Milliseconds until the request may be sent; 0 where it may now. `now` goes by any clock that is never set. */
  waitMs: (request: DiscordRequest, now: number) => number;
  /** From now on, what shares the limit waits. */
  hold: (request: DiscordRequest, limit: RateLimit, now: number) => void;
  /** Routes whose answers name the same bucket share it. */
  noteBucket: (request: DiscordRequest, response: LimitingResponse) => void;
}

const globalKey = 'every request with the token';
const addressKey = 'every request';
/** In seconds, where a refusal does not say how long. */
const defaultRetryAfter = 1;

export function createRateLimits(): RateLimits {
  const holds = new Map<string, number>();
  const buckets = new Map<string, string>();
  const findBucketKey = (request: DiscordRequest) => {
    const { name, owner } = describeRoute(request);
    return `${buckets.get(name) ?? name} ${owner}`;
  };
  return {
    waitMs(request, now) {
      const keys = [addressKey, findBucketKey(request), ...(describeRoute(request).isExempt ? [] : [globalKey])];
      return Math.max(0, ...keys.map((key) => (holds.get(key) ?? 0) - now));
    },
    hold(request, { scope, retryAfterMs }, now) {
      for (const [key, until] of holds) if (until <= now) holds.delete(key);
      const key = { bucket: findBucketKey(request), global: globalKey, address: addressKey }[scope];
      holds.set(key, Math.max(holds.get(key) ?? 0, now + retryAfterMs));
    },
    noteBucket(request, { headers }) {
      const bucket = headers.get('x-ratelimit-bucket');
      if (bucket) buckets.set(describeRoute(request).name, bucket);
    },
  };
}

/** What a 429 says. Discord's own is JSON with fractions of a second, Cloudflare's a page under a header. */
export async function readRateLimit(response: LimitingResponse): Promise<RateLimit> {
  const body = parseJson(await response.text().catch(() => ''));
  const header = response.headers.get('retry-after');
  if (!isObject(body)) return { scope: 'address', retryAfterMs: toMs(header) };
  const isGlobal = body.global === true || response.headers.get('x-ratelimit-scope') === 'global';
  return { scope: isGlobal ? 'global' : 'bucket', retryAfterMs: toMs(body.retry_after ?? header) };
}

function toMs(written: unknown): number {
  const seconds = Number(written ?? Number.NaN);
  return (seconds >= 0 && Number.isFinite(seconds) ? seconds : defaultRetryAfter) * 1000;
}
