/** `stats`: how the facts are spread, and what does not find them; as text or as one line of JSON. */

import type { Library } from '../answers/library.js';
import { collectStats, type Stats } from '../answers/stats/stats.js';
import { readArticleText } from '../drafting/articles/readArticle.js';
import { readGoldenQuestions, requireArticleTexts } from '../store/userFiles.js';
import type { ProgressLine } from '../terminal/progress.js';
import type { Paint } from '../terminal/screen/colours.js';
import { replaceControlsInValue, stringifyPrintable } from '../util/printable.js';
import { formatStats } from './statsReport.js';

export interface StatsOptions {
  data: string;
  texts: string | undefined;
  golden: string | undefined;
  json: boolean;
  paint: Paint;
  progress: ProgressLine;
}

const progressTexts = { ownAsks: "asking the facts' own questions", golden: 'asking the golden questions' };

export function reportStats(library: Library, { data, texts, golden, json, paint, progress }: StatsOptions): string {
  const stats: Stats = collectStats(library, {
    texts: texts === undefined ? null : requireArticleTexts(texts, library.base, readArticleText),
    golden: golden === undefined ? null : readGoldenQuestions(golden),
    onProgress: (what, done, total) => progress.show(progressTexts[what], done, total),
  });
  progress.clear();
  return json
    ? stringifyPrintable({ schema: 1, command: 'stats', ...stats })
    : formatStats(replaceControlsInValue(stats), { ...replaceControlsInValue({ data, golden }), paint }).join('\n');
}
