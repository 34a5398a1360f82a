/** Which picture an answer is shown with; drawn by doors that can send one, and only then. */
import type { Answer } from '../answers/answer.js';
import type { Picture } from '../pictures/figurePicture.js';
import { headingText } from '../wording/heading.js';
import { wordingFor } from '../wording/wording.js';
import type { Rendering } from './rendering.js';

export interface PictureOrder {
  /** Two orders of one key are the same picture. */
  key: string;
  draw: () => Promise<Picture>;
}

/** Most people read Discord on a dark ground; the picture brings its own. */
const ground = 'dark';

/** A figure compared, as bars; a timeline, as its line. On the first page only, since the next ones go on with the quotes. */
export function pictureOf(answer: Answer, { base, language, page }: Rendering): PictureOrder | null {
  if (answer.kind !== 'found' || page > 0) return null;
  const { heading } = answer;
  const options = { language, ground, base } as const;
  if (heading.of === 'matter' && heading.view.matter.kind === 'figure') {
    return {
      key: [base.version, language, heading.view.matter.id].join(' '),
      draw: async () => (await import('../pictures/figurePicture.js')).figurePicture(heading.view, options),
    };
  }
  if (heading.of !== 'timeline') return null;
  const { topic, matter } = heading;
  const title = headingText(heading, base, wordingFor(language)) ?? '';
  const moments = answer.cited.flatMap(({ moment }) => moment ?? []);
  return {
    key: [base.version, language, 'timeline', topic, matter].join(' '),
    draw: async () =>
      (await import('../pictures/timelinePicture.js')).timelinePicture(moments, { ...options, title, matter }),
  };
}
