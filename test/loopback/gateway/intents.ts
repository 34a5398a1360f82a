/** What the intents of a connection let it see. */
import {
  type APIMessage,
  type GatewayMessageCreateDispatchData,
  GatewayIntentBits as Intent,
} from 'discord-api-types/v10';
import { ids } from '../payloads/ids.js';

/** Those that Discord grants only to applications that have asked for them. */
export const privileged = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** The message as Discord sends it over such a connection: not at all, without its content, or whole; the one that it replies to alike. */
export function filterVisible(
  message: GatewayMessageCreateDispatchData,
  intents: number,
): GatewayMessageCreateDispatchData | undefined {
  const needed = message.guild_id === undefined ? Intent.DirectMessages : Intent.GuildMessages;
  if ((intents & needed) === 0) return undefined;
  if (message.guild_id === undefined || (intents & Intent.MessageContent) !== 0) return message;
  const { referenced_message: referenced, ...seen } = hideContent(message);
  return {
    ...seen,
    ...(referenced === undefined ? {} : { referenced_message: referenced && hideContent(referenced) }),
  };
}

/**
 * Of messages in servers, an app sees the content of its own and of those that mention it.
 * https://discord.com/developers/docs/events/gateway#message-content-intent says so; that it holds for a
 * `referenced_message` too is inferred.
 */
export function hideContent<Each extends APIMessage>(message: Each): Each {
  const { author, application_id: application, mentions } = message;
  const isOwn = author.id === ids.bot || application === ids.application;
  if (isOwn || mentions.some(({ id }) => id === ids.bot)) return message;
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
