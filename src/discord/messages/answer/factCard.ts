/** A fact that was asked for by its id: all that is known of it, and the buttons to go on with. */
import type { Answer, CitedAnswer } from '../../../answers/answer.js';
import { formatOtherSources } from '../../../wording/matterText.js';
import { formatAskedArticle } from '../../../wording/own/articleLines.js';
import { writeCustomId } from '../../customId.js';
import { createButton, createButtonRow, createText } from '../components.js';
import { createDetailsCard } from '../details.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import { createClosingButton } from '../quoteButtons.js';
import type { Rendering } from '../rendering.js';
import { findFollowSubject } from './followSubject.js';
import { formatSmallLines } from './smallLines.js';
import { createFollowButton } from './talkButtons.js';

export function renderFact(answer: CitedAnswer & Answer, rendering: Rendering): MessageBody {
  const { wording, hidden } = rendering;
  const { cited, matter, heading } = answer;
  // who wrote it, where that was asked of a sentence
  const article = formatAskedArticle(heading, wording).map(escapeMarkdown);
  const above = [...formatSmallLines(answer, rendering), ...(article.length > 0 ? [article.join('\n')] : [])];
  const also = matter ? formatOtherSources(matter, wording).map(escapeMarkdown).join('\n-# ') : '';
  const compare = matter && writeCustomId({ kind: 'compare', matter: matter.id });
  return createMessageBody(
    [
      ...cited.slice(0, 1).map((each) => createDetailsCard(each, rendering, above)),
      ...(also === '' ? [] : [createText(`-# ${also}`)]),
      ...createButtonRow([
        compare === null ? null : createButton(wording.buttons.compare, compare),
        createFollowButton(findFollowSubject(answer, wording), rendering),
        createClosingButton(cited, rendering),
      ]),
    ],
    hidden,
  );
}
