/** A number of requests in a span of time for each user; in memory only, and forgotten after that span. */

export interface RateLimiter {
  /** Milliseconds until the key's owner may go on; 0 where they may now. */
  consume: (key: string, now: number) => number;
}

/** At most `maxRequests` of each key within `windowMs`. */
export function createRateLimiter({ maxRequests, windowMs }: { maxRequests: number; windowMs: number }): RateLimiter {
  const requestTimes = new Map<string, number[]>();
  return {
    consume(key, now) {
      forget(requestTimes, now - windowMs);
      // what lies ahead was before the clock was set back
      const recent = (requestTimes.get(key) ?? []).filter((time) => time > now - windowMs && time <= now);
      const [oldest = now] = recent;
      if (recent.length >= maxRequests) return oldest + windowMs - now;
      // anew at the end, so that those who asked longest ago come first
      requestTimes.delete(key);
      requestTimes.set(key, [...recent, now]);
      forgetLater(requestTimes, { key, now, windowMs });
      return 0;
    },
  };
}

// there may be no other request for hours, and no key may be remembered that long
function forgetLater(
  requestTimes: Map<string, number[]>,
  { key, now, windowMs }: { key: string; now: number; windowMs: number },
): void {
  const timer: unknown = setTimeout(() => {
    if (requestTimes.get(key)?.at(-1) === now) requestTimes.delete(key);
  }, windowMs);
  // at the edge a timer is a number, and there is no process to keep alive
  if (typeof timer === 'object') (timer as NodeJS.Timeout).unref();
}

function forget(requestTimes: Map<string, number[]>, before: number): void {
  for (const [key, times] of requestTimes) {
    if ((times.at(-1) ?? 0) > before) return;
    requestTimes.delete(key);
  }
}
