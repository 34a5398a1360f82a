/** A button was pressed: its id says what to do, so that it works after a restart. */
import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import { citeWithNeighbours } from '../../answers/cite.js';
import { answerCompare } from '../../answers/compared/compare.js';
import type { CitationFormat } from '../../citations/formats.js';
import { findCommand } from '../../commands/command.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { DiscordBot } from '../bot.js';
import { messageFlags, responseTypes } from '../constants.js';
import { findCitedByCode } from '../conversation/citedByCode.js';
import type { Action, ShareAction, TalkAction } from '../customId.js';
import { clientLanguage, isModerator, userOf } from '../interactionUser.js';
import { isPrivate, renderMessage } from '../messages/answer/message.js';
import { choosePicture } from '../messages/chartFiles.js';
import { renderCitations } from '../messages/citationMessage.js';
import { renderDetails } from '../messages/details.js';
import { renderLine } from '../messages/messageBody.js';
import { createReply, createUpdate, type InteractionReply } from '../messages/reply.js';
import { createRendering } from './renderingFor.js';

type ButtonPress = APIMessageComponentInteraction;

/** Null: an id that this version does not read. */
export function handleButton(
  action: Exclude<Action, TalkAction | ShareAction> | null,
  interaction: ButtonPress,
  bot: DiscordBot,
): InteractionReply {
  const wording = pickWording(clientLanguage(interaction));
  if (!action) return createReply(renderLine(wording.outdatedButton, true));
  switch (action.kind) {
    case 'page':
      return turnPage(action, interaction, bot);
    case 'details':
      return showDetails(action.fact, interaction, bot);
    case 'cite':
      return replyWithCitations({ ...action, format: null }, interaction, bot);
    case 'export':
      return replyWithCitations(action, interaction, bot);
    case 'compare':
      return compareMatter(action.matter, interaction, bot);
    case 'delete':
      return deleteMessage(action.user, interaction);
    default:
      return action satisfies never;
  }
}

// whoever asked turns the page; others get a hidden copy of their own, as does the asker of what is gone from the base
function turnPage(
  { user, page, command: id, values }: Extract<Action, { kind: 'page' }>,
  interaction: ButtonPress,
  bot: DiscordBot,
): InteractionReply {
  const language = clientLanguage(interaction);
  const command = findCommand(id, bot.commands);
  if (!command) return createReply(renderLine(pickWording(language).outdatedButton, true));
  const answer = command.run(values, { library: bot.library, language });
  const turnsHere = userOf(interaction)?.id === user && !isPrivate(answer);
  const hidden = !turnsHere || ((interaction.message.flags ?? 0) & messageFlags.ephemeral) !== 0;
  const rendering = { ...createRendering(interaction, bot, { command: id, values }), page, hidden };
  const picture = choosePicture(answer, rendering);
  return turnsHere
    ? createUpdate(renderMessage(answer, rendering), picture)
    : createReply(renderMessage(answer, rendering), picture);
}

function showDetails(code: string, interaction: ButtonPress, bot: DiscordBot): InteractionReply {
  const rendering = createRendering(interaction, bot, { command: 'fact', values: {} });
  const [found] = findCitedByCode([code], bot);
  if (!found) return createReply(renderLine(rendering.wording.factGone, true));
  return createReply(renderDetails(citeWithNeighbours(found.fact, bot.library), rendering));
}

// a button that names a format stands under citations, which it changes
function replyWithCitations(
  { facts: codes, format }: { facts: string[]; format: CitationFormat | null },
  interaction: ButtonPress,
  bot: DiscordBot,
): InteractionReply {
  const wording = pickWording(clientLanguage(interaction));
  const cited = findCitedByCode(codes, bot);
  if (cited.length === 0) return createReply(renderLine(wording.factGone, true));
  const { version, findNewestSource } = bot.library;
  const { message, files } = renderCitations({ cited, format, wording, version, newest: findNewestSource() });
  return { ...(format === null ? createReply(message) : createUpdate(message)), files };
}

function compareMatter(matter: string, interaction: ButtonPress, bot: DiscordBot): InteractionReply {
  const rendering = createRendering(interaction, bot, { command: 'compare', values: { matter } });
  const answer = answerCompare(matter, bot.library, rendering.wording.locale);
  return createReply(renderMessage(answer, { ...rendering, hidden: true }), choosePicture(answer, rendering));
}

function deleteMessage(user: string, interaction: ButtonPress): InteractionReply {
  const allowed = userOf(interaction)?.id === user || isModerator(interaction);
  if (!allowed) return createReply(renderLine(pickWording(clientLanguage(interaction)).notYours, true));
  return { response: { type: responseTypes.deferredUpdate }, deletes: true };
}
