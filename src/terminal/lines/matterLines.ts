/** What the sources say on one matter, as lines: over the quotes of a comparison, under those of an answer. */

import type { CitedAnswer } from '../../answers/answer.js';
import { formatCall } from '../../commands/parse.js';
import { formatComparison, formatDenials, formatOtherSources } from '../../wording/matterText.js';
import { formatFigureChart } from './figureChart.js';
import type { InfoContext } from './infoLines.js';
import { closeBlock, emptyLine, indent, type ScreenLine } from './line.js';
import type { LineStyle } from './quoteLines.js';

/** The key that asks for the comparison under an answer. */
export const compareKey = 'c';

/** Over a comparison: what the sentences amount to, then the figures as bars. */
export function formatResultLines({ matter, heading, cited }: CitedAnswer, context: LineStyle): ScreenLine[] {
  if (!matter || heading.kind !== 'matter') return [];
  const { wording, screen } = context;
  const results = [formatComparison(matter, wording), formatDenials(matter, wording)].filter((line) => line !== null);
  const width = screen.readColumns() ?? undefined;
  const chart = screen.draws
    ? formatFigureChart({ matter, cited }, { wording, paint: screen.paint, ...(width ? { width } : {}) })
    : [];
  return [
    ...closeBlock(results.map((text): ScreenLine => ({ text }))),
    ...closeBlock(indent(chart.map((row) => row.trimStart()))),
  ];
}

/** Under an answer: how many others speak of the same, and how to see them side by side. */
export function formatOthersLines(answer: CitedAnswer, context: InfoContext): ScreenLine[] {
  const { wording } = context;
  const call = formatCompareCall(answer, context);
  if (!answer.matter || call === null) return [];
  const [first = '', ...more] = formatOtherSources(answer.matter, wording);
  const lines: ScreenLine[] = [
    { text: first },
    ...more.map((text): ScreenLine => ({ lead: '  ', text })),
    { lead: `  ${compareKey} `, text: call },
  ];
  return [...lines.map((line): ScreenLine => ({ ...line, style: 'dim' })), emptyLine];
}

/** "/stargate compare matter:stargate.total"; null where nothing is left to compare. */
export function formatCompareCall(
  { matter, heading }: CitedAnswer,
  texts: Pick<InfoContext, 'commands' | 'wording'>,
): string | null {
  if (!matter || heading.kind === 'matter') return null;
  return formatCall('compare', [['matter', matter.id]], texts);
}
