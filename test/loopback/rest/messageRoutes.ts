/** Routes about messages: in channels by the bot's token, after an interaction by the interaction's. */

import { ids } from '../payloads/ids.js';
import { discordErrors } from './discordErrors.js';
import type { InteractionStore, Sent } from './interactionStore.js';
import type { MessageBody } from './messageContent.js';
import { isEmpty, type MessageStore } from './messageStore.js';
import { type Call, done, found, type Reply, type Route, refusal } from './route.js';

export interface Stores {
  interactions: InteractionStore;
  messages: MessageStore;
}

export function messageRoutes(stores: Stores): Route[] {
  return [...channelRoutes(stores), ...webhookRoutes(stores)];
}

function channelRoutes({ messages }: Stores): Route[] {
  const path = '/channels/{channel_id}/messages';
  return [
    { method: 'POST', path, answer: (call) => creation(call, messages, { channel_id: call.params.channel_id ?? '' }) },
    {
      method: 'DELETE',
      path: `${path}/{message_id}`,
      answer: ({ params }) => deletion(messages.delete(params.message_id ?? '')),
    },
  ];
}

function webhookRoutes(stores: Stores): Route[] {
  const path = '/webhooks/{webhook_id}/{webhook_token}';
  const { messages } = stores;
  return [
    {
      method: 'POST',
      path,
      open: true,
      answer: answered(stores, (call, { interaction }) =>
        creation(call, messages, { channel_id: interaction.channel?.id ?? '', webhook_id: ids.application }),
      ),
    },
    ...[`${path}/messages/@original`, `${path}/messages/{message_id}`].flatMap((each) => keptRoutes(each, stores)),
  ];
}

function keptRoutes(path: string, stores: Stores): Route[] {
  const { messages } = stores;
  const named = ({ params }: Call, { original }: Sent) => messages.get(params.message_id ?? original ?? '');
  const known = (answer: (message: NonNullable<ReturnType<typeof named>>, call: Call) => Reply) =>
    answered(stores, (call, sent) => {
      const message = named(call, sent);
      return message ? answer(message, call) : refusal(discordErrors.unknownMessage);
    });
  return [
    { method: 'GET', path, open: true, answer: known(found) },
    {
      method: 'PATCH',
      path,
      open: true,
      answer: known((message, { body, files }) => found(messages.edit(message, body as MessageBody, files))),
    },
    { method: 'DELETE', path, open: true, answer: known(({ id }) => deletion(messages.delete(id))) },
  ];
}

// Discord knows the webhook of an interaction only once it has been answered
function answered({ interactions }: Stores, answer: (call: Call, sent: Sent) => Reply): Route['answer'] {
  return (call) => {
    const sent = interactions.withToken(call.params.webhook_token ?? '');
    if (!sent?.answer || call.params.webhook_id !== ids.application) return refusal(discordErrors.unknownWebhook);
    return answer(call, sent);
  };
}

function creation({ body, files }: Call, messages: MessageStore, place: Parameters<MessageStore['create']>[2]): Reply {
  const content = (body ?? {}) as MessageBody;
  if (isEmpty(content, files)) return refusal(discordErrors.emptyMessage);
  return found(messages.create(content, files, place));
}

function deletion(happened: boolean): Reply {
  return happened ? done : refusal(discordErrors.unknownMessage);
}
