/** What is counted of a base, as lines for a person. */
import type { Stats } from '../answers/stats/stats.js';
import type { Paint } from '../terminal/screen/colours.js';
import { alignColumns, type Cell } from '../terminal/screen/width.js';

interface StatsStyle {
  /** The folder of the base, and the file of golden questions, as they were named. */
  data: string;
  golden: string | undefined;
  paint: Paint;
}

export function formatStats(stats: Stats, style: StatsStyle): string[] {
  const gaps = [formatArticleLines(stats), formatGoldenLines(stats, style.golden)];
  const sections =
    stats.facts === 0
      ? [formatFirstSteps(stats, style)]
      : [...formatTables(stats, style.paint), formatOwnAskLines(stats)];
  return [formatSummary(stats, style), ...[...sections, ...gaps].filter(({ length }) => length > 0)]
    .map((lines) => lines.join('\n'))
    .flatMap((section) => [section, ''])
    .slice(0, -1);
}

function formatSummary(
  { facts, sources, matters, drafts, withdrawn, severalVoices, base }: Stats,
  { paint }: StatsStyle,
): string[] {
  const counts = [
    formatCount(facts, 'fact'),
    formatCount(sources.length, 'source'),
    formatCount(matters.length, 'matter'),
  ];
  const draftCounts = [formatCount(drafts.length, 'draft'), `${withdrawn.length} withdrawn`];
  return [
    `${paint('bold', [...counts, ...draftCounts].join(', '))}  ${paint('dim', `base ${base}`)}`,
    ...(severalVoices > 0 ? [`  ${formatCount(severalVoices, 'fact')} with more than one voice`] : []),
    ...drafts.map((id) => `  draft: ${id}`),
    ...withdrawn.map(({ id, date }) => `  withdrawn ${date}: ${id}`),
  ];
}

// who has no fact yet wants to know how to write one, not a page of zeros
function formatFirstSteps({ sources }: Stats, { data }: StatsStyle): string[] {
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

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

type Table = [head: string[], rows: Cell[][]];

/** The lines of each table that has rows. */
function formatTables(stats: Stats, paint: Paint): string[][] {
  const tables = [buildSourceTable, buildMonthTable, buildTopicTable, buildSpeakerTable, buildMatterTable].map(
    (buildTable) => buildTable(stats),
  );
  return tables
    .filter(([, rows]) => rows.length > 0)
    .map(([head, rows]) => alignColumns(head, rows).map((line, index) => (index === 0 ? paint('bold', line) : line)));
}

function buildSourceTable({ sources }: Stats): Table {
  const rows = sources.map(({ facts, id, outlet, date }) => [facts, id, outlet, date]);
  return [['facts', 'source', 'outlet', 'published'], rows];
}

function buildMonthTable({ months }: Stats): Table {
  return [['facts', 'month of publication'], months.map(({ facts, id }) => [facts, id])];
}

function buildTopicTable({ topics, withoutTopic }: Stats): Table {
  const rows = topics.map(({ facts, id, says }) => [facts, id, says]);
  return [
    ['facts', 'topic', 'says'],
    [...rows, ...buildRestRows(withoutTopic, 'no topic')],
  ];
}

function buildSpeakerTable({ speakers, withoutSpeaker }: Stats): Table {
  const rows = speakers.map(({ facts, voices, id, name, outlet }): Cell[] =>
    outlet === null ? [facts, voices, id, name] : [facts, voices, '–', `${name} (${outlet})`],
  );
  const rest: Cell[][] = withoutSpeaker > 0 ? [[withoutSpeaker, 0, '–', "the outlet's own words alone"]] : [];
  return [
    ['facts', 'voices', 'speaker', 'name'],
    [...rows, ...rest],
  ];
}

function buildMatterTable({ matters }: Stats): Table {
  const rows = matters.map(({ facts, sources, id, question }) => [facts, sources, id, question]);
  return [['facts', 'sources', 'matter', 'question'], rows];
}

function buildRestRows(facts: number, says: string): Cell[][] {
  return facts > 0 ? [[facts, '–', says]] : [];
}

function formatOwnAskLines({ ownAsks: { asked, failed, neverFound, withoutAsks } }: Stats): string[] {
  const fails =
    failed.length === 0
      ? 'each finds its fact'
      : `${failed.length} ${failed.length === 1 ? 'does not find its' : 'do not find their'} fact`;
  const lostLines = neverFound.map((id) => [
    `  ${id}`,
    ...failed
      .filter(({ fact }) => fact === id)
      .flatMap(({ ask, first, why }) => [`      ${ask}  → ${first ?? 'nothing'}`, ...explainLines(why)]),
  ]);
  return [
    asked === 0 ? 'No fact has a question of its own (asks).' : `Of ${asked} questions of the facts' own, ${fails}.`,
    ...(lostLines.length > 0 ? ['Found by none of their own questions:', ...lostLines.flat()] : []),
    ...(asked > 0 && withoutAsks.length > 0 ? ['Without a question of their own:', ...indentLines(withoutAsks)] : []),
  ];
}

function formatArticleLines({ articles, sources }: Stats): string[] {
  if (articles === null) return [];
  const withArticle = new Set(articles.map(({ source }) => source));
  const absent = sources
    .filter(({ id }) => !withArticle.has(id))
    .map(({ id }) => `${id}: its article is not in the folder`);
  const coveredLines = articles.flatMap(({ source, sentences, left }) => [
    `${source}: ${left.length} of ${sentences} sentences and lines not covered${left.length > 0 ? ':' : ''}`,
    ...indentLines(left),
  ]);
  return [...coveredLines, ...absent];
}

function formatGoldenLines({ golden }: Stats, file = ''): string[] {
  if (golden === null) return [];
  const { answerable, unanswerable, failed, unknownFacts } = golden;
  const count = `${answerable} answerable and ${unanswerable} unanswerable questions`;
  return [
    `Of ${count} in ${file}, ${failed.length === 0 ? 'none fails.' : `${failed.length} fail:`}`,
    ...failed.flatMap(({ question, expected, first, why }) => [
      `  ${question}`,
      `      expected ${expected.join(' or ') || 'nothing'}, got ${first ?? 'nothing'}`,
      ...explainLines(why),
    ]),
    ...(unknownFacts.length > 0 ? ['Expected, but there is no such fact:', ...indentLines(unknownFacts)] : []),
  ];
}

function explainLines(why: string | null): string[] {
  return why === null ? [] : [`      not found: ${why}`];
}

function indentLines(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
