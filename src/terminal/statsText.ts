/** What is counted of a base, as lines for a person. */
import type { Stats } from '../answers/stats/stats.js';
import type { Paint } from './colours.js';
import { articleLines, goldenLines, ownAskLines } from './statsGaps.js';
import { tablesOf } from './statsTables.js';

export interface StatsStyle {
  /** The folder of the base, and the file of golden questions, as they were named. */
  data: string;
  golden: string | undefined;
  paint: Paint;
}

export function statsText(stats: Stats, style: StatsStyle): string[] {
  const gaps = [articleLines(stats), goldenLines(stats, style.golden)];
  const sections =
    stats.facts === 0 ? [invitation(stats, style)] : [...tablesOf(stats, style.paint), ownAskLines(stats)];
  return [summary(stats, style), ...[...sections, ...gaps].filter(({ length }) => length > 0)]
    .map((lines) => lines.join('\n'))
    .flatMap((section) => [section, ''])
    .slice(0, -1);
}

function summary({ facts, sources, matters, drafts, withdrawn, base }: Stats, { paint }: StatsStyle): string[] {
  const counts = [counted(facts, 'fact'), counted(sources.length, 'source'), counted(matters.length, 'matter')];
  const kept = [counted(drafts.length, 'draft'), `${withdrawn.length} withdrawn`];
  return [
    `${paint('bold', [...counts, ...kept].join(', '))}  ${paint('dim', `base ${base}`)}`,
    ...drafts.map((id) => `  draft: ${id}`),
    ...withdrawn.map(({ id, date }) => `  withdrawn ${date}: ${id}`),
  ];
}

// who has no fact yet wants to know how to write one, not a page of zeros
function invitation({ sources }: Stats, { data }: StatsStyle): string[] {
  const file = sources[0]?.id ?? '<source id>';
  return [
    `No fact is served from ${data} yet. The first one needs no more than this:`,
    '',
    ...(sources.length === 0 ? [`  ${data}/sources.json  describe its article`] : []),
    `  ${data}/facts/${file}.json  [{ "id": "${file}/<name>", "at": 0, "quote": "A whole sentence, as printed." }]`,
    '',
    'data/README.md tells the rest; check --texts DIR compares it with its article.',
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
