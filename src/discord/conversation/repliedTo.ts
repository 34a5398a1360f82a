/** Which message of the bot somebody goes on from: the one replied to, and in direct messages else its newest. */
import type { APIMessage } from 'discord-api-types/v10';

/** A bot's user and its application have different ids where it is an old one. */
export interface OwnIds {
  botId: string;
  applicationId: string;
}

export function isOwnMessage({ author, application_id: application }: APIMessage, own: OwnIds): boolean {
  return author.id === own.botId || application === own.applicationId;
}

/** Null where it is somebody else's, was deleted, or Discord did not send it along; a forward has none. */
export function findRepliedTo(
  { referenced_message: referenced }: Pick<APIMessage, 'referenced_message'>,
  own: OwnIds,
): APIMessage | null {
  return referenced && isOwnMessage(referenced, own) ? referenced : null;
}

/** For how long one goes on from an answer without saying so. */
const maxAgeMs = 60 * 60 * 1000;

/** `earlier` newest first, as Discord lists them; null where the bot has said nothing lately. */
export function findNewestOwn(
  earlier: readonly APIMessage[],
  { timestamp }: Pick<APIMessage, 'timestamp'>,
  own: OwnIds,
): APIMessage | null {
  const newest = earlier.find((message) => isOwnMessage(message, own));
  return newest && Date.parse(timestamp) - Date.parse(newest.timestamp) <= maxAgeMs ? newest : null;
}
