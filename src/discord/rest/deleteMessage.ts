/** Deletes the message under whose button somebody asked for that, over Discord's REST interface. */
import type { APIInteraction } from 'discord-api-types/v10';
import { createLimitedSend } from './limitedRequests.js';

/** Deletes the message that the interaction's button stands under. Never rejects. */
export type DeleteMessage = (interaction: APIInteraction) => Promise<void>;

export interface MessageDeleterOptions {
  /** Where Discord's REST interface is, if not at discord.com. */
  api: string | undefined;
  log: (line: string) => void;
  /** In milliseconds, before each try. */
  delaysMs?: readonly number[];
}

// Discord knows of our answer only once it has arrived there, and until then refuses with 404
const defaultDelaysMs = [250, 1000, 3000];
/** For all tries together: nobody waits for it longer. */
const deletionTimeoutMs = 25_000;

/** The interaction's own token is all it needs. */
export function createMessageDeleter({
  api = 'https://discord.com/api',
  log,
  delaysMs = defaultDelaysMs,
}: MessageDeleterOptions): DeleteMessage {
  const send = createLimitedSend<RequestInit, Response>((url, options) => fetch(url, options), log);
  return async ({ application_id: application, token }) => {
    const signal = AbortSignal.timeout(deletionTimeoutMs);
    const url = `${api}/v10/webhooks/${encodeURIComponent(application)}/${encodeURIComponent(token)}/messages/@original`;
    let lastStatus = '';
    for (const delayMs of delaysMs) {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      const status = await tryDelete(() => send(url, { method: 'DELETE', signal }));
      if (typeof status === 'number' && status < 300) return;
      lastStatus = String(status);
      if (typeof status === 'number' && status < 500 && status !== 404) break;
    }
    log(`A message was not deleted: Discord answered ${lastStatus}`);
  };
}

async function tryDelete(send: () => Promise<Response>): Promise<number | string> {
  try {
    return (await send()).status;
  } catch {
    // the error may hold the address, and the address holds a token
    return 'nothing';
  }
}
