/** What a topic begins with, as lines: its questions, each with a sentence and what others say. */
import type { CitedAnswer } from '../../answers/answer.js';
import {
  formatAgreement,
  formatOthers,
  listOverviewParts,
  type OverviewPart,
} from '../../wording/own/overviewLines.js';
import { emptyLine, indent, type ScreenLine } from './line.js';
import { formatCited, type LineStyle } from './quoteLines.js';

/** None where it is a plain list. */
export function formatOverviewLines({ heading }: CitedAnswer, context: LineStyle): ScreenLine[] {
  if (heading.kind !== 'topic') return [];
  return listOverviewParts(heading.overview, context.wording).flatMap((part) => formatPart(part, context));
}

function formatPart(part: OverviewPart, context: LineStyle): ScreenLine[] {
  const { commands, options, topic } = context.wording;
  const call = `/stargate ${commands.compare.name} ${options.matter.name}:${part.matter}`;
  const others = formatOthers(part.others, context.wording);
  return [
    { text: part.question, style: 'bold' },
    ...formatCited(part.sentence, context),
    ...indent([...(others === null ? [] : [others]), formatAgreement(part)]),
    ...indent([`${topic.sentences}: ${call}`], 'dim'),
    emptyLine,
  ];
}
