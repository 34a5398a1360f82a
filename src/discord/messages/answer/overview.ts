/** What a topic begins with: its questions, each with a sentence and what others say; the sentences are the pages behind it. */
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { CitedAnswer, TopicMatter } from '../../../answers/answer.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { listOverviewParts, type OverviewPart } from '../../../wording/own/overviewLines.js';
import { writeCustomId } from '../../customId.js';
import { limits } from '../../limits.js';
import { createButton, createButtonRow, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { formatQuote } from '../quote.js';
import type { Rendering } from '../rendering.js';
import { reservedCharacters } from './pages.js';

/** Of the line with the wordings of others. */
const maxOthersLength = 400;

export function findOverview({ heading }: Pick<CitedAnswer, 'heading'>): TopicMatter[] {
  return heading.kind === 'topic' ? heading.overview : [];
}

/** As many as one message holds. */
export function renderOverview(overview: TopicMatter[], rendering: Rendering): APIComponentInContainer[] {
  const parts = listOverviewParts(overview, rendering.wording).map((part) => ({
    matter: part.matter,
    text: formatPart(part, rendering),
  }));
  let left = limits.text - reservedCharacters;
  return parts.flatMap(({ matter, text }) => {
    if (text.length > left) return [];
    left -= text.length;
    const id = writeCustomId({ kind: 'compare', matter });
    return [createText(text), ...createButtonRow([createButton(rendering.wording.topic.sentences, id)])];
  });
}

function formatPart(part: OverviewPart, rendering: Rendering): string {
  const { question, sentence, others, origins, denial } = part;
  const small = [others && cutWithEllipsis(others, maxOthersLength), origins, denial].filter((line) => line !== null);
  const text = [`**${escapeMarkdown(question)}**`, formatQuote(sentence, rendering)];
  return [...text, ...small.map((line) => `-# ${escapeMarkdown(line)}`)].join('\n');
}
