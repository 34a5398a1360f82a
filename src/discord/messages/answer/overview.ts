/** What a topic begins with: its questions, each with a sentence and what others say; all its sentences are the pages behind it. */
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { CitedAnswer, TopicMatter } from '../../../answers/answer.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { formatHeading } from '../../../wording/answerText.js';
import {
  formatAgreement,
  formatOthers,
  listOverviewParts,
  type OtherWording,
  type OverviewPart,
} from '../../../wording/own/overviewLines.js';
import type { Wording } from '../../../wording/wording.js';
import { writeCustomId } from '../../customId.js';
import { createButton, createButtonRow, createContainer, createSection, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import { formatQuote } from '../quote.js';
import { createClosingButton } from '../quoteButtons.js';
import type { Rendering } from '../rendering.js';
import { findFollowSubject } from './followSubject.js';
import { createPageButton } from './pages.js';
import { measureHeight } from './phoneHeight.js';
import { formatSmallLines } from './smallLines.js';
import { createFollowButton, createSuggestionMenu } from './talkButtons.js';

/** On a telephone, of the line with the wordings of others: the button beside the question opens them all. */
const maxOthersLength = 130;
const maxOriginsLength = 250;
/** In pixels on a telephone, what the questions may take, so that the whole message is seen at one look. */
const maxHeight = 660;

export function findOverview({ heading }: Pick<CitedAnswer, 'heading'>): TopicMatter[] {
  return heading.kind === 'topic' ? heading.overview : [];
}

export function renderOverview(answer: CitedAnswer, rendering: Rendering): MessageBody {
  const { wording, hidden } = rendering;
  const title = formatHeading(answer.heading, wording) ?? '';
  const all = listOverviewParts(findOverview(answer), wording).map((part) => ({
    ...part,
    text: formatPart(part, rendering),
  }));
  const parts = pickFitting(all);
  const left = all.slice(parts.length).map(({ question }) => question);
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
      ...createSuggestionMenu([...left, ...answer.suggestions], rendering, wording.topic.moreQuestions),
    ],
    hidden,
  );
}

type ShownPart = OverviewPart & { text: string };

// at least one, however long it is
function pickFitting(parts: ShownPart[]): ShownPart[] {
  let height = 0;
  const count = parts.findIndex(({ question, text }) => {
    height += measureHeight(question, 'beside') + measureHeight(text, 'alone');
    return height > maxHeight;
  });
  return count < 0 ? parts : parts.slice(0, Math.max(count, 1));
}

function renderPart({ question, text, matter }: ShownPart, { wording }: Rendering): APIComponentInContainer[] {
  const sentences = createButton(wording.topic.sentences, writeCustomId({ kind: 'compare', matter }));
  return [createSection(`**${escapeMarkdown(question)}**`, sentences), createText(text)];
}

// under its question a sentence is understood without its neighbour
function formatPart({ sentence, others, origins, denial }: OverviewPart, rendering: Rendering): string {
  const { wording } = rendering;
  const shown = pickFirst(others, wording);
  // who is named is enough here
  const agreement = formatAgreement({ origins: origins.slice(0, 1), denial });
  const othersLine = formatOthers(shown, wording, shown.length < others.length);
  const small = [...(othersLine === null ? [] : [othersLine]), cutWithEllipsis(agreement, maxOriginsLength)];
  const quote = formatQuote(sentence, rendering, { before: null, after: null });
  return [quote, ...small.map((line) => `-# ${escapeMarkdown(line)}`)].join('\n');
}

// whole wordings with their outlets and days, at least one
function pickFirst(others: OtherWording[], wording: Wording): OtherWording[] {
  const isFitting = (count: number) => (formatOthers(others.slice(0, count), wording) ?? '').length <= maxOthersLength;
  return others.filter((_, index) => index === 0 || isFitting(index + 1));
}
