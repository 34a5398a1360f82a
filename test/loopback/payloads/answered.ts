/** What people send in answer to a message: a reply, a form that one of its buttons opened, or a pick from its menu. */
import {
  type APIMessage,
  type APIMessageComponentSelectMenuInteraction,
  type APIModalSubmitInteraction,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { menuId } from '../../../src/discord/customId.js';
import { type Asker, createCommonFields } from './commonFields.js';
import { botUser } from './people.js';

/** The same as a reply; null: what it replied to was deleted meanwhile; undefined: Discord did not send it along. */
export function replyTo(
  referenced: APIMessage | null | undefined,
  message: GatewayMessageCreateDispatchData,
  { ping = true }: { ping?: boolean } = {},
): GatewayMessageCreateDispatchData {
  const { channel_id, mentions } = message;
  const isPinged = ping && referenced?.author.id === botUser.id;
  return {
    ...message,
    type: MessageType.Reply,
    mentions: isPinged && mentions.length === 0 ? [botUser] : mentions,
    message_reference: { type: MessageReferenceType.Default, channel_id, message_id: referenced?.id ?? '1' },
    ...(referenced === undefined ? {} : { referenced_message: referenced }),
  };
}

/** A user filled a form in and sent it; `message` is the one whose button opened it. */
export function createFormSubmit({
  customId,
  typed,
  message,
  ...asker
}: Asker & { customId: string; typed: string; message?: APIMessage }): APIModalSubmitInteraction {
  return {
    ...createCommonFields(asker),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: customId,
      components: [
        {
          type: ComponentType.Label,
          id: 1,
          component: { type: ComponentType.TextInput, id: 2, custom_id: 'question', value: typed },
        },
      ],
    },
    ...(message ? { message } : {}),
  };
}

/** A user picked something from a menu of a message. */
export function createMenuPick({
  picked,
  message,
  ...asker
}: Asker & { picked: string[]; message: APIMessage }): APIMessageComponentSelectMenuInteraction {
  return {
    ...createCommonFields(asker),
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.StringSelect, custom_id: menuId, values: picked },
    message,
  };
}
