/** Which days an axis shows, and the few words to each. */
import type { CitedMoment, TimelineFact } from '../../answers/citedFact.js';
import { findOpeningIndex } from '../../answers/compared/timelineOpening.js';
import { groupBy } from '../../util/collections.js';
import { formatDate, formatOutletName } from '../../wording/attribution.js';
import { pageSize, typeSizes } from '../drawing/palette.js';
import { breakLines, cutText } from '../drawing/text.js';
import { collectMomentWords, type TimelineContext } from './timelineWords.js';

/** More would be too small to read. */
export const maxLabels = 6;
/** Of a label, its day included; below them stands its outlet. */
const maxLines = 4;
const gap = 12;

export interface AxisSlot {
  /** Where the words begin, and where on the axis they belong. */
  x: number;
  dotX: number;
  side: 'above' | 'below';
  width: number;
}

export interface AxisLabel {
  slot: AxisSlot;
  basis: CitedMoment['basis'];
  time: string[];
  text: string[];
  outlet: string[];
}

/** From the announcement on, the first of each day; of more days, those of which the most is told, and always the first. */
export function chooseAxisMoments(all: TimelineFact[]): TimelineFact[] {
  const days = [...groupBy(all.slice(findOpeningIndex(all)), ({ moment }) => moment.date).values()];
  const ranked = days.toSorted((a, b) => Number(b === days[0]) - Number(a === days[0]) || b.length - a.length);
  const chosen = new Set(ranked.slice(0, maxLabels));
  return days.filter((day) => chosen.has(day)).flatMap((day) => day.slice(0, 1));
}

export function createAxisLabels(context: TimelineContext): AxisLabel[] {
  const { moments } = context;
  return moments.map((moment, index) => createLabel(moment, placeSlot(index, moments.length), context));
}

// two to a column, one above the axis and the next below it
function placeSlot(index: number, count: number): AxisSlot {
  const columns = Math.ceil(count / 2);
  const column = pageSize.inner / columns;
  const isAbove = index % 2 === 0;
  const x = Math.floor(index / 2) * column;
  return { x, dotX: x + column * (isAbove ? 0.2 : 0.7), side: isAbove ? 'above' : 'below', width: column - gap };
}

function createLabel(cited: TimelineFact, slot: AxisSlot, context: TimelineContext): AxisLabel {
  const { wording } = context;
  const { size } = typeSizes.small;
  const breakText = (text: string) => breakLines(text, size, slot.width);
  const fitLines = (text: string, max: number) =>
    breakText(cutText(text, (shorter) => breakText(shorter).length <= max));
  const { fitText } = collectMomentWords(cited, context);
  // never cut: how it is known, its dot tells
  const time = breakText(formatDate(cited.moment.date, wording));
  const room = maxLines - time.length;
  const english = wording.locale === 'en' ? findEnglish(cited, context) : undefined;
  return {
    slot,
    basis: cited.moment.basis,
    time,
    text: english ? fitLines(english, room) : breakText(fitText((shorter) => breakText(shorter).length <= room)),
    outlet: fitLines(formatOutletName(cited.source, wording), 1),
  };
}

function findEnglish({ fact }: TimelineFact, { matter }: TimelineContext): string | undefined {
  if (!matter || matter.kind === 'date') return fact.en;
  return fact.claims?.find((claim) => claim.matter === matter.id)?.en;
}
