/** What a timeline shows, as sentences for those who do not see it. */
import type { Moment } from '../../knowledge/facts/matters/timeline.js';
import { wordingFor } from '../../wording/wordingFor.js';
import { altText } from '../drawing/altText.js';
import { cutText } from '../drawing/text.js';
import { type Telling, wordsOf } from './timelineWords.js';

export interface Told extends Telling {
  title: string;
  /** How many moments are not drawn. */
  left: number;
}

// shorter quotes rather than fewer moments
const lengths = [160, 120, 90, 70, 55];

/** The title, then each moment; the last sentence says how many more there are. */
export function timelineAlt({ title, left, ...telling }: Told): string {
  const { moreMoments } = wordingFor(telling.language).pictures;
  const more = (count: number) => sentence(moreMoments(count));
  const texts = lengths.map((most) => {
    const sentences = telling.moments.map((moment) => momentSentences(moment, telling, most));
    return altText(sentence(title), sentences, { left, more });
  });
  return (texts.find(({ complete }) => complete) ?? texts.at(-1))?.text ?? title;
}

function momentSentences(moment: Moment, telling: Telling, most: number): string {
  const { time, text, translation, cite, later } = wordsOf(moment, telling);
  const fits = (words: string) => words.length <= most;
  const told = translation === null ? text(fits) : cutText(translation, fits);
  return [`${time} – ${cite.replaceAll(' · ', ', ')}: ${told}`, ...later].map(sentence).join(' ');
}

function sentence(words: string): string {
  const [first = ''] = words;
  return `${first.toUpperCase()}${words.slice(first.length)}${/[.?!…]“?$/u.test(words) ? '' : '.'}`;
}
