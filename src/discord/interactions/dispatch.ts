/** An interaction → the reply to it. Pure: no connection, no clock; tested with real payloads. */
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
  APIChatInputApplicationCommandInteraction,
  APIInteraction,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import type { Outcome } from '../../operations/observer.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { commandTypes, interactionTypes, responseTypes } from '../constants.js';
import { isTalkAction, parseCustomId } from '../customId.js';
import { clientLanguage } from '../interactionUser.js';
import { limits } from '../limits.js';
import { isPrivate, renderMessage } from '../messages/answer/message.js';
import { choosePicture } from '../messages/chartFiles.js';
import { createReply, type InteractionReply } from '../messages/reply.js';
import { readPressedId } from '../pressedId.js';
import { replyToForm, replyToTalkButton } from './askOn.js';
import { replyToCheck } from './checkMessage.js';
import { parseCommandCall } from './commandCall.js';
import { handleButton } from './pressButton.js';
import { createAnswerRendering, createErrorReply } from './renderingFor.js';
import { shareAnswer } from './shareAnswer.js';

export function dispatch(interaction: APIInteraction, bot: DiscordBot): InteractionReply {
  switch (interaction.type) {
    case interactionTypes.ping:
      return { response: { type: responseTypes.pong } };
    case interactionTypes.command:
      return runCommand(interaction, bot);
    case interactionTypes.autocomplete:
      return completeOption(interaction, bot);
    case interactionTypes.component:
      return pressButton(interaction as APIMessageComponentInteraction, bot);
    case interactionTypes.form:
      return replyToForm(interaction as APIModalSubmitInteraction, bot) ?? createErrorReply(interaction);
    default:
      return createErrorReply(interaction);
  }
}

function runCommand(interaction: APIApplicationCommandInteraction, bot: DiscordBot): InteractionReply {
  const { type, name } = interaction.data;
  if (type === commandTypes.message && name === pickWording('en').checkStatement) {
    return labelReply('check', 'checked', replyToCheck(interaction as APIMessageApplicationCommandInteraction, bot));
  }
  if (type !== commandTypes.chatInput) return createErrorReply(interaction);
  const { command, values } = parseCommandCall(
    (interaction as APIChatInputApplicationCommandInteraction).data.options ?? [],
    bot.commands,
  );
  if (!command) return createErrorReply(interaction);
  const answer = command.run(values, { library: bot.library, language: clientLanguage(interaction) });
  const rendering = createAnswerRendering(answer, { command: command.id, values }, { interaction, bot });
  const message = renderMessage(answer, { ...rendering, hidden: rendering.hidden || isPrivate(answer) });
  return labelReply(command.id, answer.kind, createReply(message, choosePicture(answer, rendering)));
}

function pressButton(interaction: APIMessageComponentInteraction, bot: DiscordBot): InteractionReply {
  const action = parseCustomId(readPressedId(interaction));
  if (action && isTalkAction(action)) return replyToTalkButton(action, interaction, bot);
  const isShare = action?.kind === 'share' || action?.kind === 'post';
  const reply = isShare ? shareAnswer(action, interaction, bot) : handleButton(action, interaction, bot);
  return labelReply('button', 'pressed', reply);
}

function completeOption(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { library, commands }: DiscordBot,
): InteractionReply {
  const { command, values, focused } = parseCommandCall(interaction.data.options ?? [], commands);
  const option = command?.options.find(({ id }) => id === focused);
  const suggestions =
    option?.kind === 'text'
      ? option.complete(values[option.id] ?? '', { library, language: clientLanguage(interaction) })
      : [];
  const fitting = suggestions.filter(
    ({ label, value }, index) =>
      Math.max(label.length, value.length) <= limits.choice &&
      value !== '' &&
      suggestions.findIndex((other) => other.label === label && other.value === value) === index,
  );
  const choices = fitting.slice(0, limits.choices).map(({ label, value }) => ({ name: label, value }));
  return labelReply('complete', 'complete', { response: { type: responseTypes.choices, data: { choices } } });
}

function labelReply(command: string, outcome: Outcome, reply: InteractionReply): InteractionReply {
  return { ...reply, labels: { command, outcome } };
}
