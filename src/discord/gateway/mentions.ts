/** With MENTIONS=on, whoever mentions the bot, replies to it or writes it a direct message gets an answer as from `ask`. */
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Bot } from '../bot.js';
import { mentionReply } from '../message/mentionReply.js';

/** Missing access or permission: where the bot may not post, it stays silent. */
const notAllowed = new Set<string | number>([50001, 50013]);

/** Resolves with null, or with a line for the log. */
export async function answerMention(
  client: Client<true>,
  message: GatewayMessageCreateDispatchData,
  bot: Bot,
): Promise<string | null> {
  const body = mentionReply(message, client.user.id, bot);
  if (!body) return null;
  try {
    await client.rest.post(Routes.channelMessages(message.channel_id), { body });
    return null;
  } catch (error) {
    const silent = error instanceof DiscordAPIError && notAllowed.has(error.code);
    return silent
      ? 'A mention was not answered: the bot may not post there.'
      : `A mention was not answered: ${(error as Error).message}`;
  }
}
