/** An Answer as cards: the same value that the other doors render. */
import type { Child } from 'hono/jsx';
import type { Answer, CitedAnswer } from '../../answers/answer.js';
import type { CitedFact } from '../../answers/citedFact.js';
import { formatOtherSources } from '../../wording/matterText.js';
import { formatAskedArticle } from '../../wording/own/articleLines.js';
import { groupQuotes, type QuoteGroup } from '../../wording/own/quoteGroups.js';
import { type AnswerState, findState, formatKnownLines, formatStateLines } from '../../wording/own/stateLines.js';
import { formatTurnLines } from '../../wording/own/talkLines.js';
import { formatMatterPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';
import { InfoText } from './infoText.js';
import { QuoteCard } from './quoteCard.js';
import { Suggestions } from './suggestions.js';

/** As on Discord: the best and up to two more. */
const maxAnswerCards = 3;

export function AnswerCards({ answer, view }: { answer: Answer; view: View }) {
  return (
    <>
      {formatTurnLines(answer.turn, view.wording).map((line) => (
        <p class="note">{line}</p>
      ))}
      <AnswerBody answer={answer} view={view} />
    </>
  );
}

function AnswerBody({ answer, view }: { answer: Answer; view: View }) {
  switch (answer.kind) {
    case 'found':
    case 'unsure':
      return <FoundAnswer answer={answer} view={view} />;
    case 'unknown':
      return <UnknownAnswer answer={answer} view={view} />;
    case 'info':
      return (
        <>
          <InfoText info={answer.info} view={view} />
          {answer.turn && <Suggestions questions={answer.suggestions} view={view} />}
        </>
      );
    default:
      return answer satisfies never;
  }
}

function FoundAnswer({ answer, view }: { answer: Extract<Answer, CitedAnswer>; view: View }) {
  const groups = groupQuotes(answer, view.wording);
  const renderCard = (cited: CitedFact) => (
    <QuoteCard
      cited={cited}
      number={answer.cited.indexOf(cited) + 1}
      view={view}
      detail={answer.heading.kind === 'fact' ? 'full' : 'brief'}
    />
  );
  const shown = ['question', 'fact'].includes(answer.heading.kind)
    ? answer.cited.slice(0, maxAnswerCards)
    : answer.cited;
  return (
    <>
      {formatStateLines(answer, view.wording).map((line) => (
        <p class="unsure">{line}</p>
      ))}
      <FoundLine answer={answer} shown={shown} view={view} />
      {groups === null ? (
        <Cards state={findState(answer)}>{shown.map(renderCard)}</Cards>
      ) : (
        groups.map((group) => <QuoteGroupCards group={group} render={renderCard} />)
      )}
      {formatAskedArticle(answer.heading, view.wording).map((line) => (
        <p>{line}</p>
      ))}
      <OtherStatements answer={answer} view={view} />
      <Suggestions questions={answer.suggestions} view={view} />
    </>
  );
}

function QuoteGroupCards({ group, render }: { group: QuoteGroup; render: (cited: CitedFact) => Child }) {
  return (
    <section>
      {group.heading !== null && <h2>{group.heading}</h2>}
      {group.notes.map((note) => (
        <p class="unsure">{note}</p>
      ))}
      <Cards state={group.state ?? 'found'}>{group.cited.map(render)}</Cards>
    </section>
  );
}

// words and the bar beside the quotes tell the same state
function Cards({ state, children }: { state: AnswerState; children: Child }) {
  return <div class={state === 'near' ? 'near' : undefined}>{children}</div>;
}

/** How much was found, over the quotes that answer a question. */
function FoundLine({ answer, shown, view: { wording } }: { answer: CitedAnswer; shown: CitedFact[]; view: View }) {
  const isWhole = answer.heading.kind === 'question' && !answer.turn?.parts.length && answer.unsaid === null;
  if (findState(answer) !== 'found' || !isWhole) return null;
  const outlets = new Set(shown.map(({ source }) => source.outlet.is)).size;
  return <p class="note">{wording.web.found(wording.facts(shown.length), outlets)}</p>;
}

function OtherStatements({ answer: { matter, heading }, view }: { answer: CitedAnswer; view: View }) {
  if (!matter || heading.kind === 'matter') return null;
  const { question, id } = matter;
  return (
    <aside class="also">
      {formatOtherSources(matter, view.wording).map((line) => (
        <p>{line}</p>
      ))}
      <p>
        {view.wording.buttons.compare}:{' '}
        <a href={localizePath(formatMatterPath(id), view)}>{question[view.wording.locale]}</a>
      </p>
    </aside>
  );
}

function UnknownAnswer({ answer, view }: { answer: Extract<Answer, { kind: 'unknown' }>; view: View }) {
  const { wording } = view;
  return (
    <>
      {formatStateLines(answer, wording).map((line) => (
        <p class="unknown">{line}</p>
      ))}
      {answer.near.length > 0 && (
        <ul>
          {answer.near.map(({ says }) => (
            <li lang="de">{says}</li>
          ))}
        </ul>
      )}
      {formatKnownLines(answer, wording).map((line) => (
        <p class="note">{line}</p>
      ))}
      <Suggestions questions={answer.suggestions} view={view} />
    </>
  );
}
