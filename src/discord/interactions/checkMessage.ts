/** "Check statement" on somebody's message: sentences with the same and with other details, hidden, without a verdict. */
import type { APIMessageApplicationCommandInteraction } from 'discord-api-types/v10';
import type { Answer } from '../../answers/answer.js';
import { answerPicturesOnly, type CheckContext, checkReadings } from '../../answers/asked/checkStatement.js';
import type { DiscordBot } from '../bot.js';
import { renderMessage } from '../messages/answer/message.js';
import { createFollowButton } from '../messages/answer/talkButtons.js';
import { createButtonRow, createContainer, createText } from '../messages/components.js';
import { createMessageBody } from '../messages/messageBody.js';
import { createFactButtons, formatQuote, type QuoteText } from '../messages/quote.js';
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
  const quotes = answer.cited.map((cited) => ({ cited, text: formatQuote(cited, rendering) }));
  const shown = pickWithinLimits(quotes);
  const same = shown.filter((quote) => quotes.indexOf(quote) < heading.same);
  const differing = shown.filter((quote) => !same.includes(quote));
  const { checkedSame, checkedDiffering } = rendering.wording;
  return createReply(
    createMessageBody(
      [
        ...createGroup(checkedSame, same, rendering),
        ...createGroup(checkedDiffering, differing, rendering),
        ...createButtonRow([createFollowButton(null, rendering)]),
      ],
      true,
    ),
  );
}

function checkSeen(message: SeenMessage, context: CheckContext): Answer {
  const readings = listReadings(message);
  return readings.length === 0 && hasPictures(message) ? answerPicturesOnly(context) : checkReadings(readings, context);
}

// from both ends, so that what differs is seen too
function pickWithinLimits(quotes: QuoteText[]): QuoteText[] {
  let length = 0;
  const order = [...quotes].sort((a, b) => measureEndDistance(a, quotes) - measureEndDistance(b, quotes));
  const fitting = order.filter(({ text }) => {
    const more = length + text.length;
    if (more <= maxCheckedCharacters) length = more;
    return more <= maxCheckedCharacters;
  });
  return quotes.filter((each) => fitting.slice(0, maxQuotes).includes(each));
}

function measureEndDistance(one: QuoteText, all: QuoteText[]): number {
  const index = all.indexOf(one);
  return Math.min(index, all.length - index);
}

function createGroup(heading: string, quotes: QuoteText[], rendering: Rendering) {
  if (quotes.length === 0) return [];
  const parts = quotes.flatMap(({ cited, text }) => [createText(text), ...createFactButtons(cited, rendering, false)]);
  return [createContainer([createText(`**${heading}**`), ...parts])];
}
