/** All that is said on a topic; and how any list is shown: kept to an outlet or to days, ten sentences on a page. */
import type { Answer, CitedAnswer } from '../../answers/answer.js';
import type { ListFilter } from '../../answers/narrow.js';
import { listTopicLabels } from '../../answers/suggest.js';
import { findCommand } from '../../commands/command.js';
import { uniqueBy } from '../../util/collections.js';
import { formatHeading, formatReason } from '../../wording/answerText.js';
import { TopicChips } from '../parts/askForm.js';
import { FilterForm } from '../parts/filterForm.js';
import { cutToPage, formatPagePath, type ListPage, PageLinks } from '../parts/listPage.js';
import { Overview } from '../parts/overview.js';
import { QuoteCards } from '../parts/quoteCard.js';
import { MoreQuestions } from '../parts/suggestions.js';
import { formatApiPath, formatTopicPath } from '../view/paths.js';
import { createContext, type Page, type QueryValues, type View } from '../view/view.js';

export function buildTopicPage(view: View, id: string, query: QueryValues): Page | null {
  if (!listTopicLabels(view.library).some((topic) => topic.id === id)) return null;
  const list = { command: id, values: {}, name: id, path: formatTopicPath(id), topic: id };
  return buildListPage(view, list, query);
}

interface List {
  /** What lists it, with what beside the filter. */
  command: string;
  values: { person?: string };
  /** What stands over it where it is empty. */
  name: string;
  path: string;
  topic: string | null;
}

/** Null where there is no such list, or no such page of it. */
export function buildListPage(view: View, list: List, query: QueryValues): Page | null {
  const command = findCommand(list.command, view.commands);
  const filter = readFilter(query);
  const all = command?.run(list.values, createContext(view));
  const answer = command?.run({ ...list.values, ...dropEmpty(filter) }, createContext(view));
  if (all?.kind !== 'found' || !answer || answer.kind === 'info') return null;
  const cited = answer.kind === 'unknown' ? [] : answer.cited;
  const page = cutToPage(cited, query.page);
  const path = formatFilteredPath(list.path, filter);
  return page && showList({ view, list, filter, all, answer, page, path });
}

interface ShownList {
  view: View;
  list: List;
  filter: ListFilter;
  /** Without the filter. */
  all: CitedAnswer;
  answer: Exclude<Answer, { kind: 'info' }>;
  page: ListPage<CitedAnswer['cited'][number]>;
  /** With the filter. */
  path: string;
}

function showList({ view, list, filter, all, answer, page, path }: ShownList): Page {
  const { library, wording } = view;
  const title = formatHeading(all.heading, wording) ?? list.name;
  const count = wording.facts('cited' in answer ? answer.cited.length : 0);
  const place = page.total > 1 ? ` · ${wording.page(page.number, page.total)}` : '';
  const sources = uniqueBy(all.cited, ({ source }) => source.id).map(({ source }) => source);
  return {
    status: 200,
    meta: {
      title: page.number > 1 ? `${title}${place}` : title,
      description: `${title} · ${count}`,
      canonical: answer.kind === 'unknown' ? null : formatPagePath(path, page.number),
      json: formatApiPath(list.command, Object.entries({ ...list.values, ...filter })),
    },
    body: (
      <>
        <h1>{title}</h1>
        <p class="note">
          {count}
          {place}
        </p>
        {page.number === 1 && 'cited' in answer && (
          <Overview heading={answer.heading} count={answer.cited.length} view={view} />
        )}
        <FilterForm path={list.path} sources={sources} filter={filter} view={view} />
        {answer.kind === 'unknown' && <p class="unknown">{formatReason(answer.reason, wording)}</p>}
        <QuoteCards cited={page.items} before={page.before} view={view} />
        <PageLinks page={page} path={path} view={view} />
        <MoreQuestions questions={all.suggestions} view={view} />
        <TopicChips topics={listTopicLabels(library)} view={view} here={list.topic} />
      </>
    ),
  };
}

// an empty field of a form is no limit
function readFilter({ outlet, since, until }: QueryValues): ListFilter {
  return { outlet: outlet || null, since: since || null, until: until || null };
}

function dropEmpty(filter: ListFilter): Partial<Record<keyof ListFilter, string>> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}

function formatFilteredPath(path: string, filter: ListFilter): string {
  const query = new URLSearchParams(dropEmpty(filter));
  return query.size === 0 ? path : `${path}?${query}`;
}
