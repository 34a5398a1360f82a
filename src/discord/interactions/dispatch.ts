/** An interaction → the reply to it. Pure: no connection, no clock; tested with real payloads. */
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
  APIChatInputApplicationCommandInteraction,
  APIInteraction,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentInteraction,
} from 'discord-api-types/v10';
import type { Outcome } from '../../operations/observer.js';
import { wordingFor } from '../../wording/wordingFor.js';
import type { Bot } from '../bot.js';
import { commandKinds, interactions, responses } from '../constants.js';
import { languageOf } from '../interactionUser.js';
import { limits } from '../limits.js';
import { pictureOf } from '../messages/chartFiles.js';
import { isPrivate, messageOf } from '../messages/message.js';
import { type Reply, say } from '../messages/reply.js';
import { checkedMessage } from './checkMessage.js';
import { calledBy } from './commandCall.js';
import { press } from './pressButton.js';
import { failed, renderingFor } from './renderingFor.js';

export function dispatch(interaction: APIInteraction, bot: Bot): Reply {
  switch (interaction.type) {
    case interactions.ping:
      return { response: { type: responses.pong } };
    case interactions.command:
      return runCommand(interaction, bot);
    case interactions.autocomplete:
      return complete(interaction, bot);
    case interactions.component:
      return about('button', 'pressed', press(interaction as APIMessageComponentInteraction, bot));
    default:
      return failed(interaction);
  }
}

function runCommand(interaction: APIApplicationCommandInteraction, bot: Bot): Reply {
  const { type, name } = interaction.data;
  if (type === commandKinds.message && name === wordingFor('en').checkStatement) {
    return about('check', 'checked', checkedMessage(interaction as APIMessageApplicationCommandInteraction, bot));
  }
  if (type !== commandKinds.chatInput) return failed(interaction);
  const { command, values } = calledBy(
    (interaction as APIChatInputApplicationCommandInteraction).data.options ?? [],
    bot.commands,
  );
  if (!command) return failed(interaction);
  const answer = command.run(values, { library: bot.library, language: languageOf(interaction) });
  const rendering = renderingFor(interaction, bot, { command: command.id, values });
  const message = messageOf(answer, { ...rendering, hidden: rendering.hidden || isPrivate(answer) });
  return about(command.id, answer.kind, say(message, pictureOf(answer, rendering)));
}

function complete(interaction: APIApplicationCommandAutocompleteInteraction, { library, commands }: Bot): Reply {
  const { command, values, focused } = calledBy(interaction.data.options ?? [], commands);
  const option = command?.options.find(({ id }) => id === focused);
  const suggestions =
    option?.is === 'text'
      ? option.complete(values[option.id] ?? '', { library, language: languageOf(interaction) })
      : [];
  const fitting = suggestions.filter(
    ({ label, value }, at) =>
      Math.max(label.length, value.length) <= limits.choice &&
      value !== '' &&
      suggestions.findIndex((other) => other.label === label && other.value === value) === at,
  );
  const choices = fitting.slice(0, limits.choices).map(({ label, value }) => ({ name: label, value }));
  return about('complete', 'complete', { response: { type: responses.choices, data: { choices } } });
}

function about(command: string, outcome: Outcome, reply: Reply): Reply {
  return { ...reply, about: { command, outcome } };
}
