/** Which picture an answer is shown with; drawn by doors that can send one, and only then. */
import type { Answer } from '../answers/answer.js';
import { headingText } from '../wording/answerText.js';
import { wordingFor } from '../wording/wordingFor.js';
import type { Picture, PictureOptions } from './figure/figureChart.js';

export interface PictureOrder {
  /** Two orders of one key are the same picture. */
  key: string;
  draw: () => Promise<Picture>;
}

/** A figure compared, as bars; a timeline, as its line. */
export function pictureOrder(answer: Answer, options: PictureOptions): PictureOrder | null {
  if (answer.kind !== 'found') return null;
  const { heading } = answer;
  const { base, language, ground } = options;
  const keyOf = (of: (string | null)[]) => [base.version, language, ground, ...of].join(' ');
  if (heading.of === 'matter' && heading.view.matter.kind === 'figure') {
    return {
      key: keyOf([heading.view.matter.id]),
      draw: async () => (await import('./figure/figureChart.js')).figurePicture(heading.view, options),
    };
  }
  if (heading.of !== 'timeline') return null;
  const { topic, matter } = heading;
  const title = headingText(heading, base, wordingFor(language)) ?? '';
  const moments = answer.cited.flatMap(({ moment }) => moment ?? []);
  return {
    key: keyOf(['timeline', topic, matter]),
    draw: async () =>
      (await import('./timeline/timelineChart.js')).timelinePicture(moments, { ...options, title, matter }),
  };
}
