/** A call of every command, and answers to it without a connection. */
import type { APIInteraction } from 'discord-api-types/v10';
import { dispatch } from '../../src/discord/interactions/dispatch.js';
import type { Reply } from '../../src/discord/messages/reply.js';
import type { OptionId } from '../../src/wording/wording.js';
import { wordingFor } from '../../src/wording/wordingFor.js';
import { conversation } from './conversation.js';
import { chatInput, type Typed } from './payloads/payloads.js';

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
export const calls = conversation.commands.map(({ id, named, options }) => {
  const required = options.filter((option) => option.required);
  const given = required.map((option) => [wordingFor('en').options[option.id].name, samples[option.id] ?? '']);
  return { id, subcommand: named.en.name, options: Object.fromEntries(given) as Record<string, string> };
});

export function replyTo(interaction: APIInteraction, bot = conversation): Reply['response'] {
  return dispatch(interaction, bot).response;
}

export function answerTo(typed: Typed, bot = conversation): Reply['response'] {
  return replyTo(chatInput(typed), bot);
}
