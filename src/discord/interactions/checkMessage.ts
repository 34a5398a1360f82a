/** "Check statement" on somebody's message: sentences with the same and with other details, hidden, without a verdict. */
import type { APIMessageApplicationCommandInteraction } from 'discord-api-types/v10';
import type { Cited } from '../../answers/answer.js';
import { checkStatement } from '../../answers/checkStatement.js';
import type { Bot } from '../bot.js';
import { languageOf } from '../interactionUser.js';
import { container, text } from '../messages/components.js';
import { body, messageOf } from '../messages/message.js';
import { factButtons, quoteText } from '../messages/quote.js';
import type { Rendering } from '../messages/rendering.js';
import { type Reply, say } from '../messages/reply.js';
import { renderingFor } from './renderingFor.js';

const longest = 3600;
const mostQuotes = 5;

export function checkedMessage(interaction: APIMessageApplicationCommandInteraction, bot: Bot): Reply {
  const message = interaction.data.resolved.messages[interaction.data.target_id];
  const answer = checkStatement(message?.content ?? '', bot.library, languageOf(interaction));
  const rendering = { ...renderingFor(interaction, bot, { command: 'check', values: {} }), hidden: true };
  if (answer.kind !== 'found' || answer.heading.of !== 'check') return say(messageOf(answer, rendering));
  const shown = withinLimits(answer.cited, rendering);
  const same = shown.filter((cited) => answer.cited.indexOf(cited) < sameCount(answer.heading));
  const differing = shown.filter((cited) => !same.includes(cited));
  const { checkedSame, checkedDiffering } = rendering.wording;
  return say(body([...group(checkedSame, same, rendering), ...group(checkedDiffering, differing, rendering)], true));
}

function sameCount(heading: { of: string; same?: number }): number {
  return heading.same ?? 0;
}

// from both ends, so that what differs is seen too
function withinLimits(cited: Cited[], rendering: Rendering): Cited[] {
  let length = 0;
  const order = [...cited].sort((a, b) => closeness(a, cited) - closeness(b, cited));
  const fitting = order.filter((each) => {
    const more = length + quoteText(each, rendering).length;
    if (more <= longest) length = more;
    return more <= longest;
  });
  return cited.filter((each) => fitting.slice(0, mostQuotes).includes(each));
}

function closeness(one: Cited, all: Cited[]): number {
  const at = all.indexOf(one);
  return Math.min(at, all.length - at);
}

function group(heading: string, cited: Cited[], rendering: Rendering) {
  if (cited.length === 0) return [];
  const parts = cited.flatMap((each) => [text(quoteText(each, rendering)), ...factButtons(each, rendering, false)]);
  return [container([text(`**${heading}**`), ...parts])];
}
