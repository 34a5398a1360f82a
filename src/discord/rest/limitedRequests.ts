/** Sends requests to Discord, and again after a 429, never before Discord allows it. Runs at the edge too. */
import { createRateLimits, type LimitingResponse, type RateLimits, readRateLimit } from './rateLimits.js';
import { type DiscordRequest, describeRoute } from './route.js';

interface RequestOptions {
  method?: string | undefined;
  signal?: AbortSignal | null | undefined;
}

type Send<Options, Response> = (url: string, options: Options) => Promise<Response>;

/** Is told each time Discord asks to wait. */
export type OnLimit = (line: string) => void;

/** A timer may go off a moment early; in milliseconds. */
const timerSlackMs = 3;
/** A connection that hangs longer is given up for a new one: a fault of two seconds has then passed with a try to spare. */
const callbackTimeoutMs = 700;
const requestTimeoutMs = 15_000;

/** As `send`, but nobody sees a 429: it is waited out for as long as the signal lets it. Rejects where the signal ends it. */
export function createLimitedSend<Options extends RequestOptions, Response extends LimitingResponse>(
  send: Send<Options, Response>,
  onLimit: OnLimit,
): Send<Options, Response> {
  const limits = createRateLimits();
  return async (url, options) => {
    const request = { method: options.method ?? 'GET', url };
    const { isCallback } = describeRoute(request);
    for (;;) {
      await waitForTurn(request, limits, options.signal);
      const response = await sendInTime(send, { url, options }, isCallback ? callbackTimeoutMs : requestTimeoutMs);
      limits.noteBucket(request, response);
      if (response.status !== 429) return response;
      const received = performance.now();
      const limit = await readRateLimit(response);
      limits.hold(request, limit, received);
      onLimit(`Discord limits how often it is asked (${limit.scope}): waiting ${limit.retryAfterMs / 1000} s.`);
      // what is exempt from the global limit is not held by it, but was told to wait all the same
      await pause(received + limit.retryAfterMs - performance.now(), options.signal);
    }
  };
}

async function waitForTurn(
  request: DiscordRequest,
  limits: RateLimits,
  signal: RequestOptions['signal'],
): Promise<void> {
  for (;;) {
    const waitMs = limits.waitMs(request, performance.now());
    if (waitMs === 0 && !signal?.aborted) return;
    await pause(waitMs, signal);
  }
}

function pause(ms: number, signal: RequestOptions['signal']): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(new Error('Discord’s rate limit lasts too long'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, Math.max(0, ms) + timerSlackMs);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted) end();
  });
}

/** The time is counted on the way alone, never while a limit is waited out. */
async function sendInTime<Options extends RequestOptions, Response>(
  send: Send<Options, Response>,
  { url, options }: { url: string; options: Options },
  timeoutMs: number,
): Promise<Response> {
  // AbortSignal.any would do, but in Node 20 what it makes is never freed
  const controller = new AbortController();
  // made only when it is late: an error notes the whole way to it, and most are in time
  const giveUp = () => controller.abort(new Error('Discord did not take it in time'));
  const timer = setTimeout(giveUp, timeoutMs);
  options.signal?.addEventListener('abort', giveUp, { once: true });
  try {
    return await send(url, { ...options, signal: controller.signal });
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', giveUp);
  }
}
