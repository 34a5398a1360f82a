/** Draws the picture of an answer as SVG in the page's own colours, and keeps it. */
import type { Answer } from '../../answers/answer.js';
import { chooseChart } from '../../charts/chartFor.js';
import type { Chart } from '../../charts/figure/figureChart.js';
import { createPromiseCache } from '../../util/lazy.js';
import { withTimeout } from '../../util/timeout.js';
import type { View } from './view.js';

/** Null where there is none, it cannot be drawn, or drawing takes too long: the page stands without it. */
export type SvgRenderer = (request: { answer: Answer; view: View }) => Promise<Chart | null>;

const maxCachedCharts = 200;
/** In milliseconds. */
const drawTimeoutMs = 1500;

export function createSvgRenderer(): SvgRenderer {
  const drawOnce = createPromiseCache<Chart>(maxCachedCharts);
  return ({ answer, view: { library, wording } }) => {
    const job = chooseChart(answer, { wording, version: library.version, theme: 'page' });
    if (!job) return Promise.resolve(null);
    return withTimeout(drawOnce(job.key, job.draw), drawTimeoutMs);
  };
}
