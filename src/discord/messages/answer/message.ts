/** An Answer as a Discord message of components. */
import type { Answer, CitedAnswer, Heading } from '../../../answers/answer.js';
import type { MessageBody } from '../messageBody.js';
import { formatInfo } from '../own/infoTexts.js';
import type { Rendering } from '../rendering.js';
import { renderAnswers } from './answerCards.js';
import { renderFact } from './factCard.js';
import { renderDisputed, renderNews } from './lineLists.js';
import { renderList } from './list.js';
import { findOverview, renderOverview } from './overview.js';
import { formatUnknown, renderTexts } from './ownText.js';
import { formatSmallLines } from './smallLines.js';

/** Whether the asker alone should see an answer: what was not found, and what is about the bot, helps nobody else. */
export function isPrivate(answer: Answer): boolean {
  return answer.kind === 'unknown' || (answer.kind === 'info' && answer.info.kind !== 'disputed');
}

export function renderMessage(answer: Answer, rendering: Rendering): MessageBody {
  switch (answer.kind) {
    case 'found':
    case 'unsure':
      return renderCited(answer, rendering);
    case 'unknown':
      return renderTexts(formatUnknown(answer, rendering), answer, rendering);
    case 'info':
      if (answer.info.kind === 'disputed')
        return renderDisputed(answer.info, formatSmallLines(answer, rendering), rendering);
      return renderTexts(formatInfo(answer.info, rendering), answer, rendering);
    default:
      return answer satisfies never;
  }
}

/** Under these stand the best quotes, under all others a list. */
const cardHeadings: ReadonlySet<string> = new Set<Heading['kind']>(['question', 'sides', 'entity']);

function renderCited(answer: CitedAnswer & Answer, rendering: Rendering): MessageBody {
  const { kind } = answer.heading;
  if (kind === 'fact') return renderFact(answer, rendering);
  // of one article the sentences themselves, where there are any
  if (answer.heading.kind === 'new' && (answer.heading.article === null || answer.cited.length === 0))
    return renderNews(answer.heading, answer, rendering);
  if (rendering.page === 0 && findOverview(answer).length > 0) return renderOverview(answer, rendering);
  return cardHeadings.has(kind) ? renderAnswers(answer, rendering) : renderList(answer, rendering);
}
