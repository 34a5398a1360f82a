/** A reply → Discord, over discord.js's REST client, within the three seconds that an interaction lives unanswered. */
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { textOf } from '../errors/textOf.js';
import type { Drawing } from './drawing.js';
import { persist } from './gatewayPersist.js';
import { type OutgoingFile, outgoing } from './outgoing.js';
import { failed } from './renderingFor.js';
import type { Reply } from './reply.js';

const deadline = 2800;
/** Somebody else has answered, or it is too late to: nothing is left to do. */
const tooLate: Record<string, string> = {
  10062: 'it was older than three seconds',
  40060: 'it had been answered already',
};

export interface Delivery {
  client: Client;
  drawing: Drawing;
}

interface Sent {
  body: APIInteractionResponse;
  files?: OutgoingFile[];
}

/** Sends the reply; resolves with null, or with a line that says why it was lost. */
export async function deliver(delivery: Delivery, interaction: APIInteraction, reply: Reply): Promise<string | null> {
  const { rest } = delivery.client;
  const { id, token, application_id } = interaction;
  // AbortSignal.timeout would go off after every answer, given long ago or not
  const end = new AbortController();
  const { signal: ended } = end;
  const timer = setTimeout(() => end.abort(), deadline);
  const send = (sent: Sent) =>
    persist((signal) => rest.post(Routes.interactionCallback(id, token), { ...sent, auth: false, signal }), ended);
  try {
    await send(await outgoing(reply, delivery.drawing));
    if (reply.deletes) await rest.delete(Routes.webhookMessage(application_id, token), { auth: false });
    return null;
  } catch (error) {
    const code = error instanceof DiscordAPIError ? String(error.code) : '';
    // a short apology where there is still time for one
    if (!(code in tooLate) && !ended.aborted) await send({ body: failed(interaction).response }).catch(() => null);
    return `An answer was lost: ${tooLate[code] ?? textOf(error)}`;
  } finally {
    clearTimeout(timer);
  }
}
