import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { PictureOrder } from '../../charts/chartFor.js';
import type { About } from '../../operations/observer.js';
import { responses } from '../constants.js';
import type { MessageBody } from './message.js';

/** A text to keep: doors that can send files put it over the message. */
export interface ReplyFile {
  name: string;
  text: string;
  mime: string;
}

/** For the figures, where a reply does not say what it is about. */
export const aboutNothing: About = { command: 'other', outcome: 'failed' };

/** The answer to an interaction; `deletes` asks the door to delete the message that the button stands under. */
export interface Reply {
  response: APIInteractionResponse;
  deletes?: true;
  /** Doors that can send files put it over the message. */
  picture?: PictureOrder;
  files?: ReplyFile[];
  /** What it was, for the figures; without it, a fault. */
  about?: About;
}

/** A new message. */
export function say(data: MessageBody, picture: PictureOrder | null = null): Reply {
  return { response: { type: responses.message, data }, ...(picture ? { picture } : {}) };
}

/** The message that the button stands under, anew; a picture of another page goes. */
export function update(data: MessageBody, picture: PictureOrder | null = null): Reply {
  return { response: { type: responses.update, data: { ...data, attachments: [] } }, ...(picture ? { picture } : {}) };
}
