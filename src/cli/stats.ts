/** `stats`: how the facts are spread, and what does not find them; as text or as one line of JSON. */
import type { Library } from '../answers/library.js';
import { type Stats, statsOf } from '../answers/stats/stats.js';
import { givenGolden, givenTexts } from '../store/userFiles.js';
import type { Paint } from '../terminal/colours.js';
import type { ProgressLine } from './progress.js';
import { statsText } from './statsReport.js';

export interface StatsOptions {
  data: string;
  texts: string | undefined;
  golden: string | undefined;
  json: boolean;
  paint: Paint;
  progress: ProgressLine;
}

const working = { ownAsks: "asking the facts' own questions", golden: 'asking the golden questions' };

export function stats(library: Library, { data, texts, golden, json, paint, progress }: StatsOptions): string {
  const counted: Stats = statsOf(library, {
    texts: texts === undefined ? null : givenTexts(texts, library.base),
    golden: golden === undefined ? null : givenGolden(golden),
    progress: (what, done, total) => progress.tell(working[what], done, total),
  });
  progress.clear();
  return json
    ? JSON.stringify({ schema: 1, command: 'stats', ...counted })
    : statsText(counted, { data, golden, paint }).join('\n');
}
