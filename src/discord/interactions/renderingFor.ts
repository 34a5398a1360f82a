/** What an answer to an interaction is rendered with. */
import type { APIApplicationCommandInteraction, APIInteraction } from 'discord-api-types/v10';
import { wordingFor } from '../../wording/wordingFor.js';
import type { Bot } from '../bot.js';
import { interactions, responses } from '../constants.js';
import { languageOf, userOf } from '../interactionUser.js';
import { lineMessage } from '../messages/message.js';
import type { Rendering } from '../messages/rendering.js';
import { type Reply, say } from '../messages/reply.js';

/** The friendly hidden line for whoever met a fault; while typing, a fault is an empty list. */
export function failed(interaction: APIInteraction): Reply {
  if (interaction.type === interactions.autocomplete)
    return { response: { type: responses.choices, data: { choices: [] } } };
  return say(lineMessage(wordingFor(languageOf(interaction)).failed, true));
}

export function renderingFor(
  interaction: APIInteraction,
  { library, commands, reportUrl, publicUrl }: Bot,
  called: Rendering['called'],
): Rendering {
  const language = languageOf(interaction);
  const commandId =
    interaction.type === interactions.command ? (interaction as APIApplicationCommandInteraction).data.id : null;
  const user = userOf(interaction)?.id ?? '0';
  const hidden = called.values.hide === 'true';
  return {
    base: library.base,
    commands,
    language,
    wording: wordingFor(language),
    user,
    hidden,
    commandId,
    reportUrl,
    publicUrl,
    called,
    page: 0,
  };
}
