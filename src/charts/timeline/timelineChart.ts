/** What happened and was said, from top to bottom on one line. Brings Vega with it: import it only when a picture is asked for. */

import type { TimelineMatter } from '../../answers/answer.js';
import type { TimelineFact } from '../../answers/citedFact.js';
import { measureLegendHeight } from '../drawing/legendFlow.js';
import { buildPageSpec, computeBodyTop, renderSvg } from '../drawing/pageSpec.js';
import { chooseTitle, findPalette } from '../drawing/palette.js';
import type { Chart, ChartOptions } from '../figure/figureChart.js';
import { createDotEntries, createDotLegendMark } from './dots.js';
import { describeTimeline } from './timelineAlt.js';
import { createTimelineEntries, maxMoments } from './timelineEntries.js';
import { createTimelineMark, measureTimeline } from './timelineMark.js';

export interface TimelineChartOptions extends ChartOptions {
  title: string;
  /** The matter that the timeline is of, if it is of one. */
  matter?: TimelineMatter | null;
}

/** An SVG 640 wide, and the same in words. Dots follow each other evenly; where another year begins, the line is broken. */
export async function drawTimelineChart(all: TimelineFact[], options: TimelineChartOptions): Promise<Chart> {
  const { title, theme, wording } = options;
  const language = wording.locale;
  const moments = all.slice(0, maxMoments);
  const left = all.length - moments.length;
  const more = left === 0 ? null : wording.pictures.moreMoments(left);
  const timeline = { entries: createTimelineEntries({ ...options, moments }), more };
  const sheet = { title: chooseTitle(theme, title), language, palette: findPalette(theme) };
  const top = computeBodyTop(sheet);
  const legend = createDotEntries(
    moments.map(({ moment }) => moment.basis),
    language,
  );
  const legendTop = top + measureTimeline(timeline);
  const marks = [
    createTimelineMark(timeline, top, sheet.palette),
    createDotLegendMark(legend, legendTop, sheet.palette),
  ];
  const spec = buildPageSpec(sheet, legendTop + measureLegendHeight(legend), marks);
  return { svg: await renderSvg(spec), alt: describeTimeline({ ...options, moments, left }) };
}
