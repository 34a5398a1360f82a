/** Deletes the message under whose button somebody asked for that, over Discord's REST interface. */
import type { HttpInteractions } from '../http/handler.js';

export interface Removal {
  /** Where Discord's REST interface is, if not at discord.com. */
  api: string | undefined;
  log: (line: string) => void;
  /** In milliseconds, before each try. */
  pauses?: readonly number[];
}

// Discord knows of our answer only once it has arrived there, and until then refuses with 404
const usual = [250, 1000, 3000];
const patience = 5000;

/** The interaction's own token is all it needs. */
export function removal({ api = 'https://discord.com/api', log, pauses = usual }: Removal): HttpInteractions['remove'] {
  return async ({ application_id: application, token }) => {
    const address = `${api}/v10/webhooks/${encodeURIComponent(application)}/${encodeURIComponent(token)}/messages/@original`;
    let said = '';
    for (const pause of pauses) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const status = await deleted(address);
      if (typeof status === 'number' && status < 300) return;
      said = String(status);
      if (typeof status === 'number' && status < 500 && status !== 404 && status !== 429) break;
    }
    log(`A message was not deleted: Discord answered ${said}`);
  };
}

async function deleted(address: string): Promise<number | string> {
  try {
    const { status } = await fetch(address, { method: 'DELETE', signal: AbortSignal.timeout(patience) });
    return status;
  } catch {
    // the error may hold the address, and the address holds a token
    return 'nothing';
  }
}
