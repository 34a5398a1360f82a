/** What an answer to an interaction is rendered with. */
import type { APIApplicationCommandInteraction, APIInteraction } from 'discord-api-types/v10';
import { pickWording } from '../../wording/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { interactionTypes, responseTypes } from '../constants.js';
import { clientLanguage, userOf } from '../interactionUser.js';
import { renderLine } from '../messages/message.js';
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

export function createRendering(
  interaction: APIInteraction,
  { library, commands, reportUrl, publicUrl }: DiscordBot,
  call: Rendering['call'],
): Rendering {
  const commandId =
    interaction.type === interactionTypes.command ? (interaction as APIApplicationCommandInteraction).data.id : null;
  const user = userOf(interaction)?.id ?? '0';
  const hidden = call.values.hide === 'true';
  return {
    commands,
    wording: pickWording(clientLanguage(interaction)),
    version: library.version,
    user,
    hidden,
    commandId,
    reportUrl,
    publicUrl,
    call,
    page: 0,
  };
}
