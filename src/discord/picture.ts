/** Which picture an answer is shown with; drawn by doors that can send one, and only then. */
import type { Answer } from '../answers/answer.js';
import type { Picture } from '../pictures/figurePicture.js';
import type { Rendering } from './rendering.js';

export interface PictureOrder {
  /** Two orders of one key are the same picture. */
  key: string;
  draw: () => Promise<Picture>;
}

/** Most people read Discord on a dark ground; the picture brings its own. */
const ground = 'dark';

/** A figure compared, as bars: on the first page, since the next ones only go on with the quotes. */
export function pictureOf(answer: Answer, { base, language, page }: Rendering): PictureOrder | null {
  if (answer.kind !== 'found' || page > 0) return null;
  const { heading } = answer;
  const options = { language, ground, base } as const;
  if (heading.of !== 'matter' || heading.view.matter.kind !== 'figure') return null;
  return {
    key: [base.version, language, heading.view.matter.id].join(' '),
    draw: async () => (await import('../pictures/figurePicture.js')).figurePicture(heading.view, options),
  };
}
