/** Which picture a message has: apart, since every way to an answer chooses it alike, and the edge draws none. */
import type { Answer } from '../../answers/answer.js';
import { type ChartJob, chooseChart } from '../../charts/chartFor.js';
import type { Rendering } from './rendering.js';

/** Most people read Discord on a dark ground; the picture brings its own. */
const pictureTheme = 'dark';

/** On the first page only, since the next ones go on with the quotes. */
export function choosePicture(answer: Answer, { wording, version, page }: Rendering): ChartJob | null {
  return page > 0 ? null : chooseChart(answer, { wording, version, theme: pictureTheme, landscape: true });
}
