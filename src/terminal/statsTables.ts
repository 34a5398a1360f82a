/** How the facts are spread, as one table for each way to look at them. */
import type { Stats } from '../answers/stats/stats.js';
import type { Paint } from './colours.js';
import { type Cell, columns } from './columns.js';

type Table = [head: string[], rows: Cell[][]];

/** The lines of each table that has rows. */
export function tablesOf(stats: Stats, paint: Paint): string[][] {
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
