/** What happened and was said, from top to bottom on one line. Brings Vega with it: import it only when a picture is asked for. */
import type { Moment } from '../../knowledge/facts/matters/timeline.js';
import { wordingFor } from '../../wording/wordingFor.js';
import { legendHeight } from '../drawing/legendFlow.js';
import { bodyTop, pageSpec, svgOf } from '../drawing/pageSpec.js';
import { paletteOf, titleOn } from '../drawing/palette.js';
import type { Picture, PictureOptions } from '../figure/figureChart.js';
import { dotEntries, dotLegendMark } from './dots.js';
import { timelineAlt } from './timelineAlt.js';
import { entriesOf, mostMoments } from './timelineEntries.js';
import { timelineHeight, timelineMark } from './timelineMark.js';

export interface TimelineOptions extends PictureOptions {
  title: string;
  /** The matter that the timeline is of, if it is of one. */
  matter?: string | null;
}

/** An SVG 640 wide, and the same in words. Dots follow each other evenly; where another year begins, the line is broken. */
export async function timelinePicture(all: Moment[], options: TimelineOptions): Promise<Picture> {
  const { title, ground, language } = options;
  const moments = all.slice(0, mostMoments);
  const left = all.length - moments.length;
  const more = left === 0 ? null : wordingFor(language).pictures.moreMoments(left);
  const timeline = { entries: entriesOf({ ...options, moments }), more };
  const sheet = { title: titleOn(ground, title), language, palette: paletteOf(ground) };
  const top = bodyTop(sheet);
  const legend = dotEntries(
    moments.map(({ basis }) => basis),
    language,
  );
  const legendTop = top + timelineHeight(timeline);
  const marks = [timelineMark(timeline, top, sheet.palette), dotLegendMark(legend, legendTop, sheet.palette)];
  const spec = pageSpec(sheet, legendTop + legendHeight(legend), marks);
  return { svg: await svgOf(spec), alt: timelineAlt({ ...options, moments, left }) };
}
