/** A list of quotes under a heading, in pages. */
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer, CitedAnswer } from '../../../answers/answer.js';
import type { CitedFact } from '../../../answers/citedFact.js';
import { describeYears, findOpeningIndex, listTimelineFacts } from '../../../answers/compared/timelineOpening.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { formatHeading } from '../../../wording/answerText.js';
import { formatComparison, formatDenials } from '../../../wording/matterText.js';
import type { Wording } from '../../../wording/wording.js';
import { limits } from '../../limits.js';
import { createContainer, createSeparator, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import { formatQuote, type QuoteText } from '../quote.js';
import { createQuoteSection } from '../quoteButtons.js';
import type { Rendering } from '../rendering.js';
import { findFollowSubject } from './followSubject.js';
import { formatNewsChanges } from './lineLists.js';
import { findOverview } from './overview.js';
import { paginate, renderPageRow, reservedCharacters } from './pages.js';
import { formatSmallLines } from './smallLines.js';

/** Of a line under a comparison, which names everybody that it comes from. */
const maxRelationLength = 500;
/** Of what was corrected in an article: where it is longer, `details` tells it of each sentence. */
const maxChangesLength = 1500;

export function renderList(answer: CitedAnswer & Answer, rendering: Rendering): MessageBody {
  const { wording, hidden, page } = rendering;
  const relation = formatSummary(answer, rendering);
  const characters = limits.text - reservedCharacters - relation.length;
  const opening = findOpening(answer);
  const parts = [answer.cited.slice(opening), answer.cited.slice(0, opening)];
  const pages = parts.flatMap((facts) => paginateQuotes(facts, characters, rendering));
  // an overview is a page of its own, before the others
  const first = findOverview(answer).length > 0 ? 1 : 0;
  const count = first + pages.length;
  const pageIndex = Math.min(Math.max(page, first), count - 1);
  const shown = pages[pageIndex - first] ?? [];
  const heading = formatHeading(answer.heading, wording);
  const title = heading === null ? [] : [createText(`### ${escapeMarkdown(heading)}`)];
  const isBefore = shown.some(({ cited }) => answer.cited.indexOf(cited) < opening);
  const items = dropRepeats(shown, rendering).flatMap((quote, index) => renderListItem(quote, index, rendering));
  const left = limits.text - reservedCharacters - shown.reduce((sum, { text }) => sum + text.length, 0);
  const summary = relation.length <= left ? relation : '';
  const understood = findFollowSubject(answer, wording);
  const row = { pageIndex, count, shown: shown.map(({ cited }) => cited), understood };
  return createMessageBody(
    [
      createContainer(
        [
          ...formatSmallLines(answer, rendering).map(createText),
          ...title,
          ...(isBefore ? [createText(`**${formatBefore(answer.cited.slice(0, opening), wording)}**`)] : []),
          ...(summary === '' ? [] : [createText(summary), createSeparator()]),
          ...items,
        ],
        { isSure: answer.kind === 'found' },
      ),
      ...renderPageRow(row, { ...rendering, page: pageIndex }),
    ],
    hidden,
  );
}

function paginateQuotes(facts: CitedFact[], characters: number, rendering: Rendering): QuoteText[][] {
  const quotes = facts.map((cited) => ({ cited, text: formatQuote(cited, rendering) }));
  return paginate(quotes, ({ text }) => text.length, { characters });
}

// a timeline begins with the announcement; what was before it has pages of its own, behind the others
function findOpening({ heading, cited }: CitedAnswer): number {
  return heading.kind === 'timeline' ? findOpeningIndex(listTimelineFacts(cited)) : 0;
}

function formatBefore(before: CitedFact[], { beforeOpening }: Wording): string {
  return beforeOpening(describeYears(listTimelineFacts(before)), before.length);
}

// a sentence that was just quoted need not stand there again as the one before
function dropRepeats(shown: QuoteText[], rendering: Rendering): QuoteText[] {
  return shown.map((quote, index) => {
    const { before, after } = quote.cited.neighbours;
    const isShown = before !== null && before.text === shown[index - 1]?.cited.fact.quote;
    return isShown ? { ...quote, text: formatQuote(quote.cited, rendering, { before: null, after }) } : quote;
  });
}

function formatSummary(answer: CitedAnswer, rendering: Rendering): string {
  if (answer.heading.kind !== 'new') return formatMatterRelation(answer, rendering.wording);
  const changes = formatNewsChanges(answer.heading, rendering);
  return changes.length <= maxChangesLength ? changes : '';
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

function renderListItem(quote: QuoteText, index: number, rendering: Rendering): APIComponentInContainer[] {
  return [...(index > 0 ? [createSeparator()] : []), createQuoteSection(quote, rendering)];
}
