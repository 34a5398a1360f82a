/** All that is said on a topic, and all that somebody said. */
import type { Answer } from '../../answers/answer.js';
import { cite } from '../../answers/library.js';
import { commandCalled } from '../../commands/index.js';
import { nameOf } from '../../knowledge/base.js';
import type { Fact } from '../../knowledge/schema.js';
import { headingText } from '../../wording/heading.js';
import { linkTo, personPath, topicPath } from '../addresses.js';
import type { Page } from '../page.js';
import { AnswerCards } from '../parts/answerCards.js';
import { TopicChips } from '../parts/askForm.js';
import { QuoteCard } from '../parts/quoteCard.js';
import type { View } from '../view.js';

export function topicPage(view: View, id: string): Page | null {
  const { library, commands } = view;
  const command = library.base.topic.has(id) ? commandCalled(id, commands) : undefined;
  const answer = command?.run({}, view);
  return answer ? listPage({ answer, view, name: id, canonical: topicPath(id), topic: id }) : null;
}

/** What somebody said; of whoever is not quoted, what is said about them. */
export function personPage(view: View, id: string): Page | null {
  const { library, commands } = view;
  const name = library.base.entity.get(id)?.name;
  const answer = name === undefined ? undefined : commandCalled('who', commands)?.run({ person: name }, view);
  if (!answer || !name) return null;
  const about = library.base.facts.filter((fact) => fact.about?.includes(id));
  return answer.kind === 'unknown' && about.length > 0
    ? aboutPage({ view, id, name, about })
    : listPage({ answer, view, name, canonical: personPath(id), topic: null });
}

interface About {
  view: View;
  id: string;
  name: string;
  about: Fact[];
}

function aboutPage({ view, id, name, about }: About): Page {
  const { library, wording } = view;
  const title = wording.web.saidAbout(name);
  const count = wording.facts(about.length);
  return {
    status: 200,
    sheet: { title, description: `${title} · ${count}`, canonical: personPath(id) },
    body: (
      <>
        <h1>{title}</h1>
        <p class="note">{wording.notQuoted(name)}</p>
        {about.map((fact) => (
          <QuoteCard {...{ cited: cite(fact, library.base), view }} />
        ))}
      </>
    ),
  };
}

interface List {
  answer: Answer;
  view: View;
  /** What stands over it where it is empty. */
  name: string;
  canonical: string;
  topic: string | null;
}

function listPage({ answer, view, name, canonical, topic }: List): Page {
  const { library, wording } = view;
  const title = ('heading' in answer && headingText(answer.heading, library.base, wording)) || name;
  const count = 'cited' in answer ? wording.facts(answer.cited.length) : '';
  return {
    status: 200,
    sheet: {
      title,
      description: [title, count].filter(Boolean).join(' · '),
      canonical: count === '' ? null : canonical,
    },
    body: (
      <>
        <h1>{title}</h1>
        {count !== '' && <p class="note">{count}</p>}
        <AnswerCards {...{ answer, view }} />
        <TopicChips {...{ view, here: topic }} />
      </>
    ),
  };
}

/** Those who are quoted, most often first. */
export function peoplePage(view: View): Page {
  const { wording, library, language } = view;
  const said = library.base.facts.flatMap(({ speaker }) => speaker?.is ?? []);
  const people = [...new Set(said)].map((id) => ({ id, count: said.filter((each) => each === id).length }));
  return {
    status: 200,
    sheet: { title: wording.web.people, description: wording.web.people, canonical: '/who' },
    body: (
      <>
        <h1>{wording.web.people}</h1>
        <ul class="index">
          {people
            .sort((a, b) => b.count - a.count)
            .map(({ id, count }) => (
              <li>
                <a href={linkTo(personPath(id), view)}>{nameOf(id, library.base)}</a>{' '}
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
