/** What the intents of a connection let it see. */
import { type GatewayMessageCreateDispatchData, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { ids } from '../payloads/ids.js';

/** Those that Discord grants only to applications that have asked for them. */
export const privileged = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** The message as Discord sends it over such a connection: not at all, without its content, or whole. */
export function filterVisible(
  message: GatewayMessageCreateDispatchData,
  intents: number,
): GatewayMessageCreateDispatchData | undefined {
  const needed = message.guild_id === undefined ? Intent.DirectMessages : Intent.GuildMessages;
  if ((intents & needed) === 0) return undefined;
  const toBot = message.guild_id === undefined || message.mentions.some(({ id }) => id === ids.bot);
  if (toBot || message.author.id === ids.bot || (intents & Intent.MessageContent) !== 0) return message;
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
