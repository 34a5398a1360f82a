/** A timeline for where a picture must be broader than high: at most six days on one axis, from the announcement on. Brings Vega with it: import it only when a picture is asked for. */
import type { GroupMark, Mark } from 'vega';
import type { TimelineFact } from '../../answers/citedFact.js';
import { measureLegendHeight } from '../drawing/legendFlow.js';
import { buildPageSpec, renderSvg } from '../drawing/pageSpec.js';
import { findPalette, type Palette, pageSize, typeSizes } from '../drawing/palette.js';
import { createTextMark } from '../drawing/text.js';
import type { Chart } from '../figure/figureChart.js';
import { type AxisLabel, type AxisSlot, chooseAxisMoments, createAxisLabels } from './axisLabels.js';
import { createDotEntries, createDotLegendMark, createDotScales, createDotsMark, dotSize } from './dots.js';
import { describeTimeline } from './timelineAlt.js';
import type { TimelineChartOptions } from './timelineChart.js';

/** Of the labels on one side of the axis. */
const sideHeight = 5 * typeSizes.small.line;
const stemLength = 8;
const axisY = pageSize.margin + sideHeight + stemLength;
const bottom = axisY + stemLength + sideHeight;

/** An SVG 640 wide and at most 11:7, without a title of its own; and the days drawn in words. */
export async function drawTimelineAxis(all: TimelineFact[], options: TimelineChartOptions): Promise<Chart> {
  const { theme, wording } = options;
  const palette = findPalette(theme);
  const moments = chooseAxisMoments(all);
  const labels = createAxisLabels({ ...options, moments });
  const legend = createDotEntries(
    moments.map(({ moment }) => moment.basis),
    wording.locale,
  );
  const end = labels.length > 1 ? bottom : axisY + dotSize.radius;
  const marks = [createAxisMark(labels, palette), createDotLegendMark(legend, end + 6, palette)];
  const sheet = { title: null, language: wording.locale, palette };
  const spec = buildPageSpec(sheet, end + (legend.length > 0 ? 6 + measureLegendHeight(legend) : 0), marks);
  const alt = describeTimeline({ ...options, moments, left: all.length - moments.length });
  return { svg: await renderSvg(spec), alt };
}

function createAxisMark(labels: AxisLabel[], palette: Palette): GroupMark {
  const values = labels.map(({ slot: { dotX }, basis }) => ({ x: dotX, y: axisY, basis }));
  return {
    type: 'group',
    name: 'axis',
    encode: { enter: { x: { value: pageSize.margin }, y: { value: 0 } } },
    data: [{ name: 'moments', values }],
    scales: createDotScales(palette),
    marks: [
      createRuleMark({ x: 0, x2: pageSize.inner, y: axisY, y2: axisY }, palette),
      ...labels.map(({ slot }) => createStemMark(slot, palette)),
      createDotsMark('moments'),
      ...labels.flatMap((label) => createWordMarks(label, palette)),
    ],
  };
}

function createStemMark({ dotX, side }: AxisSlot, palette: Palette): Mark {
  const y2 = side === 'above' ? axisY - stemLength : axisY + stemLength;
  return createRuleMark({ x: dotX, x2: dotX, y: axisY, y2 }, palette);
}

function createRuleMark(line: { x: number; x2: number; y: number; y2: number }, { grid }: Palette): Mark {
  const place = Object.fromEntries(Object.entries(line).map(([end, value]) => [end, { value }]));
  return { type: 'rule', encode: { enter: { ...place, stroke: { value: grid }, strokeWidth: { value: 3 } } } };
}

// what stands above ends at its stem, what stands below begins there
function createWordMarks({ slot, time, text, outlet }: AxisLabel, { ink, muted }: Palette): Mark[] {
  const { line } = typeSizes.small;
  const count = time.length + text.length + outlet.length;
  const top = slot.side === 'above' ? axisY - stemLength - count * line : axisY + stemLength;
  const setting = { ...typeSizes.small, x: slot.x };
  return [
    createTextMark(time, { ...setting, y: top, colour: ink, bold: true }),
    createTextMark(text, { ...setting, y: top + time.length * line, colour: ink }),
    createTextMark(outlet, { ...setting, y: top + (time.length + text.length) * line, colour: muted }),
  ];
}
