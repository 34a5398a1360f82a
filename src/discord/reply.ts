import type { APIInteractionResponse } from 'discord-api-types/v10';
import { responses } from './kinds.js';
import type { MessageBody } from './message.js';

/** The answer to an interaction; `deletes` asks the door to delete the message that the button stands under. */
export interface Reply {
  response: APIInteractionResponse;
  deletes?: true;
}

/** A new message. */
export function say(data: MessageBody): Reply {
  return { response: { type: responses.message, data } };
}

/** The message that the button stands under, anew. */
export function update(data: MessageBody): Reply {
  return { response: { type: responses.update, data } };
}
