/** An Answer as a Discord message of components. */
import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Answer, CitedAnswer, MatterSummary } from '../../answers/answer.js';
import type { CitedFact } from '../../answers/citedFact.js';
import { cutWithEllipsis } from '../../util/textLimits.js';
import { formatHeading, formatReason } from '../../wording/answerText.js';
import { formatSourceDate } from '../../wording/attribution.js';
import { formatComparison, formatDenials, formatOtherSources } from '../../wording/matterText.js';
import type { Detail } from '../../wording/provenance.js';
import type { Wording } from '../../wording/wording.js';
import { messageFlags } from '../constants.js';
import { writeCustomId } from '../customId.js';
import { limits } from '../limits.js';
import { createButton, createButtonRow, createContainer, createSeparator, createText } from './components.js';
import { formatInfo } from './infoTexts.js';
import { escapeMarkdown } from './markdown.js';
import { paginate, renderPageRow } from './pages.js';
import { createCiteAllButton, createClosingButton, createFactButtons, formatQuote, type QuoteText } from './quote.js';
import type { Rendering } from './rendering.js';

export type MessageBody = Pick<RESTPostAPIChannelMessageJSONBody, 'components' | 'allowed_mentions' | 'flags'>;

/** `ask` shows its best and up to two more. */
const maxAnswers = 3;
/** What a list's heading, page numbers and buttons need beside the quotes. */
const reservedCharacters = 300;
/** Of a line under a comparison, which names everybody that it comes from. */
const maxRelationLength = 500;

/** Whether the asker alone should see an answer: what was not found, and what is about the bot, helps nobody else. */
export function isPrivate(answer: Answer): boolean {
  return answer.kind === 'unknown' || answer.kind === 'info';
}

export function renderMessage(answer: Answer, rendering: Rendering): MessageBody {
  switch (answer.kind) {
    case 'found':
    case 'unsure':
      return isList(answer) ? renderList(answer, rendering) : renderAnswers(answer, rendering);
    case 'unknown':
      return renderTexts(
        [...formatUnknown(answer, rendering), ...formatSuggestions(answer.suggestions, rendering)],
        rendering,
      );
    case 'info':
      return renderTexts(
        [...formatInfo(answer.info, rendering), ...formatSuggestions(answer.suggestions, rendering)],
        rendering,
      );
    default:
      return answer satisfies never;
  }
}

/** A line of the bot's own. */
export function renderLine(line: string, hidden: boolean): MessageBody {
  return createMessageBody([createText(escapeMarkdown(line))], hidden);
}

export function createMessageBody(components: APIMessageTopLevelComponent[], hidden: boolean): MessageBody {
  return {
    components,
    flags: messageFlags.componentsV2 | (hidden ? messageFlags.ephemeral : 0),
    allowed_mentions: { parse: [] },
  };
}

function isList({ heading }: CitedAnswer): boolean {
  return heading.kind !== 'question' && heading.kind !== 'fact';
}

function renderAnswers(answer: CitedAnswer, rendering: Rendering): MessageBody {
  const { unsure, locale } = rendering.wording;
  const unsaid = answer.unsaid ? [escapeMarkdown(answer.unsaid[locale])] : [];
  const lines = answer.kind === 'unsure' ? [...unsaid, unsure] : unsaid;
  const intro = lines.length === 0 ? null : lines.join('\n');
  const detail = answer.heading.kind === 'fact' ? 'full' : 'brief';
  return renderCards({ cited: answer.cited.slice(0, maxAnswers), intro, matter: answer.matter, detail }, rendering);
}

export interface Cards {
  cited: CitedFact[];
  /** A line of Markdown over them. */
  intro: string | null;
  /** What others speak of too; a button opens the comparison. */
  matter: MatterSummary | null;
  detail: Detail;
}

/** A card for each quote, without a heading. */
export function renderCards({ cited, intro, matter, detail }: Cards, rendering: Rendering): MessageBody {
  const { wording, hidden } = rendering;
  const also = matter && cited[0] ? formatOtherSources(matter, wording).map(escapeMarkdown).join('\n-# ') : '';
  const quotes = cited.map((each) => ({ cited: each, text: formatQuote(each, rendering, detail) }));
  const fitting = pickFitting(quotes, also.length + (intro ?? '').length);
  const shown = fitting.map((each) => each.cited);
  const cards = fitting.map((each) =>
    createContainer([createText(each.text), ...createFactButtons(each.cited, rendering, true)]),
  );
  const compare = matter
    ? createButton(wording.buttons.compare, writeCustomId({ kind: 'compare', matter: matter.id }))
    : null;
  return createMessageBody(
    [
      ...(intro === null ? [] : [createText(intro)]),
      ...cards,
      ...(also === '' ? [] : [createText(`-# ${also}`)]),
      ...createButtonRow([compare, createCiteAllButton(shown, rendering), createClosingButton(shown, rendering)]),
    ],
    hidden,
  );
}

// whole quotes only, as many as one message holds
function pickFitting(quotes: QuoteText[], beside: number): QuoteText[] {
  const [firstPage = []] = paginate(quotes, ({ text }) => text.length, {
    characters: limits.text - reservedCharacters - beside,
  });
  return firstPage;
}

function renderList(answer: CitedAnswer, rendering: Rendering): MessageBody {
  const { wording, hidden, page, publicUrl } = rendering;
  const relation = formatMatterRelation(answer, wording);
  const characters = limits.text - reservedCharacters - relation.length;
  // a link more to each quote leaves room for one quote less
  const room = { characters, ...(publicUrl === null ? {} : { maxItems: 4 }) };
  const quotes = answer.cited.map((cited) => ({ cited, text: formatQuote(cited, rendering) }));
  const pages = paginate(quotes, ({ text }) => text.length, room);
  const pageIndex = Math.min(Math.max(page, 0), pages.length - 1);
  const shown = pages[pageIndex] ?? [];
  const heading = formatHeading(answer.heading, wording);
  const title = heading === null ? [] : [createText(`### ${escapeMarkdown(heading)}`)];
  const items = shown.flatMap((quote, index) => renderListItem(quote, index, rendering));
  const left = limits.text - reservedCharacters - shown.reduce((sum, { text }) => sum + text.length, 0);
  const summary = relation.length <= left ? relation : '';
  return createMessageBody(
    [
      createContainer([...title, ...items, ...(summary === '' ? [] : [createText(summary)])]),
      ...renderPageRow({ pageIndex, count: pages.length, shown: shown.map(({ cited }) => cited) }, rendering),
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

function renderTexts(texts: string[], { hidden }: Rendering): MessageBody {
  const [firstPage = []] = paginate(texts, ({ length }) => length, { characters: limits.text });
  return createMessageBody([createContainer(firstPage.map(createText))], hidden);
}

function formatUnknown(answer: Extract<Answer, { kind: 'unknown' }>, { wording }: Rendering): string[] {
  const near = answer.near.map(({ says }) => `- ${escapeMarkdown(says)}`);
  return [
    escapeMarkdown(formatReason(answer.reason, wording)),
    ...(near.length > 0 ? [[wording.near, ...near].join('\n')] : []),
    ...(answer.newest ? [`-# ${escapeMarkdown(wording.newest(formatSourceDate(answer.newest, wording)))}`] : []),
  ];
}

function formatSuggestions(suggestions: string[], { wording }: Rendering): string[] {
  if (suggestions.length === 0) return [];
  return [[wording.tryAsking, ...suggestions.map((question) => `- ${escapeMarkdown(question)}`)].join('\n')];
}
