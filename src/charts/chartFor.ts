/** Which picture an answer is shown with; drawn by doors that can send one, and only then. */
import type { Answer } from '../answers/answer.js';
import { listTimelineFacts } from '../answers/compared/timelineOpening.js';
import { formatHeading } from '../wording/answerText.js';
import type { Chart, ChartOptions } from './figure/figureChart.js';

export interface ChartJob {
  /** Two orders of one key are the same picture. */
  key: string;
  draw: () => Promise<Chart>;
}

export interface ChooseChartOptions extends ChartOptions {
  /** For where a picture must be broader than high. */
  landscape?: boolean;
  /** Of the fact base: a chart of other facts is another chart. */
  version: string;
}

/** A figure compared, as bars; a timeline, as its line. */
export function chooseChart(
  answer: Answer,
  { version, landscape = false, ...options }: ChooseChartOptions,
): ChartJob | null {
  if (answer.kind !== 'found') return null;
  const { heading, matter, cited } = answer;
  const { wording, theme } = options;
  const createKey = (parts: (string | null)[]) =>
    [version, wording.locale, theme, landscape ? 'landscape' : '', ...parts].join(' ');
  if (heading.kind === 'matter' && matter?.kind === 'figure') {
    return {
      key: createKey([matter.id]),
      draw: async () =>
        landscape
          ? (await import('./figure/figureLandscape.js')).drawFigureLandscape({ matter, cited }, options)
          : (await import('./figure/figureChart.js')).drawFigureChart({ matter, cited }, options),
    };
  }
  if (heading.kind !== 'timeline') return null;
  const timeline = { ...options, title: formatHeading(heading, wording) ?? '', matter: heading.matter };
  const moments = listTimelineFacts(cited);
  return {
    key: createKey(['timeline', heading.topic?.id ?? null, heading.matter?.id ?? null]),
    draw: async () =>
      landscape
        ? (await import('./timeline/timelineAxis.js')).drawTimelineAxis(moments, timeline)
        : (await import('./timeline/timelineChart.js')).drawTimelineChart(moments, timeline),
  };
}
