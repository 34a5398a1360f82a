/** Which picture an answer is shown with; drawn by doors that can send one, and only then. */
import type { Answer } from '../answers/answer.js';
import { formatHeading } from '../wording/answerText.js';
import { pickWording } from '../wording/wordingFor.js';
import type { Chart, ChartOptions } from './figure/figureChart.js';

export interface ChartJob {
  /** Two orders of one key are the same picture. */
  key: string;
  draw: () => Promise<Chart>;
}

/** A figure compared, as bars; a timeline, as its line. */
export function chooseChart(answer: Answer, options: ChartOptions): ChartJob | null {
  if (answer.kind !== 'found') return null;
  const { heading } = answer;
  const { base, language, theme } = options;
  const createKey = (parts: (string | null)[]) => [base.version, language, theme, ...parts].join(' ');
  if (heading.kind === 'matter' && heading.view.matter.kind === 'figure') {
    return {
      key: createKey([heading.view.matter.id]),
      draw: async () => (await import('./figure/figureChart.js')).drawFigureChart(heading.view, options),
    };
  }
  if (heading.kind !== 'timeline') return null;
  const { topic, matter } = heading;
  const title = formatHeading(heading, base, pickWording(language)) ?? '';
  const moments = answer.cited.flatMap(({ moment }) => moment ?? []);
  return {
    key: createKey(['timeline', topic, matter]),
    draw: async () =>
      (await import('./timeline/timelineChart.js')).drawTimelineChart(moments, { ...options, title, matter }),
  };
}
