/** Lists of the bot's own lines, in pages: matters on which sources differ; what was added, corrected or withdrawn. */
import type { Answer, CitedAnswer, Heading } from '../../../answers/answer.js';
import type { NewsItem } from '../../../answers/citedFact.js';
import { uniqueBy } from '../../../util/collections.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { formatHeading } from '../../../wording/answerText.js';
import { type DisputedInfo, formatDisputedHeading, formatDisputedLines } from '../../../wording/own/disputedLines.js';
import { formatNewsDetails, formatNewsLine } from '../../../wording/own/newsLines.js';
import { writeCustomId } from '../../customId.js';
import { limits } from '../../limits.js';
import { createCode } from '../../shortCode.js';
import { createButton, createContainer, createSection, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import type { Rendering } from '../rendering.js';
import { paginate, renderTurningRow, reservedCharacters } from './pages.js';
import { formatSmallLines } from './smallLines.js';

/** Of one matter: its names may be long. */
const maxLineLength = 600;

export function renderDisputed(info: DisputedInfo, small: string[], rendering: Rendering): MessageBody {
  const { wording, hidden, page } = rendering;
  const lines = formatDisputedLines(info, wording).map(
    (line) => `- ${escapeMarkdown(cutWithEllipsis(line, maxLineLength))}`,
  );
  const pages = paginate(lines, ({ length }) => length + 1, { characters: limits.text - reservedCharacters });
  const pageIndex = Math.min(Math.max(page, 0), Math.max(pages.length - 1, 0));
  const shown = pages[pageIndex] ?? [];
  const texts = [
    ...small,
    escapeMarkdown(formatDisputedHeading(info, wording)),
    ...(shown.length > 0 ? [shown.join('\n')] : []),
  ];
  return createMessageBody(
    [createContainer(texts.map(createText)), ...renderTurningRow({ pageIndex, count: pages.length }, rendering)],
    hidden,
  );
}

export type NewsHeading = Extract<Heading, { kind: 'new' }>;

/** New sentences counted by day and article, a button beside each line opens them. */
export function renderNews(heading: NewsHeading, answer: CitedAnswer & Answer, rendering: Rendering): MessageBody {
  const { wording, hidden, page } = rendering;
  const items = heading.items.map((item) => ({ item, text: formatNewsItem(item, rendering) }));
  const pages = paginate(items, ({ text }) => text.length, { characters: limits.text - reservedCharacters });
  const pageIndex = Math.min(Math.max(page, 0), pages.length - 1);
  const shown = (pages[pageIndex] ?? []).map(({ item, text }) => ({ text, button: createNewsButton(item, rendering) }));
  // of two corrections of one sentence the first has the button
  const first = new Set(uniqueBy(shown, ({ button }) => JSON.stringify(button)));
  const sections = shown.map((each) => createSection(each.text, first.has(each) ? each.button : null));
  const title = createText(`### ${escapeMarkdown(formatHeading(heading, wording) ?? wording.news.heading)}`);
  const small = formatSmallLines(answer, rendering).map(createText);
  return createMessageBody(
    [
      createContainer([...small, title, ...sections]),
      ...renderTurningRow({ pageIndex, count: pages.length }, rendering),
    ],
    hidden,
  );
}

/** Of a list of sentences: what was corrected or withdrawn, over them. */
export function formatNewsChanges({ items }: NewsHeading, rendering: Rendering): string {
  const changes = items.filter(({ kind }) => kind !== 'added');
  return changes.map((item) => formatNewsItem(item, rendering)).join('\n');
}

/** Of each line, so that five of the longest fit. */
const maxDetailLength = 300;

function formatNewsItem(item: NewsItem, { wording }: Rendering): string {
  const details = formatNewsDetails(item, wording).map((line) => cutWithEllipsis(line, maxDetailLength));
  const lines = details.map((line) => `-# ${escapeMarkdown(line)}`);
  return [`**${escapeMarkdown(formatNewsLine(item, wording))}**`, ...lines].join('\n');
}

function createNewsButton(item: NewsItem, { wording, call }: Rendering) {
  if (item.kind === 'withdrawn') return null;
  if (item.kind === 'corrected') {
    if (!item.cited) return null;
    const fact = createCode(item.cited.fact.id);
    return createButton(wording.buttons.details, writeCustomId({ kind: 'details', fact }));
  }
  const { topic, person } = call.values;
  const values = {
    since: item.day,
    outlet: item.source.id,
    ...(topic ? { topic } : {}),
    ...(person ? { person } : {}),
  };
  return createButton(wording.news.show, writeCustomId({ kind: 'run', command: 'new', values }));
}
