/** Asking on under an answer: in a form, or by a button that holds the question. Answered as visibly as what stands there. */
import type { APIMessage, APIMessageComponentInteraction, APIModalSubmitInteraction } from 'discord-api-types/v10';
import { readUnderstood } from '../../answers/conversation/conversation.js';
import { findOwnQuestion } from '../../answers/conversation/lookUps.js';
import { pickWording } from '../../wording/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { messageFlags } from '../constants.js';
import { readConversation } from '../conversation/carried.js';
import { createCode, parseCustomId } from '../customId.js';
import { createFollowUpForm, readTypedQuestion } from '../forms/followUpForm.js';
import { clientLanguage } from '../interactionUser.js';
import { renderMessage } from '../messages/answer/message.js';
import { choosePicture } from '../messages/chartFiles.js';
import { renderLine } from '../messages/messageBody.js';
import { createReply, type InteractionReply } from '../messages/reply.js';
import { type AskedLine, askLine } from './askLine.js';
import { createRendering, resolveCall } from './renderingFor.js';

type ButtonPress = APIMessageComponentInteraction;

/** The form has the button's id, so that it carries the same. */
export function openForm(interaction: ButtonPress): InteractionReply {
  const wording = pickWording(clientLanguage(interaction));
  return { response: createFollowUpForm(interaction.data.custom_id, wording) };
}

/** Null where the form is none of ours. */
export function replyToForm(interaction: APIModalSubmitInteraction, bot: DiscordBot): InteractionReply | null {
  const action = parseCustomId(interaction.data.custom_id);
  if (action?.kind !== 'follow') return null;
  const facts = interaction.message ? (readConversation(interaction.message, bot.library)?.facts ?? []) : [];
  const understood = readUnderstood(action.understood) || null;
  const isEmpty = facts.length === 0 && understood === null;
  const conversation = isEmpty ? null : { facts, understood, language: action.language };
  return answerTyped({ line: readTypedQuestion(interaction), conversation }, interaction, bot);
}

export function askOwnQuestion(code: string, interaction: ButtonPress, bot: DiscordBot): InteractionReply {
  const question = findOwnQuestion(code, createCode, bot.library);
  if (question !== undefined) return answerTyped({ line: question, conversation: null }, interaction, bot);
  return createReply(renderLine(pickWording(clientLanguage(interaction)).outdatedButton, true));
}

/** Whoever signs for it may have written anything into it: it counts as typed. */
export function askWords(words: string, interaction: ButtonPress, bot: DiscordBot): InteractionReply {
  return answerTyped({ line: words, conversation: null }, interaction, bot);
}

function answerTyped(
  { line, conversation }: Omit<AskedLine, 'language'>,
  interaction: ButtonPress | APIModalSubmitInteraction,
  bot: DiscordBot,
): InteractionReply {
  const answer = askLine({ line, conversation, language: clientLanguage(interaction) }, bot);
  const call = resolveCall(answer, { command: 'ask', values: { question: line } });
  const rendering = { ...createRendering(interaction, bot, call), hidden: isHidden(interaction.message) };
  const reply = createReply(renderMessage(answer, rendering), choosePicture(answer, rendering));
  return { ...reply, labels: { command: 'follow-up', outcome: answer.kind } };
}

// a form that does not say where it was opened is answered to its sender alone
function isHidden(message: APIMessage | undefined): boolean {
  return message === undefined || ((message.flags ?? 0) & messageFlags.ephemeral) !== 0;
}
