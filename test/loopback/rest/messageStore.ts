/** The messages that there are: those the bot made, and those that were sent to it. */
import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import { ids } from '../payloads/ids.js';
import { noFlags } from '../payloads/noFlags.js';
import { botUser } from '../payloads/people.js';
import { createContent, type MessageBody } from './messageContent.js';
import type { RecordedFile } from './requests.js';

type Place = Pick<APIMessage, 'channel_id'> & Partial<APIMessage>;

export interface MessageStore {
  create: (body: MessageBody, files: RecordedFile[], place: Place) => APIMessage;
  /** Changes what the body speaks of, and keeps the message if it was not known. */
  edit: (message: APIMessage, body: MessageBody, files: RecordedFile[]) => APIMessage;
  /** Keeps one that the bot did not write. */
  keep: (message: APIMessage) => void;
  get: (id: string) => APIMessage | undefined;
  delete: (id: string) => boolean;
  all: () => APIMessage[];
}

export function createMessageStore(freshId: () => string): MessageStore {
  const kept = new Map<string, APIMessage>();
  const keep = (message: APIMessage) => {
    kept.set(message.id, message);
    return message;
  };
  return {
    create: (body, files, place) => keep({ ...createEmpty(freshId()), ...createContent(body, files), ...place }),
    edit: (message, body, files) => {
      const before = kept.get(message.id) ?? message;
      const flags = mergeFlags(before, body);
      return keep({ ...before, ...createContent(body, files), flags, edited_timestamp: new Date().toISOString() });
    },
    keep,
    get: (id) => kept.get(id),
    delete: (id) => kept.delete(id),
    all: () => [...kept.values()],
  };
}

/** Discord refuses a message in which there is nothing to see. */
export function isEmpty({ content, embeds, components, poll }: MessageBody, files: RecordedFile[]): boolean {
  const lists = [embeds ?? [], components ?? [], files];
  return !content?.trim() && !poll && lists.every(({ length }) => length === 0);
}

// whether it is hidden was settled when it was first sent
function mergeFlags({ flags = noFlags }: APIMessage, body: MessageBody): MessageFlags {
  return ((body.flags ?? flags) & ~MessageFlags.Loading) | (flags & MessageFlags.Ephemeral);
}

function createEmpty(id: string): Omit<APIMessage, 'channel_id'> {
  return {
    id,
    type: MessageType.Default,
    author: botUser,
    application_id: ids.application,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: noFlags,
  };
}
