/** What a timeline shows, as sentences for those who do not see it. */
import type { TimelineFact } from '../../answers/citedFact.js';
import { buildAltText } from '../drawing/altText.js';
import { cutText } from '../drawing/text.js';
import { collectMomentWords, type TimelineContext } from './timelineWords.js';

export interface TimelineAltInput extends TimelineContext {
  title: string;
  /** How many moments are not drawn. */
  left: number;
}

// shorter quotes rather than fewer moments
const maxQuoteLengths = [160, 120, 90, 70, 55];

/** The title, then each moment; the last sentence says how many more there are. */
export function describeTimeline({ title, left, ...context }: TimelineAltInput): string {
  const { moreMoments } = context.wording.pictures;
  const formatMore = (count: number) => formatSentence(moreMoments(count));
  const texts = maxQuoteLengths.map((maxLength) => {
    const sentences = context.moments.map((moment) => describeMoment(moment, context, maxLength));
    return buildAltText(formatSentence(title), sentences, { left, more: formatMore });
  });
  return (texts.find(({ complete }) => complete) ?? texts.at(-1))?.text ?? title;
}

function describeMoment(moment: TimelineFact, context: TimelineContext, maxLength: number): string {
  const { time, fitText, translation, cite, later } = collectMomentWords(moment, context);
  const fits = (words: string) => words.length <= maxLength;
  const content = translation === null ? fitText(fits) : cutText(translation, fits);
  return [`${time} – ${cite.replaceAll(' · ', ', ')}: ${content}`, ...later].map(formatSentence).join(' ');
}

function formatSentence(words: string): string {
  const [first = ''] = words;
  return `${first.toUpperCase()}${words.slice(first.length)}${/[.?!…]“?$/u.test(words) ? '' : '.'}`;
}
