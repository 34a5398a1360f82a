/** Repeats a request while its fault may pass; discord.js repeats at once and three times only, which outlasts no outage. */
import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';

/** In milliseconds; the last one again and again. */
const retryDelaysMs = [50, 100, 200] as const;
const lastRetryDelayMs = 400;
/** Somebody has answered: we ourselves, where an earlier try got through and only its confirmation did not. */
const alreadyAnsweredCode = 40060;

export type SendAttempt = (signal: AbortSignal) => Promise<unknown>;

/** Resolves when Discord has it; rejects when it never will, or when `ended` says that it is too late. */
export async function sendWithRetries(send: SendAttempt, deadlineSignal: AbortSignal): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await stopAtDeadline(send, deadlineSignal);
      return;
    } catch (error) {
      if (attempt > 0 && error instanceof DiscordAPIError && error.code === alreadyAnsweredCode) return;
      if (deadlineSignal.aborted || !isTransient(error)) throw error;
    }
    await pause(retryDelaysMs[attempt] ?? lastRetryDelayMs);
  }
}

// a body that breaks off may leave discord.js waiting, which hears no signal then
function stopAtDeadline(send: SendAttempt, deadlineSignal: AbortSignal): Promise<unknown> {
  // its own for each attempt: discord.js never takes its listeners back
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      const late = new Error('Discord did not take it in time');
      controller.abort(late);
      reject(late);
    };
    deadlineSignal.addEventListener('abort', giveUp, { once: true });
    if (deadlineSignal.aborted) giveUp();
    const cleanUp = () => deadlineSignal.removeEventListener('abort', giveUp);
    send(controller.signal).finally(cleanUp).then(resolve, reject);
  });
}

// a refusal stays one; an answer of 500 and more, or none at all, may be another one next time
function isTransient(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return false;
  return !(error instanceof Error && 'status' in error && Number(error.status) < 500);
}
