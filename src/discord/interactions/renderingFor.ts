/** What an answer to an interaction is rendered with. */
import type { APIApplicationCommandInteraction, APIInteraction } from 'discord-api-types/v10';
import type { Answer } from '../../answers/answer.js';
import { shortenQuestion } from '../../answers/carried/shortenQuestion.js';
import type { Language } from '../../knowledge/text/language.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { interactionTypes, responseTypes } from '../constants.js';
import { titleQuestion } from '../conversation/titleQuestion.js';
import { clientLanguage, userOf } from '../interactionUser.js';
import { renderLine } from '../messages/messageBody.js';
import type { Rendering } from '../messages/rendering.js';
import { createReply, type InteractionReply } from '../messages/reply.js';

/** The friendly line after an internal error, visible to that user alone; for autocomplete, an empty list. */
export function createErrorReply(interaction: APIInteraction): InteractionReply {
  if (interaction.type === interactionTypes.autocomplete) return createNoChoices();
  return createReply(renderLine(pickWording(clientLanguage(interaction)).failed, true));
}

/** An empty list is all that can be said to somebody who types. */
export function createNoChoices(): InteractionReply {
  return { response: { type: responseTypes.choices, data: { choices: [] } } };
}

export function createRendering(interaction: APIInteraction, bot: DiscordBot, call: Rendering['call']): Rendering {
  const commandId =
    interaction.type === interactionTypes.command ? (interaction as APIApplicationCommandInteraction).data.id : null;
  const user = userOf(interaction)?.id ?? '0';
  const hidden = call.values.hide === 'true';
  return createRenderingFor({ language: clientLanguage(interaction), user, hidden, commandId }, bot, call);
}

/** The same under the question that was asked, if one was. */
export function createAnswerRendering(
  answer: Answer,
  call: Rendering['call'],
  { interaction, bot }: { interaction: APIInteraction; bot: DiscordBot },
): Rendering {
  const rendering = createRendering(interaction, bot, resolveCall(answer, call));
  const { question } = call.values;
  return question === undefined
    ? rendering
    : { ...rendering, title: titleQuestion(question, bot.library, rendering.wording) };
}

export interface Reader extends Pick<Rendering, 'user' | 'hidden' | 'commandId'> {
  language: Language;
}

export function createRenderingFor(
  { language, user, hidden, commandId }: Reader,
  { library, commands, links, publicUrl }: DiscordBot,
  call: Rendering['call'],
): Rendering {
  // written out: the rest of an object is slow to copy, and every answer passes here
  return {
    user,
    hidden,
    commandId,
    commands,
    wording: pickWording(language),
    version: library.version,
    links,
    publicUrl,
    call,
    page: 0,
    title: null,
    sharedBy: null,
    shorten: (question, maxLength) => shortenQuestion(question, maxLength, library),
  };
}

/** How the same list is asked for again, page by page: without the conversation, which the message no longer has then. */
export function resolveCall(answer: Answer, call: Rendering['call']): Rendering['call'] {
  if (call.command !== 'ask') return call;
  const hiding = call.values.hide ? { hide: call.values.hide } : {};
  if (answer.kind === 'info' && answer.info.kind === 'disputed') return { command: 'compare', values: hiding };
  if (!('cited' in answer)) return call;
  if (answer.heading.kind === 'matter' && answer.matter)
    return { command: 'compare', values: { matter: answer.matter.id, ...hiding } };
  const understood = answer.turn?.understood;
  return understood ? { ...call, values: { ...call.values, question: understood } } : call;
}
