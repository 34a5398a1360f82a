/** The sentences of one article, in its order. */
import { findArticle } from '../../answers/info.js';
import { formatOutlet, formatSourceDate } from '../../wording/attribution.js';
import { cutToPage, formatPagePath, PageLinks } from '../parts/listPage.js';
import { QuoteCards } from '../parts/quoteCard.js';
import { ArticleLink, formatArticleTitle } from '../parts/sourceList.js';
import { formatSourcePath } from '../view/paths.js';
import type { Page, QueryValues, View } from '../view/view.js';

export function buildSourcePage(view: View, id: string, query: QueryValues): Page | null {
  const { wording, library } = view;
  const article = findArticle(id, library);
  const page = article && cutToPage(article.cited, query.page);
  if (!page) return null;
  const { source, cited } = article;
  const [title, path] = [formatArticleTitle(source, wording), formatSourcePath(id)];
  const line = [formatOutlet(source, wording), formatSourceDate(source, wording), wording.facts(cited.length)];
  return {
    status: 200,
    meta: { title, description: line.join(' · '), canonical: formatPagePath(path, page.number) },
    body: (
      <>
        <h1 lang={source.title ? 'de' : undefined}>{title}</h1>
        <p class="note">{line.join(' · ')}</p>
        <p>
          <ArticleLink source={source} view={view} />
        </p>
        <QuoteCards cited={page.items} before={page.before} view={view} />
        <PageLinks page={page} path={path} view={view} />
      </>
    ),
  };
}
