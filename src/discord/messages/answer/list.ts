/** A list of quotes under a heading, in pages. */
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { CitedAnswer } from '../../../answers/answer.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { formatHeading } from '../../../wording/answerText.js';
import { formatComparison, formatDenials } from '../../../wording/matterText.js';
import type { Wording } from '../../../wording/wording.js';
import { limits } from '../../limits.js';
import { createContainer, createSeparator, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import { createFactButtons, formatQuote, type QuoteText } from '../quote.js';
import type { Rendering } from '../rendering.js';
import { findFollowSubject } from './followSubject.js';
import { findOverview, renderOverview } from './overview.js';
import { paginate, renderPageRow, reservedCharacters } from './pages.js';
import { formatSmallLines } from './smallLines.js';

/** Of a line under a comparison, which names everybody that it comes from. */
const maxRelationLength = 500;

export function renderList(answer: CitedAnswer, rendering: Rendering): MessageBody {
  const { wording, hidden, page, publicUrl } = rendering;
  const relation = formatMatterRelation(answer, wording);
  const characters = limits.text - reservedCharacters - relation.length;
  // a link more to each quote leaves room for one quote less
  const room = { characters, ...(publicUrl === null ? {} : { maxItems: 4 }) };
  const quotes = answer.cited.map((cited) => ({ cited, text: formatQuote(cited, rendering) }));
  const pages = paginate(quotes, ({ text }) => text.length, room);
  const overview = findOverview(answer);
  const count = pages.length + Math.min(overview.length, 1);
  const pageIndex = Math.min(Math.max(page, 0), count - 1);
  // an overview is a page of its own, before the others
  const isOverview = pageIndex === 0 && overview.length > 0;
  const shown = isOverview ? [] : (pages[pageIndex - (count - pages.length)] ?? []);
  const heading = formatHeading(answer.heading, wording);
  const title = heading === null ? [] : [createText(`### ${escapeMarkdown(heading)}`)];
  const items = isOverview
    ? renderOverview(overview, rendering)
    : shown.flatMap((quote, index) => renderListItem(quote, index, rendering));
  const left = limits.text - reservedCharacters - shown.reduce((sum, { text }) => sum + text.length, 0);
  const summary = relation.length <= left ? relation : '';
  return createMessageBody(
    [
      ...formatSmallLines(answer, wording).map(createText),
      createContainer([...title, ...items, ...(summary === '' ? [] : [createText(summary)])]),
      ...renderPageRow(
        {
          pageIndex,
          count,
          shown: isOverview ? overview.map(({ sentence }) => sentence) : shown.map(({ cited }) => cited),
          understood: findFollowSubject(answer, wording),
        },
        rendering,
      ),
    ],
    hidden,
  );
}

// how the sides of a comparison stand to each other, and who contradicts them; long names are cut, for the quotes are not
function formatMatterRelation({ heading, matter }: CitedAnswer, wording: Wording): string {
  if (heading.kind !== 'matter' || !matter) return '';
  const denials = formatDenials(matter, wording);
  const comparison = `**${escapeMarkdown(cutWithEllipsis(formatComparison(matter, wording), maxRelationLength))}**`;
  return denials === null
    ? comparison
    : `${comparison}\n${escapeMarkdown(cutWithEllipsis(denials, maxRelationLength))}`;
}

function renderListItem({ cited, text }: QuoteText, index: number, rendering: Rendering): APIComponentInContainer[] {
  return [...(index > 0 ? [createSeparator()] : []), createText(text), ...createFactButtons(cited, rendering, false)];
}
