import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { ChartJob } from '../../charts/chartFor.js';
import type { AnswerLabels } from '../../operations/observer.js';
import { responseTypes } from '../constants.js';
import type { MessageBody } from './messageBody.js';

/** A text to keep: doors that can send files put it over the message. */
export interface ReplyFile {
  name: string;
  text: string;
  mime: string;
}

/** For the figures, where a reply does not say what it is about. */
export const fallbackLabels: AnswerLabels = { command: 'other', outcome: 'failed' };

/** The answer to an interaction; `deletes` asks the door to delete the message that the button stands under. */
export interface InteractionReply {
  response: APIInteractionResponse;
  deletes?: true;
  /** Doors that can send files put it over the message. */
  picture?: ChartJob;
  files?: ReplyFile[];
  /** What it was, for the figures; without it, a fault. */
  labels?: AnswerLabels;
}

/** A new message. */
export function createReply(data: MessageBody, picture: ChartJob | null = null): InteractionReply {
  return { response: { type: responseTypes.message, data }, ...(picture ? { picture } : {}) };
}

/** The message that the button stands under, anew; a picture of another page goes. */
export function createUpdate(data: MessageBody, picture: ChartJob | null = null): InteractionReply {
  return {
    response: { type: responseTypes.update, data: { ...data, attachments: [] } },
    ...(picture ? { picture } : {}),
  };
}
