/** What the bot is: how much it quotes and how recent, from which outlets, and what keeps the quotes as they are. */
import type { Info } from '../../answers/answer.js';
import { formatOutletName, formatSourceDate } from '../attribution.js';
import type { Wording } from '../wording.js';
import { nameStory } from './storyLines.js';

type About = Extract<Info, { kind: 'about' }>;

/** As many as people read; more are a list of their own, the sources. */
const maxOutlets = 12;

/** The counts first: where there is room for one line only, it stands alone. */
export function formatAboutLines(info: About, wording: Wording): string[] {
  const { articles, newest } = info;
  const outlets = [...new Set(articles.map((source) => formatOutletName(source, wording)))];
  const names = outlets.length > maxOutlets ? [...outlets.slice(0, maxOutlets), '…'] : outlets;
  return [
    wording.about({
      ...info,
      newest: newest ? formatSourceDate(newest, wording) : '–',
      story: nameStory(info.story, wording),
    }),
    ...(info.facts === 0 ? [wording.emptyBase(info.drafts)] : []),
    ...(outlets.length === 0 ? [] : [wording.aboutOutlets(articles.length, outlets.length, names.join(', '))]),
    wording.checkedQuotes,
    wording.licence,
  ];
}
