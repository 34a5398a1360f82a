/** "Check statement" on somebody's message: sentences with the same and with other details, hidden, without a verdict. */
import type { APIMessageApplicationCommandInteraction } from 'discord-api-types/v10';
import type { Answer, CitedFact } from '../../answers/answer.js';
import { answerPicturesOnly, type CheckContext, checkReadings } from '../../answers/checkStatement.js';
import type { DiscordBot } from '../bot.js';
import { createContainer, createText } from '../messages/components.js';
import { createMessageBody, renderMessage } from '../messages/message.js';
import { createFactButtons, formatQuote } from '../messages/quote.js';
import type { Rendering } from '../messages/rendering.js';
import { createReply, type InteractionReply } from '../messages/reply.js';
import { createRendering } from './renderingFor.js';
import { hasPictures, listReadings, type SeenMessage } from './seenText.js';

const maxCheckedCharacters = 3600;
const maxQuotes = 5;

export function replyToCheck(interaction: APIMessageApplicationCommandInteraction, bot: DiscordBot): InteractionReply {
  const message = interaction.data.resolved.messages[interaction.data.target_id];
  const rendering = { ...createRendering(interaction, bot, { command: 'check', values: {} }), hidden: true };
  const answer = checkSeen(message ?? {}, { library: bot.library, language: rendering.wording.locale });
  const heading = answer.kind === 'found' ? answer.heading : null;
  if (answer.kind !== 'found' || heading?.kind !== 'check') return createReply(renderMessage(answer, rendering));
  const shown = pickWithinLimits(answer.cited, rendering);
  const same = shown.filter((cited) => answer.cited.indexOf(cited) < heading.same);
  const differing = shown.filter((cited) => !same.includes(cited));
  const { checkedSame, checkedDiffering } = rendering.wording;
  return createReply(
    createMessageBody(
      [...createGroup(checkedSame, same, rendering), ...createGroup(checkedDiffering, differing, rendering)],
      true,
    ),
  );
}

function checkSeen(message: SeenMessage, context: CheckContext): Answer {
  const readings = listReadings(message);
  return readings.length === 0 && hasPictures(message) ? answerPicturesOnly(context) : checkReadings(readings, context);
}

// from both ends, so that what differs is seen too
function pickWithinLimits(cited: CitedFact[], rendering: Rendering): CitedFact[] {
  let length = 0;
  const order = [...cited].sort((a, b) => measureEndDistance(a, cited) - measureEndDistance(b, cited));
  const fitting = order.filter((each) => {
    const more = length + formatQuote(each, rendering).length;
    if (more <= maxCheckedCharacters) length = more;
    return more <= maxCheckedCharacters;
  });
  return cited.filter((each) => fitting.slice(0, maxQuotes).includes(each));
}

function measureEndDistance(one: CitedFact, all: CitedFact[]): number {
  const index = all.indexOf(one);
  return Math.min(index, all.length - index);
}

function createGroup(heading: string, cited: CitedFact[], rendering: Rendering) {
  if (cited.length === 0) return [];
  const parts = cited.flatMap((each) => [
    createText(formatQuote(each, rendering)),
    ...createFactButtons(each, rendering, false),
  ]);
  return [createContainer([createText(`**${heading}**`), ...parts])];
}
