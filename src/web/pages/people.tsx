/** What somebody said, what is said about those who are not quoted, and everybody who is. */
import { cite } from '../../answers/library.js';
import { findCommand } from '../../commands/command.js';
import { nameOf } from '../../knowledge/facts/base.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { QuoteCard } from '../parts/quoteCard.js';
import { formatPersonPath, localizePath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';
import { buildListPage } from './lists.js';

/** What somebody said; of whoever is not quoted, what is said about them. */
export function buildPersonPage(view: View, id: string): Page | null {
  const { library, commands } = view;
  const name = library.base.entity.get(id)?.name;
  const answer = name === undefined ? undefined : findCommand('who', commands)?.run({ person: name }, view);
  if (!answer || !name) return null;
  const about = library.base.facts.filter((fact) => fact.about?.includes(id));
  return answer.kind === 'unknown' && about.length > 0
    ? buildSaidAboutPage({ view, id, name, about })
    : buildListPage({ answer, view, name, canonical: formatPersonPath(id), topic: null });
}

interface AboutPageInput {
  view: View;
  id: string;
  name: string;
  about: Fact[];
}

function buildSaidAboutPage({ view, id, name, about }: AboutPageInput): Page {
  const { library, wording } = view;
  const title = wording.web.saidAbout(name);
  const count = wording.facts(about.length);
  return {
    status: 200,
    meta: { title, description: `${title} · ${count}`, canonical: formatPersonPath(id) },
    body: (
      <>
        <h1>{title}</h1>
        <p class="note">{wording.notQuoted(name)}</p>
        {about.map((fact) => (
          <QuoteCard cited={cite(fact, library.base)} view={view} />
        ))}
      </>
    ),
  };
}

/** Those who are quoted, most often first. */
export function buildPeoplePage(view: View): Page {
  const { wording, library, language } = view;
  const speakerIds = library.base.facts.flatMap(({ speaker }) => speaker?.is ?? []);
  const people = [...new Set(speakerIds)].map((id) => ({ id, count: speakerIds.filter((each) => each === id).length }));
  return {
    status: 200,
    meta: { title: wording.web.people, description: wording.web.people, canonical: '/who' },
    body: (
      <>
        <h1>{wording.web.people}</h1>
        <ul class="index">
          {people
            .sort((a, b) => b.count - a.count)
            .map(({ id, count }) => (
              <li>
                <a href={localizePath(formatPersonPath(id), view)}>{nameOf(id, library.base)}</a>{' '}
                <span class="note">
                  {[library.base.entity.get(id)?.role[language], wording.facts(count)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
        </ul>
      </>
    ),
  };
}
