/** The route that answers an interaction: once, and only with what fits its kind. */
import {
  InteractionResponseType as Answer,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { ids } from '../payloads/ids.js';
import { discordErrors } from './discordErrors.js';
import { accepted, type Sent } from './interactionStore.js';
import type { MessageBody } from './messageContent.js';
import type { Stores } from './messageRoutes.js';
import { isEmpty } from './messageStore.js';
import type { Violation } from './rest.js';
import { type Call, done, type Route, refuse, replyFound } from './route.js';

const method = 'POST';
const path = '/interactions/{interaction_id}/{interaction_token}/callback';

/** An answer that Discord would refuse is a violation, and rejects the promise of the test that sent the interaction. */
export function createCallbackRoute(stores: Stores, addViolation: (violation: Violation) => void): Route {
  return {
    method,
    path,
    open: true,
    answer: (call) => {
      const sent = stores.interactions.withToken(call.params.interaction_token ?? '');
      if (!sent || sent.interaction.id !== call.params.interaction_id) return refuse(discordErrors.unknownInteraction);
      if (sent.answer) return refuse(discordErrors.alreadyAcknowledged);
      const wrong = findMisfit(call, sent.interaction);
      if (wrong === undefined) return accept(call, sent, stores);
      addViolation({ method, path, errors: [wrong] });
      sent.refused(new Error(wrong));
      return refuse(discordErrors.invalidForm);
    },
  };
}

function findMisfit({ body, files }: Call, { type }: APIInteraction): string | undefined {
  const answer = body as APIInteractionResponse | undefined;
  if (answer === undefined || !accepted[type].includes(answer.type))
    return `an interaction of type ${type} cannot be answered with type ${answer?.type}`;
  const empty = answer.type === Answer.ChannelMessageWithSource && isEmpty(answer.data as MessageBody, files);
  return empty ? 'the message is empty' : undefined;
}

function accept(call: Call, sent: Sent, stores: Stores) {
  const answer = call.body as APIInteractionResponse;
  sent.answer = answer;
  const message = createReplyMessage(call, sent.interaction, stores);
  if (message) sent.original = message.id;
  sent.answered(answer);
  return call.query.with_response === 'true' ? replyFound(describeCallback(sent, message)) : done;
}

function createReplyMessage(
  { body, files }: Call,
  interaction: APIInteraction,
  { messages }: Stores,
): APIMessage | undefined {
  const answer = body as APIInteractionResponse;
  switch (answer.type) {
    case Answer.ChannelMessageWithSource:
      return messages.create(answer.data as MessageBody, files, findPlace(interaction));
    case Answer.DeferredChannelMessageWithSource: {
      const flags = (answer.data?.flags ?? 0) | MessageFlags.Loading;
      return messages.create({ flags }, [], findPlace(interaction));
    }
    case Answer.UpdateMessage:
      return interaction.message && messages.edit(interaction.message, (answer.data ?? {}) as MessageBody, files);
    case Answer.DeferredMessageUpdate:
      return interaction.message && messages.edit(interaction.message, {}, []);
    default:
      return undefined;
  }
}

function findPlace({ id, type, channel, member, user, authorizing_integration_owners }: APIInteraction) {
  const asker = member?.user ?? user;
  const place = { channel_id: channel?.id ?? '', webhook_id: ids.application };
  if (type !== InteractionType.ApplicationCommand || !asker) return place;
  const interaction_metadata = { id, type, user: asker, authorizing_integration_owners };
  return { ...place, type: MessageType.ChatInputCommand, interaction_metadata };
}

// by the specification, a deferred answer is described without its message
const withMessage: readonly Answer[] = [Answer.ChannelMessageWithSource, Answer.UpdateMessage];

function describeCallback({ interaction: { id, type }, answer }: Sent, message: APIMessage | undefined) {
  if (!message) return { interaction: { id, type } };
  const flags = message.flags ?? 0;
  return {
    interaction: {
      id,
      type,
      channel_id: message.channel_id,
      response_message_id: message.id,
      response_message_loading: (flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    },
    ...(answer && withMessage.includes(answer.type) ? { resource: { type: answer.type, message } } : {}),
  };
}
