/** What a topic begins with, as lines: its questions, each with a sentence and what others say. */

import type { CitedAnswer } from '../../answers/answer.js';
import { formatCall } from '../../commands/parse.js';
import {
  formatAgreement,
  formatOthers,
  listOverviewParts,
  type OverviewPart,
} from '../../wording/own/overviewLines.js';
import type { InfoContext } from './infoLines.js';
import { emptyLine, indent, type ScreenLine } from './line.js';
import { formatCited } from './quoteLines.js';

/** None where it is a plain list. */
export function formatOverviewLines({ heading }: CitedAnswer, context: InfoContext): ScreenLine[] {
  if (heading.kind !== 'topic') return [];
  return listOverviewParts(heading.overview, context.wording).flatMap((part) => formatPart(part, context));
}

function formatPart(part: OverviewPart, context: InfoContext): ScreenLine[] {
  const { topic } = context.wording;
  const call = formatCall('compare', [['matter', part.matter]], context);
  const others = formatOthers(part.others, context.wording);
  return [
    { text: part.question, style: 'bold' },
    ...formatCited(part.sentence, context),
    ...indent([...(others === null ? [] : [others]), formatAgreement(part)]),
    ...indent([`${topic.sentences}: ${call}`], 'dim'),
    emptyLine,
  ];
}
