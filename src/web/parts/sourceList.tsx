/** The articles that everything comes from, each with its way to the article and to its sentences here. */
import type { CountedSource } from '../../answers/answer.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { formatOutlet, formatOutletName, formatSourceDate } from '../../wording/attribution.js';
import type { Wording } from '../../wording/wording.js';
import { formatSourcePath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

export function SourceList({ sources, view }: { sources: CountedSource[]; view: View }) {
  const { wording } = view;
  return (
    <ul class="sources">
      {sources.map(({ source, facts }) => (
        <li id={source.id}>
          <p lang={source.title ? 'de' : undefined}>
            <a href={localizePath(formatSourcePath(source.id), view)}>{formatArticleTitle(source, wording)}</a>
          </p>
          <p class="note">
            {[formatOutlet(source, wording), formatSourceDate(source, wording), wording.facts(facts)].join(' · ')}
          </p>
          <p class="note">
            <ArticleLink source={source} view={view} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Its own title; where none is known, that is said. */
export function formatArticleTitle(source: Source, wording: Wording): string {
  return source.title ?? `${wording.web.articleIn(formatOutletName(source, wording))} (${wording.web.titleUnknown})`;
}

/** The link to the article itself, or that no address is known. */
export function ArticleLink({ source, view: { wording } }: { source: Source; view: View }) {
  if (source.url === null) return <>{wording.noAddress}</>;
  return (
    <a href={source.url} rel="external">
      {wording.web.readIn(formatOutletName(source, wording))}
    </a>
  );
}
