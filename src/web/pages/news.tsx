/** What was added, corrected or withdrawn; its foot has an address under which stands, later, what came since. */
import type { NewsItem } from '../../answers/citedFact.js';
import type { NewsOptions } from '../../answers/news/news.js';
import { listTopicLabels } from '../../answers/suggest.js';
import { formatFactPath } from '../../citations/factPath.js';
import { findCommand } from '../../commands/command.js';
import { formatHeading, formatReason } from '../../wording/answerText.js';
import { formatNewsDetails, formatNewsLine } from '../../wording/own/newsLines.js';
import { cutToPage, formatPagePath, PageLinks } from '../parts/listPage.js';
import { QuoteCards } from '../parts/quoteCard.js';
import { formatApiPath, formatNewsPath, formatSourcePath, localizePath, newsPath } from '../view/paths.js';
import { createContext, type Page, type QueryValues, type View } from '../view/view.js';

/** What the list is kept to. */
type Limits = Partial<Record<keyof NewsOptions, string>>;

interface NewsPageProps {
  limits: Limits;
  view: View;
}

/** Null where there is no such page of it. */
export function buildNewsPage(view: View, query: QueryValues): Page | null {
  const limits = readNewsLimits(query);
  const answer = findCommand('new', view.commands)?.run(limits, createContext(view));
  if (!answer || answer.kind === 'info') return null;
  const { wording } = view;
  const news = 'heading' in answer && answer.heading.kind === 'new' ? answer.heading : null;
  const title = (news && formatHeading(news, wording)) ?? wording.news.heading;
  const path = formatNewsPath(Object.entries(limits));
  // of one article its sentences, of all how many there are
  const page = cutToPage('cited' in answer && news?.article ? answer.cited : [], query.page);
  if (!page) return null;
  return {
    status: 200,
    meta: {
      title,
      description: wording.commands.new.description,
      canonical: news ? formatPagePath(path, page.number) : null,
      json: formatApiPath('new', Object.entries(limits)),
    },
    body: (
      <>
        <h1>{title}</h1>
        <NewsForm limits={limits} view={view} />
        {answer.kind === 'unknown' && <p class="unknown">{formatReason(answer.reason, wording)}</p>}
        {page.number === 1 && news?.items.map((item) => <Item item={item} limits={limits} view={view} />)}
        <QuoteCards cited={page.items} before={page.before} view={view} />
        <PageLinks page={page} path={path} view={view} />
        <KeptAddress limits={limits} view={view} />
      </>
    ),
  };
}

// an empty field of a form is no limit
function readNewsLimits({ since, topic, person, outlet }: QueryValues): Limits {
  const given = Object.entries({ since, topic, person, outlet }).filter(([, value]) => value);
  return Object.fromEntries(given);
}

function NewsForm({ limits: { since, topic, person }, view }: NewsPageProps) {
  const { wording, chosen, folder } = view;
  const { web } = wording;
  return (
    <form action={`${folder}${newsPath}`} method="get" class="filters">
      <label>
        {web.changedSince} <input type="date" name="since" value={since?.slice(0, 'YYYY-MM-DD'.length) ?? ''} />
      </label>
      <label>
        {web.topics}{' '}
        <select name="topic">
          <option value="">{web.everyTopic}</option>
          {listTopicLabels(view.library).map(({ id, label }) => (
            <option value={id} selected={id === topic}>
              {label[wording.locale]}
            </option>
          ))}
        </select>
      </label>
      {person && <input type="hidden" name="person" value={person} />}
      {chosen && <input type="hidden" name="language" value={chosen} />}
      <button type="submit">{web.filter}</button>
    </form>
  );
}

function Item({ item, limits, view }: NewsPageProps & { item: NewsItem }) {
  const { wording } = view;
  return (
    <>
      <h2>{formatNewsLine(item, wording)}</h2>
      {formatNewsDetails(item, wording).map((line) => (
        <p class="note">{line}</p>
      ))}
      {findWay(item, limits) !== null && (
        <p>
          <a href={localizePath(findWay(item, limits) ?? '', view)}>
            {item.kind === 'added' ? wording.news.show : wording.web.details}
            <span class="aloud">: {formatNewsLine(item, wording)}</span>
          </a>
        </p>
      )}
    </>
  );
}

// none from sentences that stand below, nor to one that is gone
function findWay(item: NewsItem, limits: Limits): string | null {
  if (item.kind === 'corrected')
    return item.cited ? formatFactPath(item.cited.fact.id) : formatSourcePath(item.source.id);
  if (item.kind === 'withdrawn' || limits.outlet) return null;
  return formatNewsPath(Object.entries({ ...limits, since: item.day, outlet: item.source.id }));
}

function KeptAddress({ limits, view }: NewsPageProps) {
  const [latest] = view.library.listChanges();
  if (!latest) return null;
  // of a change of long ago only the day is known: all of it is over
  const since = latest.date.includes('T') ? latest.date : `${latest.date}T23:59:59Z`;
  const address = localizePath(formatNewsPath(Object.entries({ ...limits, since })), view);
  return (
    <p class="note">
      {view.wording.news.keep} <a href={address}>{`${view.origin}${address}`}</a>
    </p>
  );
}
