/** What somebody said, what is said about those who are not quoted, and everybody who is. */
import type { CitedFact } from '../../answers/answer.js';
import { findPerson, listQuotedPeople } from '../../answers/suggest.js';
import { findCommand } from '../../commands/command.js';
import { QuoteCard } from '../parts/quoteCard.js';
import { formatPersonPath, localizePath } from '../view/paths.js';
import { createContext, type Page, type View } from '../view/view.js';
import { buildListPage } from './lists.js';

/** What somebody said; of whoever is not quoted, what is said about them. */
export function buildPersonPage(view: View, id: string): Page | null {
  const { library, commands } = view;
  const person = findPerson(id, library);
  const answer = person && findCommand('who', commands)?.run({ person: person.name }, createContext(view));
  if (!answer) return null;
  const { name, about } = person;
  return answer.kind === 'unknown' && about.length > 0
    ? buildSaidAboutPage({ view, id, name, about })
    : buildListPage({ answer, view, name, canonical: formatPersonPath(id), topic: null });
}

interface AboutPageInput {
  view: View;
  id: string;
  name: string;
  about: CitedFact[];
}

function buildSaidAboutPage({ view, id, name, about }: AboutPageInput): Page {
  const { wording } = view;
  const title = wording.web.saidAbout(name);
  const count = wording.facts(about.length);
  return {
    status: 200,
    meta: { title, description: `${title} · ${count}`, canonical: formatPersonPath(id) },
    body: (
      <>
        <h1>{title}</h1>
        <p class="note">{wording.notQuoted(name)}</p>
        {about.map((cited) => (
          <QuoteCard cited={cited} view={view} />
        ))}
      </>
    ),
  };
}

/** Those who are quoted, most often first. */
export function buildPeoplePage(view: View): Page {
  const { wording, library } = view;
  return {
    status: 200,
    meta: { title: wording.web.people, description: wording.web.people, canonical: '/who' },
    body: (
      <>
        <h1>{wording.web.people}</h1>
        <ul class="index">
          {listQuotedPeople(library).map(({ id, name, role, count }) => (
            <li>
              <a href={localizePath(formatPersonPath(id), view)}>{name}</a>{' '}
              <span class="note">{[role?.[wording.locale], wording.facts(count)].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
