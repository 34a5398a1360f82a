import type { Answer } from '../../answers/answer.js';
import { type PictureOrder, pictureOrder } from '../../charts/chartFor.js';
import type { Rendering } from './rendering.js';

/** Most people read Discord on a dark ground; the picture brings its own. */
const ground = 'dark';

/** On the first page only, since the next ones go on with the quotes. */
export function pictureOf(answer: Answer, { base, language, page }: Rendering): PictureOrder | null {
  return page > 0 ? null : pictureOrder(answer, { base, language, ground });
}
