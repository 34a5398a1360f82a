/** The sentences of one article, in its order. */
import { cite } from '../../answers/cite.js';
import { sourceIdOf } from '../../knowledge/facts/base.js';
import { formatOutlet, formatSourceDate } from '../../wording/attribution.js';
import { cutToPage, formatPagePath, PageLinks } from '../parts/listPage.js';
import { QuoteCards } from '../parts/quoteCard.js';
import { formatArticleTitle, ReadArticle } from '../parts/sourceList.js';
import { formatSourcePath } from '../view/paths.js';
import type { Page, QueryValues, View } from '../view/view.js';

export function buildSourcePage(view: View, id: string, query: QueryValues): Page | null {
  const { wording, library } = view;
  const source = library.base.source.get(id);
  const facts = library.base.facts.filter((fact) => sourceIdOf(fact.id) === id);
  const page = cutToPage(facts, query.page);
  if (!source || !page) return null;
  const [title, path] = [formatArticleTitle(source, wording), formatSourcePath(id)];
  const line = [formatOutlet(source, wording), formatSourceDate(source, wording), wording.facts(facts.length)];
  return {
    status: 200,
    meta: { title, description: line.join(' · '), canonical: formatPagePath(path, page.number) },
    body: (
      <>
        <h1 lang={source.title ? 'de' : undefined}>{title}</h1>
        <p class="note">{line.join(' · ')}</p>
        <p>
          <ReadArticle source={source} view={view} />
        </p>
        <QuoteCards cited={page.items.map((fact) => cite(fact, library.base))} before={page.before} view={view} />
        <PageLinks page={page} path={path} view={view} />
      </>
    ),
  };
}
