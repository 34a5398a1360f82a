/** Asking on under an answer: in a form, or by a button that holds the question. What is typed is answered as visibly as what stands there. */
import type { APIMessage, APIMessageComponentInteraction, APIModalSubmitInteraction } from 'discord-api-types/v10';
import type { Answer } from '../../answers/answer.js';
import { findOwnQuestion } from '../../answers/carried/lookUps.js';
import { readUnderstood } from '../../answers/conversation/conversation.js';
import { findCommand } from '../../commands/command.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { messageFlags } from '../constants.js';
import { readConversation } from '../conversation/carried.js';
import { parseCustomId, type TalkAction } from '../customId.js';
import { createFollowUpForm, readTypedQuestion } from '../forms/followUpForm.js';
import { clientLanguage } from '../interactionUser.js';
import { renderMessage } from '../messages/answer/message.js';
import { choosePicture } from '../messages/chartFiles.js';
import { renderLine } from '../messages/messageBody.js';
import type { Rendering } from '../messages/rendering.js';
import { createReply, type InteractionReply } from '../messages/reply.js';
import { createCode } from '../shortCode.js';
import { type AskedLine, askLine } from './askLine.js';
import { createAnswerRendering, createRendering } from './renderingFor.js';

type ButtonPress = APIMessageComponentInteraction;
type TalkInteraction = ButtonPress | APIModalSubmitInteraction;

export function replyToTalkButton(action: TalkAction, interaction: ButtonPress, bot: DiscordBot): InteractionReply {
  switch (action.kind) {
    case 'follow':
      return openForm(interaction);
    case 'ask':
      return askOwnQuestion(action.question, interaction, bot);
    case 'run':
      return runCommand(action, interaction, bot);
    case 'say':
      // whoever signs for it may have written anything into it: it counts as typed
      return answerTyped(
        { line: action.words, conversation: null, hidden: isHidden(interaction.message) },
        interaction,
        bot,
      );
    default:
      return action satisfies never;
  }
}

// the form has the button's id, so that it carries the same
function openForm(interaction: ButtonPress): InteractionReply {
  const wording = pickWording(clientLanguage(interaction));
  const response = createFollowUpForm(interaction.data.custom_id, wording);
  return { response, labels: { command: 'button', outcome: 'pressed' } };
}

/** Null where the form is none of ours. */
export function replyToForm(interaction: APIModalSubmitInteraction, bot: DiscordBot): InteractionReply | null {
  const action = parseCustomId(interaction.data.custom_id);
  if (action?.kind !== 'follow') return null;
  const facts = interaction.message ? (readConversation(interaction.message, bot.library)?.facts ?? []) : [];
  const understood = readUnderstood(action.understood) || null;
  const isEmpty = facts.length === 0 && understood === null;
  const conversation = isEmpty ? null : { facts, understood, language: action.language };
  const line = readTypedQuestion(interaction);
  return answerTyped({ line, conversation, hidden: isHidden(interaction.message) }, interaction, bot);
}

function askOwnQuestion(code: string, interaction: ButtonPress, bot: DiscordBot): InteractionReply {
  const line = findOwnQuestion(code, createCode, bot.library);
  // one who looks further does not fill the channel; the answer can be shared
  return line === undefined
    ? replyOutdated(interaction)
    : answerTyped({ line, conversation: null, hidden: true }, interaction, bot);
}

function runCommand(
  { command: id, values }: Extract<TalkAction, { kind: 'run' }>,
  interaction: ButtonPress,
  bot: DiscordBot,
): InteractionReply {
  const command = findCommand(id, bot.commands);
  if (!command) return replyOutdated(interaction);
  const answer = command.run(values, { library: bot.library, language: clientLanguage(interaction) });
  const rendering = createRendering(interaction, bot, { command: id, values });
  return replyWith(answer, { ...rendering, hidden: isHidden(interaction.message) });
}

function replyOutdated(interaction: ButtonPress): InteractionReply {
  const line = renderLine(pickWording(clientLanguage(interaction)).outdatedButton, true);
  return { ...createReply(line), labels: { command: 'button', outcome: 'pressed' } };
}

interface AskedOn extends Omit<AskedLine, 'language'> {
  hidden: boolean;
}

function answerTyped(
  { line, conversation, hidden }: AskedOn,
  interaction: TalkInteraction,
  bot: DiscordBot,
): InteractionReply {
  const answer = askLine({ line, conversation, language: clientLanguage(interaction) }, bot);
  const call = { command: 'ask', values: { question: line } };
  return replyWith(answer, { ...createAnswerRendering(answer, call, { interaction, bot }), hidden });
}

function replyWith(answer: Answer, rendering: Rendering): InteractionReply {
  const reply = createReply(renderMessage(answer, rendering), choosePicture(answer, rendering));
  return { ...reply, labels: { command: 'follow-up', outcome: answer.kind } };
}

// a form that does not say where it was opened is answered to its sender alone
function isHidden(message: APIMessage | undefined): boolean {
  return message === undefined || ((message.flags ?? 0) & messageFlags.ephemeral) !== 0;
}
