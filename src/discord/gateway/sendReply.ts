/** A reply → Discord, over discord.js's REST client, within the three seconds that an interaction lives unanswered. */
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Outcome } from '../../operations/observer.js';
import { textOf } from '../../util/errors.js';
import { failed } from '../interactions/renderingFor.js';
import { type OutgoingFile, outgoing } from '../messages/attachments.js';
import type { Drawing } from '../messages/chartFiles.js';
import type { Reply } from '../messages/reply.js';
import { persist } from './retry.js';

const deadline = 2800;
/** Somebody else has answered, or it is too late to: nothing is left to do. */
const over: Record<string, Undelivered> = {
  10062: { outcome: 'lost', line: 'An answer was lost: it was older than three seconds' },
  40060: { outcome: 'taken', line: 'An answer was not needed: it had been answered already' },
};

export interface Undelivered {
  outcome: Extract<Outcome, 'lost' | 'taken'>;
  /** For the log. */
  line: string;
}

export interface Delivery {
  client: Client;
  drawing: Drawing;
}

interface Sent {
  body: APIInteractionResponse;
  files?: OutgoingFile[];
}

/** Sends the reply; resolves with null, or with what came of it instead. */
export async function deliver(
  delivery: Delivery,
  interaction: APIInteraction,
  reply: Reply,
): Promise<Undelivered | null> {
  const { rest } = delivery.client;
  const { id, token } = interaction;
  // AbortSignal.timeout would go off after every answer, given long ago or not
  const end = new AbortController();
  const { signal: ended } = end;
  const timer = setTimeout(() => end.abort(), deadline);
  const send = (sent: Sent) =>
    persist((signal) => rest.post(Routes.interactionCallback(id, token), { ...sent, auth: false, signal }), ended);
  try {
    await send(await outgoing(reply, delivery.drawing));
    return null;
  } catch (error) {
    const known = error instanceof DiscordAPIError ? over[error.code] : undefined;
    if (known) return known;
    // a short apology where there is still time for one
    if (!ended.aborted) await send({ body: failed(interaction).response }).catch(() => null);
    return { outcome: 'lost', line: `An answer was lost: ${textOf(error)}` };
  } finally {
    clearTimeout(timer);
  }
}
