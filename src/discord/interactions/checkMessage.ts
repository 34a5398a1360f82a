/** "Check statement" on somebody's message: for each detail the sentences that say the same and those that say something else, hidden, without a verdict. */
import type { APIMessageApplicationCommandInteraction } from 'discord-api-types/v10';
import type { Answer, CheckedDetail, CitedAnswer } from '../../answers/answer.js';
import { answerPicturesOnly, type CheckContext, checkReadings } from '../../answers/checked/checkStatement.js';
import { uniqueBy } from '../../util/collections.js';
import { formatTypedText } from '../../wording/plainLine.js';
import type { DiscordBot } from '../bot.js';
import { renderMessage } from '../messages/answer/message.js';
import { createFollowButton } from '../messages/answer/talkButtons.js';
import { createButtonRow, createContainer, createText } from '../messages/components.js';
import { escapeMarkdown } from '../messages/markdown.js';
import { createMessageBody } from '../messages/messageBody.js';
import { formatQuote, type QuoteText } from '../messages/quote.js';
import { createQuoteSection } from '../messages/quoteButtons.js';
import type { Rendering } from '../messages/rendering.js';
import { createReply, type InteractionReply } from '../messages/reply.js';
import { createRendering } from './renderingFor.js';
import { hasPictures, listReadings, type SeenMessage } from './seenText.js';

const maxCheckedCharacters = 3300;
const maxQuotes = 4;

export function replyToCheck(interaction: APIMessageApplicationCommandInteraction, bot: DiscordBot): InteractionReply {
  const message = interaction.data.resolved.messages[interaction.data.target_id];
  const rendering = { ...createRendering(interaction, bot, { command: 'check', values: {} }), hidden: true };
  const answer = checkSeen(message ?? {}, { library: bot.library, language: rendering.wording.locale });
  const heading = answer.kind === 'found' ? answer.heading : null;
  if (answer.kind !== 'found' || heading?.kind !== 'check') return createReply(renderMessage(answer, rendering));
  const checked = rendering.wording.checkedStatement(formatTypedText(heading.statement));
  const groups = pickWithinLimits(listGroups(heading.details, answer, rendering));
  return createReply(
    createMessageBody(
      [
        createText(escapeMarkdown(checked)),
        ...groups.map((group) => renderGroup(group, rendering)),
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

/** The sentences on one detail, under what they say of it. */
interface Group {
  label: string;
  lists: { heading: string; quotes: QuoteText[] }[];
}

function listGroups(details: CheckedDetail[], { cited }: CitedAnswer, rendering: Rendering): Group[] {
  const { checkedSame, checkedDiffering } = rendering.wording;
  const listQuotes = (ids: string[]) =>
    cited
      .filter(({ fact }) => ids.includes(fact.id))
      .map((each) => ({ cited: each, text: formatQuote(each, rendering) }));
  return details.map(({ label, same, differing }) => ({
    label,
    lists: [
      { heading: checkedSame, quotes: listQuotes(same) },
      { heading: checkedDiffering, quotes: listQuotes(differing) },
    ],
  }));
}

// the first of every list before the second of any, and no sentence twice: its buttons would have the same ids
function pickWithinLimits(groups: Group[]): Group[] {
  // what is the same before what is not
  const lists = [0, 1].flatMap((place) => groups.flatMap((group) => group.lists[place] ?? []));
  const ranked = lists.flatMap(({ quotes }) => quotes.map((quote, rank) => ({ quote, rank })));
  let length = 0;
  const fitting = uniqueBy(
    ranked.sort((a, b) => a.rank - b.rank),
    ({ quote }) => quote.cited.fact.id,
  ).flatMap(({ quote }) => {
    const more = length + quote.text.length;
    if (more > maxCheckedCharacters) return [];
    length = more;
    return [quote];
  });
  const shown = new Set(fitting.slice(0, maxQuotes));
  const cut = ({ label, lists: all }: Group) => ({
    label,
    lists: all.map(({ heading, quotes }) => ({ heading, quotes: quotes.filter((quote) => shown.has(quote)) })),
  });
  return groups.map(cut).filter(({ lists: all }) => all.some(({ quotes }) => quotes.length > 0));
}

function renderGroup({ label, lists }: Group, rendering: Rendering) {
  const parts = lists
    .filter(({ quotes }) => quotes.length > 0)
    .flatMap(({ heading, quotes }) => [
      createText(heading),
      ...quotes.map((quote) => createQuoteSection(quote, rendering)),
    ]);
  return createContainer([createText(`**${escapeMarkdown(formatTypedText(label))}**`), ...parts]);
}
