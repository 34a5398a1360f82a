/** Interactions and messages that the gateway hands over → answers that Discord has, and figures of them. */
import { type Client, DiscordAPIError, GatewayDispatchEvents, Routes } from 'discord.js';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { About, Observer } from '../../operations/observer.js';
import type { Work } from '../../operations/pendingWork.js';
import type { Bot } from '../bot.js';
import { type Answering, answering } from '../interactions/handleInteraction.js';
import { isMeant, mentionReply } from '../interactions/mentionReply.js';
import { createDrawing } from '../messages/chartFiles.js';
import { aboutNothing } from '../messages/reply.js';
import { removal } from '../rest/deleteMessage.js';
import type { GatewayOptions } from './gatewayOptions.js';
import { deliver, type Undelivered } from './sendReply.js';

interface Answers {
  client: Client;
  work: Work;
  observer: Observer;
  /** Whether new work is no longer taken. */
  closing: () => boolean;
}

/** From now on, whatever the gateway hands over is answered. */
export function answerAll({ bot, log, mentions, api }: GatewayOptions, answers: Answers): void {
  const { ws } = answers.client;
  const replies = answering(bot.current, (fields) => log.error('An answer failed.', fields));
  ws.on(
    GatewayDispatchEvents.InteractionCreate,
    answerInteractions({ ...replies, remove: removal({ api, log: log.warn }) }, answers),
  );
  if (!mentions) return;
  ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const { client, closing, work } = answers;
    if (closing() || !client.isReady() || !isMeant(message, client.user.id)) return;
    if (!replies.mayAnswer(message.author.id, Date.now())) return;
    const about: About = { command: 'mention', outcome: 'answered' };
    const told = observing(about, answers);
    work.track(answerMention(client, message, bot.current()).then(lostWith).then(told));
  });
}

type Replies = Pick<Answering, 'replyTo'> & { remove: ReturnType<typeof removal> };

function answerInteractions({ replyTo, remove }: Replies, answers: Answers): (interaction: APIInteraction) => void {
  const drawing = createDrawing();
  return (interaction) => {
    if (answers.closing()) return;
    const arrived = performance.now();
    const reply = replyTo(interaction, Date.now());
    const delivered = deliver({ client: answers.client, drawing }, interaction, reply);
    answers.work.track(delivered.then(observing(reply.about ?? aboutNothing, answers, arrived)));
    // a message that stays is no lost answer
    if (reply.deletes) answers.work.track(delivered.then((missed) => (missed ? null : removed(remove(interaction)))));
  };
}

function removed(work: Promise<void>): Promise<null> {
  return work.then(() => null);
}

function lostWith(line: string | null): Undelivered | null {
  return line === null ? null : { outcome: 'lost', line };
}

// passes the line on that says why an answer did not come through
function observing(about: About, { observer }: Answers, arrived = performance.now()) {
  return (missed: Undelivered | null): string | null => {
    const seconds = (performance.now() - arrived) / 1000;
    observer.answered({ ...about, outcome: missed?.outcome ?? about.outcome, seconds });
    return missed?.line ?? null;
  };
}

/** Missing access or permission: where the bot may not post, it stays silent. */
const notAllowed = new Set<string | number>([50001, 50013]);

/** Resolves with null, or with a line for the log. */
async function answerMention(
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
