/** What somebody said, what is said about those who are not quoted, and everybody who is. */
import type { CitedFact } from '../../answers/citedFact.js';
import {
  findPerson,
  listQuotedPeople,
  listUnnamedSpeakers,
  type QuotedPerson,
  type UnnamedSpeaker,
} from '../../answers/suggest.js';
import { formatFactPath } from '../../citations/factPath.js';
import { formatDate, formatName, formatOutletName, formatSourceDate } from '../../wording/attribution.js';
import { formatPiece } from '../../wording/quote/voiceLines.js';
import type { Wording } from '../../wording/wording.js';
import { cutToPage, formatPagePath, PageLinks } from '../parts/listPage.js';
import { QuoteCards } from '../parts/quoteCard.js';
import { formatPersonPath, localizePath } from '../view/paths.js';
import type { Page, QueryValues, View } from '../view/view.js';
import { buildListPage } from './lists.js';

/** What somebody said; of whoever is not quoted, what is said about them. */
export function buildPersonPage(view: View, id: string, query: QueryValues): Page | null {
  const person = findPerson(id, view.library);
  if (!person) return null;
  const name = formatName(person.name, view.wording);
  const list = { command: 'who', values: { person: person.name.name }, name, path: formatPersonPath(id), topic: null };
  const isQuoted = listQuotedPeople(view.library).some((each) => each.id === id);
  const saidAbout = isQuoted ? null : buildSaidAboutPage({ view, id, name, about: person.about }, query);
  return saidAbout ?? buildListPage(view, list, query);
}

interface AboutPageInput {
  view: View;
  id: string;
  name: string;
  about: CitedFact[];
}

function buildSaidAboutPage({ view, id, name, about }: AboutPageInput, query: QueryValues): Page | null {
  const { wording } = view;
  const [page, path] = [cutToPage(about, query.page), formatPersonPath(id)];
  if (!page) return null;
  const title = wording.web.saidAbout(name);
  const count = wording.facts(about.length);
  return {
    status: 200,
    meta: { title, description: `${title} · ${count}`, canonical: formatPagePath(path, page.number) },
    body: (
      <>
        <h1>{title}</h1>
        <p class="note">{wording.notQuoted(name)}</p>
        <QuoteCards cited={page.items} before={page.before} view={view} />
        <PageLinks page={page} path={path} view={view} />
      </>
    ),
  };
}

/** Those who are quoted, most often first; then those without a name, under the article that lets them speak. */
export function buildPeoplePage(view: View): Page {
  const { wording, library } = view;
  return {
    status: 200,
    meta: { title: wording.web.people, description: wording.web.people, canonical: '/who' },
    body: (
      <>
        <h1>{wording.web.people}</h1>
        <ul class="index">
          {listQuotedPeople(library).map((person) => (
            <li>
              <a href={localizePath(formatPersonPath(person.id), view)}>{formatName(person.speaker, wording)}</a>{' '}
              <span class="note">
                {[formatRole(person, wording), wording.facts(person.count)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        <UnnamedSpeakers view={view} />
      </>
    ),
  };
}

// what somebody is may change: who says so, and when
function formatRole({ role, roleSource }: QuotedPerson, wording: Wording): string | null {
  if (!role) return null;
  if (!roleSource) return role[wording.locale];
  const date = formatDate(roleSource.date.is, wording);
  return wording.roleAsOf(role[wording.locale], formatOutletName(roleSource, wording), date);
}

function UnnamedSpeakers({ view }: { view: View }) {
  const { wording, library } = view;
  const articles = listUnnamedSpeakers(library);
  if (articles.length === 0) return null;
  return (
    <section>
      <h2>{wording.web.unnamed}</h2>
      {articles.map(({ source, speakers }) => (
        <>
          <h3>{[formatOutletName(source, wording), formatSourceDate(source, wording)].join(' · ')}</h3>
          <ul class="index">
            {speakers.map((unnamed) => (
              <UnnamedEntry unnamed={unnamed} view={view} />
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

// nobody has a page by a description only, so it leads to the sentences
function UnnamedEntry({ unnamed: { speaker, facts }, view }: { unnamed: UnnamedSpeaker; view: View }) {
  return (
    <li>
      {formatName(speaker, view.wording)}
      {facts.map(({ id, quote }) => (
        <>
          {' · '}
          <a class="note" href={localizePath(formatFactPath(id), view)} lang="de">
            {formatPiece(quote, view.wording)}
          </a>
        </>
      ))}
    </li>
  );
}
