/** Repeats a request while its fault may pass; discord.js repeats at once and three times only, which outlasts no outage. */
import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';

/** In milliseconds; the last one again and again. */
const pauses = [50, 100, 200] as const;
const lastPause = 400;
/** A connection that hangs longer is given up for a new one: a fault of two seconds has then passed with a try to spare. */
const patience = 700;
/** Somebody has answered: we ourselves, where an earlier try got through and only its confirmation did not. */
const answered = 40060;

export type Send = (signal: AbortSignal) => Promise<unknown>;

/** Resolves when Discord has it; rejects when it never will, or when `ended` says that it is too late. */
export async function persist(send: Send, ended: AbortSignal): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    try {
      await inTime(send, ended);
      return;
    } catch (error) {
      if (tried > 0 && error instanceof DiscordAPIError && error.code === answered) return;
      if (ended.aborted || !mayPass(error)) throw error;
    }
    await pause(pauses[tried] ?? lastPause);
  }
}

// discord.js sits out a rate limit however long it is, and hears no signal meanwhile
function inTime(send: Send, ended: AbortSignal): Promise<unknown> {
  // AbortSignal.any would do, but in Node 20 what it makes is never freed
  const attempt = new AbortController();
  return new Promise((resolve, reject) => {
    // made only when it is late: an error notes the whole way to it, and most are in time
    const cut = () => {
      const late = new Error('Discord did not take it in time');
      attempt.abort(late);
      reject(late);
    };
    const timer = setTimeout(cut, patience);
    ended.addEventListener('abort', cut, { once: true });
    if (ended.aborted) cut();
    const settled = () => {
      clearTimeout(timer);
      ended.removeEventListener('abort', cut);
    };
    send(attempt.signal).finally(settled).then(resolve, reject);
  });
}

// a refusal stays one; an answer of 500 and more, or none at all, may be another one next time
function mayPass(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return false;
  return !(error instanceof Error && 'status' in error && Number(error.status) < 500);
}
