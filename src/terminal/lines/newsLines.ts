/** What was added, corrected or withdrawn; of new sentences how many, and the command that prints them. */
import type { CitedAnswer } from '../../answers/answer.js';
import { formatNewsDetails, formatNewsLine } from '../../wording/own/newsLines.js';
import { emptyLine, indent, type ScreenLine } from './line.js';
import type { LineStyle } from './quoteLines.js';

/** None where nothing of that was asked. */
export function formatNewsLines({ heading }: CitedAnswer, { wording }: LineStyle): ScreenLine[] {
  if (heading.kind !== 'new') return [];
  const { commands, options } = wording;
  return heading.items.flatMap((item): ScreenLine[] => {
    const values = `${options.since.name}:${item.day} ${options.outlet.name}:${item.source.id}`;
    const isShown = item.kind !== 'added' || heading.article !== null;
    return [
      { text: formatNewsLine(item, wording), style: 'bold' },
      ...indent(formatNewsDetails(item, wording)),
      ...(isShown ? [] : indent([`/stargate ${commands.new.name} ${values}`], 'dim')),
      emptyLine,
    ];
  });
}
