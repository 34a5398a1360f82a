/** A message that is meant for the bot → a message in answer to it. */
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { APIMessage, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Language } from '../../knowledge/text/language.js';
import { withTimeout } from '../../util/timeout.js';
import type { DiscordBot } from '../bot.js';
import { findNewestOwn, type OwnIds } from '../conversation/repliedTo.js';
import { createMentionReply, lacksContext } from '../interactions/mentionReply.js';

/** However long Discord asks to wait: a later answer would stand under what is no longer spoken of. */
const mentionTimeoutMs = 30_000;
/** Missing access or permission: where the bot may not post, it stays silent. */
const noAccessCodes = new Set<string | number>([50001, 50013]);
/** Of the messages before one that goes on from them. */
const earlierMessages = { count: 10, timeoutMs: 1000 } as const;

type SentMessage = GatewayMessageCreateDispatchData;

/** Resolves with null, or with a line for the log. */
export async function answerMention(
  client: Client<true>,
  message: SentMessage,
  bot: DiscordBot,
): Promise<string | null> {
  const own = readOwnIds(client);
  const whole = lacksContext(message, bot) ? await addNewestAnswer(client, message, own) : message;
  const body = createMentionReply(whole, { ...own, language: findServerLanguage(client, message) }, bot);
  if (!body) return null;
  try {
    await client.rest.post(Routes.channelMessages(message.channel_id), {
      body,
      signal: AbortSignal.timeout(mentionTimeoutMs),
    });
    return null;
  } catch (error) {
    const silent = error instanceof DiscordAPIError && noAccessCodes.has(error.code);
    return silent
      ? 'A mention was not answered: the bot may not post there.'
      : `A mention was not answered: ${(error as Error).message}`;
  }
}

function readOwnIds({ user, application }: Client<true>): OwnIds {
  return { botId: user.id, applicationId: application.id };
}

/** All others say en-US, whatever is spoken there. */
function findServerLanguage({ guilds }: Client<true>, { guild_id: id }: SentMessage): Language | null {
  const guild = id === undefined ? undefined : guilds.cache.get(id);
  if (!guild?.features.includes('COMMUNITY')) return null;
  return guild.preferredLocale === 'de' ? 'de' : 'en';
}

// the bot's newest answer, as if it had been replied to; whatever goes wrong, the message is answered without it
async function addNewestAnswer({ rest }: Client<true>, message: SentMessage, own: OwnIds): Promise<SentMessage> {
  const { count, timeoutMs } = earlierMessages;
  const query = new URLSearchParams({ before: message.id, limit: String(count) });
  const signal = AbortSignal.timeout(timeoutMs);
  const asked = rest.get(Routes.channelMessages(message.channel_id), { query, signal }).catch(() => null);
  const earlier = (await withTimeout(asked, timeoutMs)) as APIMessage[] | null;
  return { ...message, referenced_message: findNewestOwn(earlier ?? [], message, own) };
}
