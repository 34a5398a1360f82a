/** What a topic begins with: its questions, each with a sentence and what others say; all its sentences are the pages behind it. */
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { CitedAnswer, TopicMatter } from '../../../answers/answer.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { formatHeading } from '../../../wording/answerText.js';
import { listOverviewParts, type OverviewPart } from '../../../wording/own/overviewLines.js';
import { writeCustomId } from '../../customId.js';
import { createButton, createButtonRow, createContainer, createSection, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import { formatQuote } from '../quote.js';
import { createClosingButton } from '../quoteButtons.js';
import type { Rendering } from '../rendering.js';
import { findFollowSubject } from './followSubject.js';
import { createPageButton } from './pages.js';
import { formatSmallLines } from './smallLines.js';
import { createFollowButton, createSuggestionMenu } from './talkButtons.js';

/** Of the line with the wordings of others, and of that on whom it comes from. */
const maxSmallLength = { others: 400, origins: 250 };

export function findOverview({ heading }: Pick<CitedAnswer, 'heading'>): TopicMatter[] {
  return heading.kind === 'topic' ? heading.overview : [];
}

export function renderOverview(answer: CitedAnswer, rendering: Rendering): MessageBody {
  const { wording, hidden } = rendering;
  const title = formatHeading(answer.heading, wording) ?? '';
  const parts = listOverviewParts(findOverview(answer), wording);
  return createMessageBody(
    [
      createContainer([
        ...formatSmallLines(answer, rendering).map(createText),
        createText(`### ${escapeMarkdown(title)}`),
        ...parts.flatMap((part) => renderPart(part, rendering)),
      ]),
      ...createButtonRow([
        createPageButton(wording.topic.allSentences(answer.cited.length), 1, rendering),
        createFollowButton(findFollowSubject(answer, wording), rendering),
        createClosingButton([], rendering, true),
      ]),
      ...createSuggestionMenu(answer.suggestions, rendering, wording.topic.moreQuestions),
    ],
    hidden,
  );
}

// under its question a sentence is understood without its neighbour
function renderPart(part: OverviewPart, rendering: Rendering): APIComponentInContainer[] {
  const { question, sentence, others, origins, denial, matter } = part;
  const { wording } = rendering;
  const small = [
    ...(others === null ? [] : [cutWithEllipsis(others, maxSmallLength.others)]),
    cutWithEllipsis([origins, denial].filter((line) => line !== null).join(' · '), maxSmallLength.origins),
  ];
  const quote = formatQuote(sentence, rendering, { before: null, after: null });
  return [
    createSection(
      `**${escapeMarkdown(question)}**`,
      createButton(wording.topic.sentences, writeCustomId({ kind: 'compare', matter })),
    ),
    createText([quote, ...small.map((line) => `-# ${escapeMarkdown(line)}`)].join('\n')),
  ];
}
