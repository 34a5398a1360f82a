/** A call of every command, and answers to it without a connection. */
import type { APIInteraction } from 'discord-api-types/v10';
import { dispatch } from '../../src/discord/interactions/dispatch.js';
import type { InteractionReply } from '../../src/discord/messages/reply.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import type { OptionId } from '../../src/wording/wording.js';
import { conversation } from './conversation.js';
import { createChatInput, type Typed } from './payloads/payloads.js';

/** Discord's languages: https://discord.com/developers/docs/reference#locales */
export const locales = (
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja ' +
  'zh-TW ko'
).split(' ') as NonNullable<Typed['locale']>[];

const { facts } = conversation.library.base;

const samples: Partial<Record<OptionId, string>> = {
  question: 'Wie viel Geld hat Softbank laut Musk gesichert?',
  person: 'Elon Musk',
  words: 'das Geld',
  matter: facts.flatMap(({ claims = [] }) => claims)[0]?.matter ?? '',
  fact: facts[0]?.id ?? '',
};

/** Each command with its required options, as Discord names them: in English, whatever the language. */
export const commandCalls = conversation.commands.map(({ id, texts, options }) => {
  const required = options.filter((option) => option.required);
  const given = required.map((option) => [pickWording('en').options[option.id].name, samples[option.id] ?? '']);
  return { id, subcommand: texts.en.name, options: Object.fromEntries(given) as Record<string, string> };
});

export function replyTo(interaction: APIInteraction, bot = conversation): InteractionReply['response'] {
  return dispatch(interaction, bot).response;
}

export function answerTo(typed: Typed, bot = conversation): InteractionReply['response'] {
  return replyTo(createChatInput(typed), bot);
}
