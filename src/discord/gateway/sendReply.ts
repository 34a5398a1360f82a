/** A reply → Discord, over discord.js's REST client, within the three seconds that an interaction lives unanswered. */
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { PictureRenderer } from '../../charts/pictures.js';
import type { Outcome } from '../../operations/observer.js';
import { errorMessage } from '../../util/errors.js';
import { createErrorReply } from '../interactions/renderingFor.js';
import { type OutgoingFile, prepareResponse } from '../messages/attachments.js';
import type { InteractionReply } from '../messages/reply.js';
import { sendWithRetries } from './retry.js';

const deliveryTimeoutMs = 2800;
/** Somebody else has answered, or it is too late to: nothing is left to do. */
const finalErrors: Record<string, DeliveryFailure> = {
  10062: { outcome: 'lost', line: 'An answer was lost: it was older than three seconds' },
  40060: { outcome: 'taken', line: 'An answer was not needed: it had been answered already' },
};

export interface DeliveryFailure {
  outcome: Extract<Outcome, 'lost' | 'taken'>;
  /** For the log. */
  line: string;
}

export interface DeliveryContext {
  client: Client;
  renderPicture: PictureRenderer;
}

interface CallbackPayload {
  body: APIInteractionResponse;
  files?: OutgoingFile[];
}

/** Sends the reply; resolves with null, or with what came of it instead. */
export async function deliver(
  context: DeliveryContext,
  interaction: APIInteraction,
  reply: InteractionReply,
): Promise<DeliveryFailure | null> {
  const { rest } = context.client;
  const { id, token } = interaction;
  // AbortSignal.timeout would go off after every answer, given long ago or not
  const controller = new AbortController();
  const { signal: deadlineSignal } = controller;
  const timer = setTimeout(() => controller.abort(), deliveryTimeoutMs);
  const send = (payload: CallbackPayload) =>
    sendWithRetries(
      (signal) => rest.post(Routes.interactionCallback(id, token), { ...payload, auth: false, signal }),
      deadlineSignal,
    );
  try {
    await send(await prepareResponse(reply, context.renderPicture));
    return null;
  } catch (error) {
    const finalError = error instanceof DiscordAPIError ? finalErrors[error.code] : undefined;
    if (finalError) return finalError;
    // a short apology where there is still time for one
    if (!deadlineSignal.aborted) await send({ body: createErrorReply(interaction).response }).catch(() => null);
    return { outcome: 'lost', line: `An answer was lost: ${errorMessage(error)}` };
  } finally {
    clearTimeout(timer);
  }
}
