/** What was added, corrected or withdrawn; of new sentences how many, and the command that prints them. */

import type { CitedAnswer } from '../../answers/answer.js';
import { formatCall } from '../../commands/parse.js';
import { formatNewsDetails, formatNewsLine } from '../../wording/own/newsLines.js';
import type { InfoContext } from './infoLines.js';
import { emptyLine, indent, type ScreenLine } from './line.js';

/** None where nothing of that was asked. */
export function formatNewsLines({ heading }: CitedAnswer, context: InfoContext): ScreenLine[] {
  if (heading.kind !== 'new') return [];
  const { wording } = context;
  return heading.items.flatMap((item): ScreenLine[] => {
    const call = formatCall(
      'new',
      [
        ['since', item.day],
        ['outlet', item.source.id],
      ],
      context,
    );
    const isShown = item.kind !== 'added' || heading.article !== null;
    return [
      { text: formatNewsLine(item, wording), style: 'bold' },
      ...indent(formatNewsDetails(item, wording)),
      ...(isShown ? [] : indent([call], 'dim')),
      emptyLine,
    ];
  });
}
