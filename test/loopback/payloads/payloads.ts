/** Builders of what Discord sends: complete interactions and messages, typed by discord-api-types. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import type { Language } from '../../../src/knowledge/text/language.js';
import { type Asker, createCommonFields } from './commonFields.js';
import { ids } from './ids.js';
import { noFlags } from './noFlags.js';
import { botUser, createUser, membership } from './people.js';

export interface Typed extends Asker {
  /** The top-level command; by default this bot's own. */
  command?: string;
  subcommand?: string;
  /** By their default names, as Discord sends them in every language. */
  options?: Record<string, string | boolean>;
}

/** A user sent a slash command. */
export function createChatInput({
  command,
  subcommand,
  options,
  ...asker
}: Typed): APIChatInputApplicationCommandInteraction {
  return {
    ...createCommonFields(asker),
    type: InteractionType.ApplicationCommand,
    data: { ...createCommandData(command), options: nestOptions(subcommand, options ?? {}) },
  };
}

const createUserId = createCounter(1_400_000_000_000_000_000n);

/** A question of a user who never asked before, so that no cooldown applies. */
export function createQuestion(question: string, language: Language): APIChatInputApplicationCommandInteraction {
  const locale = language === 'de' ? 'de' : 'en-US';
  return createChatInput({ subcommand: 'ask', options: { question }, locale, userId: createUserId() });
}

/** A user is typing into the option `focused`. */
export function createAutocomplete({
  command,
  subcommand,
  options,
  focused,
  ...asker
}: Typed & { focused: string }): APIApplicationCommandAutocompleteInteraction {
  return {
    ...createCommonFields(asker),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { ...createCommandData(command), options: nestOptions(subcommand, { [focused]: '', ...options }, focused) },
  };
}

/** A user pressed a button of a message. */
export function createButtonPress({
  customId,
  message,
  ...asker
}: Asker & { customId: string; message: APIMessage }): APIMessageComponentButtonInteraction {
  return {
    ...createCommonFields(asker),
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.Button, custom_id: customId },
    message,
  };
}

/** A user chose the app's entry in a message's context menu. */
export function createMessageCommand({
  name,
  targetMessage,
  ...asker
}: Asker & { name: string; targetMessage: APIMessage }): APIMessageApplicationCommandInteraction {
  const { id } = targetMessage;
  return {
    ...createCommonFields(asker),
    type: InteractionType.ApplicationCommand,
    data: {
      id: ids.command,
      name,
      type: ApplicationCommandType.Message,
      target_id: id,
      resolved: { messages: { [id]: targetMessage } },
    },
  };
}

export interface SentMessage {
  content: string;
  userId?: string;
  guildId?: string;
  /** Whether the message mentions the bot; its content must then hold `<@…>` as well. */
  mentionsBot?: boolean;
}

/** A message in a server's channel. */
export function createGuildMessage({ guildId = ids.guild, ...message }: SentMessage): GatewayMessageCreateDispatchData {
  return {
    ...createMessage(message),
    channel_id: ids.channel,
    channel_type: ChannelType.GuildText,
    guild_id: guildId,
    member: membership,
  };
}

/** A message to the bot alone. */
export function createDirectMessage(message: Omit<SentMessage, 'guildId'>): GatewayMessageCreateDispatchData {
  return { ...createMessage(message), channel_id: ids.dmChannel, channel_type: ChannelType.DM };
}

function createMessage({
  content,
  userId = ids.user,
  mentionsBot = false,
}: SentMessage): Omit<APIMessage, 'channel_id'> {
  return {
    id: ids.message,
    type: MessageType.Default,
    author: createUser(userId),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentionsBot ? [botUser] : [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: noFlags,
  };
}

function createCounter(next: bigint): () => string {
  return () => String(next++);
}

function createCommandData(command = 'stargate') {
  return { id: ids.command, name: command, type: ApplicationCommandType.ChatInput } as const;
}

// Discord sends an empty list for a subcommand without options
function nestOptions(
  subcommand: string | undefined,
  options: Record<string, string | boolean>,
  focused?: string,
): APIApplicationCommandInteractionDataOption[] {
  const given = Object.entries(options).map(([name, value]) =>
    typeof value === 'boolean'
      ? { type: ApplicationCommandOptionType.Boolean as const, name, value }
      : {
          type: ApplicationCommandOptionType.String as const,
          name,
          value,
          ...(name === focused ? { focused: true } : {}),
        },
  );
  if (subcommand === undefined) return given;
  return [{ type: ApplicationCommandOptionType.Subcommand, name: subcommand, options: given }];
}
