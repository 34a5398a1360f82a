/** What is known of an article itself, in words: a line for each article. */
import type { AskedArticle, Heading, Info } from '../../answers/answer.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { formatDate, formatOutletName, formatTranslation } from '../attribution.js';
import type { Wording } from '../wording.js';

type ArticleInfo = Extract<Info, { kind: 'article' }>;

/** So many are listed; the rest is counted. */
const maxLines = 12;

export function formatArticleLines(
  { asks, articles }: Pick<ArticleInfo, 'asks' | 'articles'>,
  wording: Wording,
): string[] {
  if (asks === 'which') return [wording.articles.which(joinArticles(articles, wording))];
  if (asks === 'count' || asks === 'list') return [formatCount(articles, wording)];
  const say = describers[asks];
  const lines = articles
    .slice(0, maxLines)
    .map((article) => wording.articles.line(labelArticle(article, articles, wording), say(article, wording)));
  const more = articles.length - lines.length;
  return more > 0 ? [...lines, wording.articles.more(more)] : lines;
}

/** Under a sentence that was asked after: what was asked of its article beside. */
export function formatAskedArticle(heading: Heading, wording: Wording): string[] {
  return heading.kind === 'fact' && heading.article ? formatArticleLines(heading.article, wording) : [];
}

type Describe = (article: AskedArticle, wording: Wording) => string;

const describers: Record<Exclude<ArticleInfo['asks'], 'which' | 'count' | 'list'>, Describe> = {
  author: ({ source }, wording) => {
    const { articles } = wording;
    const names = source.authors.map((author) => (typeof author === 'string' ? author : author.literal));
    if (names.length > 0) return articles.author(joinNames(names, wording), names.length);
    const agencies = source.agencies.length > 0 ? ` ${describeAgencies(source, wording)}` : '';
    return `${articles.noAuthor}${agencies}`;
  },
  agency: ({ source }, wording) => describeAgencies(source, wording),
  date: ({ source }, wording) => describeDate(source, wording),
  title: ({ source }, { articles }) => (source.title === null ? articles.noTitle : articles.title(source.title)),
  address: ({ source }, { articles }) => source.url ?? articles.noAddress,
  outlet: ({ source: { outlet } }, { articles }) => articles.outletBasis[outlet.basis],
  original: ({ source: { relays } }, wording) => {
    if (!relays) return wording.articles.noOriginal;
    const translation = formatTranslation(relays.language, wording);
    const from = relays.url === null ? relays.outlet : `${relays.outlet}, ${relays.url}`;
    return wording.articles.original(translation, from);
  },
  changes: ({ corrected, withdrawn }, { articles }) => {
    const here = corrected + withdrawn > 0 ? ` ${articles.changedHere(corrected, withdrawn)}` : '';
    return `${articles.changes}${here}`;
  },
};

/** When an article appeared, and how that is known. */
export function describeDate({ date }: Source, wording: Wording): string {
  const { published, precise, dateBasis } = wording.articles;
  const appeared = published(formatDate(date.is, wording), date.precision);
  return [appeared, dateBasis[date.basis], ...(date.precision === 'month' ? [precise] : [])].join(' ');
}

function describeAgencies({ agencies }: Source, wording: Wording): string {
  const { articles } = wording;
  return agencies.length === 0 ? articles.noAgency : articles.agencies(joinNames(agencies, wording), agencies.length);
}

function formatCount(articles: AskedArticle[], wording: Wording): string {
  const outlets = [...new Set(articles.map(({ source }) => formatOutletName(source, wording)))];
  const shown = outlets.slice(0, maxLines);
  const names = outlets.length > maxLines ? [...shown, '…'] : shown;
  return wording.articles.count(articles.length, outlets.length, names.join(', '));
}

// an outlet with several articles needs more than its name
function labelArticle({ source }: AskedArticle, articles: AskedArticle[], wording: Wording): string {
  const name = formatOutletName(source, wording);
  const isOnly = articles.filter((other) => other.source.outlet.is === source.outlet.is).length === 1;
  return isOnly ? name : `${name}, ${source.title ?? formatDate(source.date.is, wording)}`;
}

function joinArticles(articles: AskedArticle[], wording: Wording): string {
  return articles
    .slice(0, maxLines)
    .map(({ source }) => `${formatOutletName(source, wording)} (${formatDate(source.date.is, wording)})`)
    .join(', ');
}

function joinNames(names: readonly string[], { locale }: Wording): string {
  return new Intl.ListFormat(locale).format(names);
}
