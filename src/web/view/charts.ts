/** Draws the picture of an answer as SVG in the page's own colours, and keeps it. */
import type { Answer } from '../../answers/answer.js';
import { pictureOrder } from '../../charts/chartFor.js';
import type { Picture } from '../../charts/figure/figureChart.js';
import { createKept } from '../../util/promiseCache.js';
import { inTime } from '../../util/timeout.js';
import type { View } from './view.js';

/** Null where there is none, it cannot be drawn, or drawing takes too long: the page stands without it. */
export type Drawing = (shown: { answer: Answer; view: View }) => Promise<Picture | null>;

const mostKept = 200;
/** In milliseconds. */
const patience = 1500;

export function createDrawing(): Drawing {
  const kept = createKept<Picture>(mostKept);
  return ({ answer, view: { library, language } }) => {
    const order = pictureOrder(answer, { base: library.base, language, ground: 'page' });
    if (!order) return Promise.resolve(null);
    return inTime(kept(order.key, order.draw), patience);
  };
}
