/** What a topic begins with: its questions, each with a sentence and what others say; the sentences are the pages behind it. */
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { CitedAnswer, TopicMatter } from '../../../answers/answer.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { listOverviewParts, type OverviewPart } from '../../../wording/own/overviewLines.js';
import { writeCustomId } from '../../customId.js';
import { createButton, createButtonRow, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { formatQuote } from '../quote.js';
import type { Rendering } from '../rendering.js';

/** Of the line with the wordings of others. */
const maxOthersLength = 400;

export function findOverview({ heading }: Pick<CitedAnswer, 'heading'>): TopicMatter[] {
  return heading.kind === 'topic' ? heading.overview : [];
}

export function renderOverview(overview: TopicMatter[], rendering: Rendering): APIComponentInContainer[] {
  return listOverviewParts(overview, rendering.wording).flatMap((part) => renderPart(part, rendering));
}

function renderPart(part: OverviewPart, rendering: Rendering): APIComponentInContainer[] {
  const { question, sentence, others, origins, denial, matter } = part;
  const small = [others && cutWithEllipsis(others, maxOthersLength), origins, denial].filter((line) => line !== null);
  const text = [`**${escapeMarkdown(question)}**`, formatQuote(sentence, rendering)];
  const button = createButton(rendering.wording.topic.sentences, writeCustomId({ kind: 'compare', matter }));
  return [
    createText([...text, ...small.map((line) => `-# ${escapeMarkdown(line)}`)].join('\n')),
    ...createButtonRow([button]),
  ];
}
