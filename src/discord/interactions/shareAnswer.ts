/** A hidden answer for all to see, with the name of whoever shares it: quotes under their question, or a list with its title and pages. */
import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import type { CitedFact } from '../../answers/citedFact.js';
import { findCommand } from '../../commands/command.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { readConversation } from '../conversation/carried.js';
import { findCitedByCode } from '../conversation/citedByCode.js';
import { titleQuestion } from '../conversation/titleQuestion.js';
import type { ShareAction } from '../customId.js';
import { clientLanguage, displayNameOf } from '../interactionUser.js';
import { renderCards } from '../messages/answer/answerCards.js';
import { isPrivate, renderMessage } from '../messages/answer/message.js';
import { createCardItem } from '../messages/answer/partItems.js';
import { formatSmallLines } from '../messages/answer/smallLines.js';
import { choosePicture } from '../messages/chartFiles.js';
import { renderLine } from '../messages/messageBody.js';
import type { Rendering } from '../messages/rendering.js';
import { createReply, type InteractionReply } from '../messages/reply.js';
import { askLine } from './askLine.js';
import { createRendering } from './renderingFor.js';

type ButtonPress = APIMessageComponentInteraction;

export function shareAnswer(action: ShareAction, interaction: ButtonPress, bot: DiscordBot): InteractionReply {
  return action.kind === 'post' ? sharePage(action, interaction, bot) : shareFacts(action.facts, interaction, bot);
}

function shareFacts(codes: string[], interaction: ButtonPress, bot: DiscordBot): InteractionReply {
  const cited = findCitedByCode(codes, bot);
  const rendering = createSharedRendering({ command: 'ask', values: {} }, interaction, bot);
  if (cited.length === 0) return createReply(renderLine(rendering.wording.factGone, true));
  const asked = askAgain(cited, interaction, bot);
  if (asked) return createReply(renderMessage(asked.answer, { ...rendering, title: asked.title }));
  const cards = { items: cited.map(createCardItem), above: formatSmallLines({}, rendering), isSure: true };
  return createReply(renderCards({ ...cards, matter: null, understood: null, suggestions: [] }, rendering));
}

// the question that the message carries has these quotes for its answer, as sure or unsure as it is; one that had to be shortened may have others, and then does not stand over them
function askAgain(cited: CitedFact[], interaction: ButtonPress, bot: DiscordBot) {
  const line = readConversation(interaction.message, bot.library)?.understood;
  if (!line) return null;
  const language = clientLanguage(interaction);
  const answer = askLine({ line, conversation: null, language }, bot);
  const found = 'cited' in answer ? answer.cited.map(({ fact }) => fact.id) : [];
  const isSame = cited.every(({ fact }) => found.includes(fact.id));
  return isSame ? { answer, title: titleQuestion(line, bot.library, pickWording(language)) } : null;
}

/** Its arrows are those of whoever shares it. */
function sharePage(
  { page, command: id, values }: Extract<ShareAction, { kind: 'post' }>,
  interaction: ButtonPress,
  bot: DiscordBot,
): InteractionReply {
  const language = clientLanguage(interaction);
  const answer = findCommand(id, bot.commands)?.run(values, { library: bot.library, language });
  // what is gone from the base meanwhile, and what was never there
  if (!answer || isPrivate(answer)) return createReply(renderLine(pickWording(language).outdatedButton, true));
  const rendering = { ...createSharedRendering({ command: id, values }, interaction, bot), page };
  return createReply(renderMessage(answer, rendering), choosePicture(answer, rendering));
}

function createSharedRendering(call: Rendering['call'], interaction: ButtonPress, bot: DiscordBot): Rendering {
  return { ...createRendering(interaction, bot, call), hidden: false, sharedBy: displayNameOf(interaction) };
}
