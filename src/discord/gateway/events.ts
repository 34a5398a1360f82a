/** Interactions and messages that the gateway hands over → answers that Discord has, and figures of them. */
import { type Client, GatewayDispatchEvents } from 'discord.js';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { createPictureRenderer } from '../../charts/pictures.js';
import type { AnswerLabels, Observer } from '../../operations/observer.js';
import type { WorkTracker } from '../../operations/pendingWork.js';
import { createInteractionHandler, type InteractionHandler } from '../interactions/handleInteraction.js';
import { isAddressedTo } from '../interactions/mentionReply.js';
import { fallbackLabels } from '../messages/reply.js';
import { createMessageDeleter } from '../rest/deleteMessage.js';
import { answerMention } from './answerMention.js';
import type { GatewayOptions } from './gatewayOptions.js';
import { createSeenIds } from './seenIds.js';
import { type DeliveryFailure, deliver } from './sendReply.js';

interface GatewayContext {
  client: Client;
  work: WorkTracker;
  observer: Observer;
  /** Whether new work is no longer taken. */
  isClosing: () => boolean;
}

type IsNew = (id: string) => boolean;

/** From now on, whatever the gateway hands over is answered. */
export function answerEvents({ bot, log, mentions, api }: GatewayOptions, context: GatewayContext): void {
  const { ws } = context.client;
  const handler = createInteractionHandler(bot.read, (fields) => log.error('An answer failed.', fields));
  const isNew = rememberEvents(context.client);
  const remove = createMessageDeleter({ api, log: log.warn });
  ws.on(GatewayDispatchEvents.InteractionCreate, answerInteractions({ ...handler, isNew, remove }, context));
  if (!mentions) return;
  ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const { client, isClosing, work } = context;
    if (isClosing() || !client.isReady() || !isAddressedTo(message, client.user.id)) return;
    if (!isNew(message.id) || !handler.mayAnswer(message.author.id, Date.now())) return;
    const labels: AnswerLabels = { command: 'mention', outcome: 'answered' };
    const recordOutcome = createOutcomeRecorder(labels, context);
    work.track(answerMention(client, message, bot.read()).then(describeLoss).then(recordOutcome));
  });
}

// a resumed session may send again what has been answered; a new one cannot
function rememberEvents({ ws }: Client): IsNew {
  const seen = createSeenIds();
  ws.on(GatewayDispatchEvents.Ready, seen.clear);
  return (id) => seen.isNew(id, performance.now());
}

type GatewayHandler = Pick<InteractionHandler, 'replyTo'> & {
  isNew: IsNew;
  remove: ReturnType<typeof createMessageDeleter>;
};

function answerInteractions(
  { replyTo, isNew, remove }: GatewayHandler,
  context: GatewayContext,
): (interaction: APIInteraction) => void {
  const renderPicture = createPictureRenderer();
  return (interaction) => {
    if (context.isClosing() || !isNew(interaction.id)) return;
    const arrived = performance.now();
    const reply = replyTo(interaction, Date.now());
    const delivered = deliver({ client: context.client, renderPicture }, interaction, reply);
    context.work.track(delivered.then(createOutcomeRecorder(reply.labels ?? fallbackLabels, context, arrived)));
    // a message that stays is no lost answer
    if (reply.deletes)
      context.work.track(delivered.then((missed) => (missed ? null : resolveWithNull(remove(interaction)))));
  };
}

function resolveWithNull(work: Promise<void>): Promise<null> {
  return work.then(() => null);
}

function describeLoss(line: string | null): DeliveryFailure | null {
  return line === null ? null : { outcome: 'lost', line };
}

// passes the line on that says why an answer did not come through
function createOutcomeRecorder(labels: AnswerLabels, { observer }: GatewayContext, arrived = performance.now()) {
  return (missed: DeliveryFailure | null): string | null => {
    const seconds = (performance.now() - arrived) / 1000;
    observer.recordAnswer({ ...labels, outcome: missed?.outcome ?? labels.outcome, seconds });
    return missed?.line ?? null;
  };
}
