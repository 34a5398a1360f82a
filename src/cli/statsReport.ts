/** What is counted of a base, as lines for a person. */
import type { Stats } from '../answers/stats/stats.js';
import type { Paint } from '../terminal/colours.js';
import { type Cell, columns } from '../terminal/width.js';

interface StatsStyle {
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

type Table = [head: string[], rows: Cell[][]];

/** The lines of each table that has rows. */
function tablesOf(stats: Stats, paint: Paint): string[][] {
  const tables = [sourceTable, monthTable, topicTable, speakerTable, matterTable].map((table) => table(stats));
  return tables
    .filter(([, rows]) => rows.length > 0)
    .map(([head, rows]) => columns(head, rows).map((line, at) => (at === 0 ? paint('bold', line) : line)));
}

function sourceTable({ sources }: Stats): Table {
  const rows = sources.map(({ facts, id, outlet, date }) => [facts, id, outlet, date]);
  return [['facts', 'source', 'outlet', 'published'], rows];
}

function monthTable({ months }: Stats): Table {
  return [['facts', 'month of publication'], months.map(({ facts, id }) => [facts, id])];
}

function topicTable({ topics, withoutTopic }: Stats): Table {
  const rows = topics.map(({ facts, id, says }) => [facts, id, says]);
  return [
    ['facts', 'topic', 'says'],
    [...rows, ...rest(withoutTopic, 'no topic')],
  ];
}

function speakerTable({ speakers, withoutSpeaker }: Stats): Table {
  const rows = speakers.map(({ facts, id, name }) => [facts, id, name]);
  return [
    ['facts', 'speaker', 'name'],
    [...rows, ...rest(withoutSpeaker, 'no speaker')],
  ];
}

function matterTable({ matters }: Stats): Table {
  const rows = matters.map(({ facts, sources, id, question }) => [facts, sources, id, question]);
  return [['facts', 'sources', 'matter', 'question'], rows];
}

function rest(facts: number, says: string): Cell[][] {
  return facts > 0 ? [[facts, '–', says]] : [];
}

function ownAskLines({ ownAsks: { asked, failed, neverFound, withoutAsks } }: Stats): string[] {
  const fails =
    failed.length === 0
      ? 'each finds its fact'
      : `${failed.length} ${failed.length === 1 ? 'does not find its' : 'do not find their'} fact`;
  const lost = neverFound.map((id) => [
    `  ${id}`,
    ...failed.filter(({ fact }) => fact === id).map(({ ask, first }) => `      ${ask}  → ${first ?? 'nothing'}`),
  ]);
  return [
    asked === 0 ? 'No fact has a question of its own (asks).' : `Of ${asked} questions of the facts' own, ${fails}.`,
    ...(lost.length > 0 ? ['Found by none of their own questions:', ...lost.flat()] : []),
    ...(asked > 0 && withoutAsks.length > 0 ? ['Without a question of their own:', ...listed(withoutAsks)] : []),
  ];
}

function articleLines({ articles, sources }: Stats): string[] {
  if (articles === null) return [];
  const given = new Set(articles.map(({ source }) => source));
  const absent = sources.filter(({ id }) => !given.has(id)).map(({ id }) => `${id}: its article is not in the folder`);
  const covered = articles.flatMap(({ source, sentences, left }) => [
    `${source}: ${left.length} of ${sentences} sentences and lines not covered${left.length > 0 ? ':' : ''}`,
    ...listed(left),
  ]);
  return [...covered, ...absent];
}

function goldenLines({ golden }: Stats, file = ''): string[] {
  if (golden === null) return [];
  const { answerable, unanswerable, failed, unknownFacts } = golden;
  const count = `${answerable} answerable and ${unanswerable} unanswerable questions`;
  return [
    `Of ${count} in ${file}, ${failed.length === 0 ? 'none fails.' : `${failed.length} fail:`}`,
    ...failed.flatMap(({ question, expected, first }) => [
      `  ${question}`,
      `      expected ${expected.join(' or ') || 'nothing'}, got ${first ?? 'nothing'}`,
    ]),
    ...(unknownFacts.length > 0 ? ['Expected, but there is no such fact:', ...listed(unknownFacts)] : []),
  ];
}

function listed(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
