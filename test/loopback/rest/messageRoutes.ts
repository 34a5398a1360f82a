/** Routes about messages: in channels by the bot's token, after an interaction by the interaction's. */
import { hideContent } from '../gateway/intents.js';
import { ids } from '../payloads/ids.js';
import { discordErrors } from './discordErrors.js';
import type { InteractionStore, Sent } from './interactionStore.js';
import type { MessageBody } from './messageContent.js';
import { isEmpty, type MessageStore } from './messageStore.js';
import { type Call, done, type Reply, type Route, refuse, replyFound } from './route.js';

export interface Stores {
  interactions: InteractionStore;
  messages: MessageStore;
}

export function createMessageRoutes(stores: Stores): Route[] {
  return [...createChannelRoutes(stores), ...createWebhookRoutes(stores)];
}

function createChannelRoutes({ messages }: Stores): Route[] {
  const path = '/channels/{channel_id}/messages';
  return [
    { method: 'GET', path, answer: (call) => listMessages(call, messages) },
    {
      method: 'POST',
      path,
      answer: (call) => createMessage(call, messages, { channel_id: call.params.channel_id ?? '' }),
    },
    {
      method: 'DELETE',
      path: `${path}/{message_id}`,
      answer: ({ params }) => replyToDeletion(messages.delete(params.message_id ?? '')),
    },
  ];
}

function createWebhookRoutes(stores: Stores): Route[] {
  const path = '/webhooks/{webhook_id}/{webhook_token}';
  const { messages } = stores;
  return [
    {
      method: 'POST',
      path,
      open: true,
      answer: requireAnswered(stores, (call, { interaction }) =>
        createMessage(call, messages, { channel_id: interaction.channel?.id ?? '', webhook_id: ids.application }),
      ),
    },
    ...[`${path}/messages/@original`, `${path}/messages/{message_id}`].flatMap((each) =>
      createKeptRoutes(each, stores),
    ),
  ];
}

function createKeptRoutes(path: string, stores: Stores): Route[] {
  const { messages } = stores;
  const findNamed = ({ params }: Call, { original }: Sent) => messages.get(params.message_id ?? original ?? '');
  const requireKnown = (answer: (message: NonNullable<ReturnType<typeof findNamed>>, call: Call) => Reply) =>
    requireAnswered(stores, (call, sent) => {
      const message = findNamed(call, sent);
      return message ? answer(message, call) : refuse(discordErrors.unknownMessage);
    });
  return [
    { method: 'GET', path, open: true, answer: requireKnown(replyFound) },
    {
      method: 'PATCH',
      path,
      open: true,
      answer: requireKnown((message, { body, files }) =>
        replyFound(messages.edit(message, body as MessageBody, files)),
      ),
    },
    { method: 'DELETE', path, open: true, answer: requireKnown(({ id }) => replyToDeletion(messages.delete(id))) },
  ];
}

// Discord knows the webhook of an interaction only once it has been answered
function requireAnswered({ interactions }: Stores, answer: (call: Call, sent: Sent) => Reply): Route['answer'] {
  return (call) => {
    const sent = interactions.withToken(call.params.webhook_token ?? '');
    if (!sent?.answer || call.params.webhook_id !== ids.application) return refuse(discordErrors.unknownWebhook);
    return answer(call, sent);
  };
}

function createMessage(
  { body, files }: Call,
  messages: MessageStore,
  place: Parameters<MessageStore['create']>[2],
): Reply {
  const content = (body ?? {}) as MessageBody;
  if (isEmpty(content, files)) return refuse(discordErrors.emptyMessage);
  return replyFound(messages.create(content, files, place));
}

// newest first, as far as the app may see them
function listMessages({ params, query }: Call, messages: MessageStore): Reply {
  const { before = String(2n ** 63n), limit = '50' } = query;
  const inChannel = messages.all().filter(({ id, channel_id }) => {
    return channel_id === params.channel_id && BigInt(id) < BigInt(before);
  });
  const shown = inChannel.toReversed().slice(0, Number(limit));
  return replyFound(params.channel_id === ids.dmChannel ? shown : shown.map(hideContent));
}

function replyToDeletion(happened: boolean): Reply {
  return happened ? done : refuse(discordErrors.unknownMessage);
}
