/** Every matter on which sources differ, a line each, in pages. */
import type { Info } from '../../../answers/answer.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { formatDisputedLines } from '../../../wording/own/disputedLines.js';
import { limits } from '../../limits.js';
import { createContainer, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import type { Rendering } from '../rendering.js';
import { paginate, renderTurningRow, reservedCharacters } from './pages.js';

export type DisputedInfo = Extract<Info, { kind: 'disputed' }>;

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
  const heading = shown.length > 0 ? wording.talk.disputed : wording.talk.nothingDisputed;
  const texts = [...small, escapeMarkdown(heading), ...(shown.length > 0 ? [shown.join('\n')] : [])];
  return createMessageBody(
    [createContainer(texts.map(createText)), ...renderTurningRow({ pageIndex, count: pages.length }, rendering)],
    hidden,
  );
}
