/** An Answer as cards: the same value that the other doors render. */
import type { Answer, CitedAnswer } from '../../answers/answer.js';
import { formatReason } from '../../wording/answerText.js';
import { formatSourceDate } from '../../wording/attribution.js';
import { formatOtherSources } from '../../wording/matterText.js';
import { formatAnswerPath, formatMatterPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';
import { InfoText } from './infoText.js';
import { QuoteCard } from './quoteCard.js';

/** As on Discord: the best and up to two more. */
const maxAnswerCards = 3;

export function AnswerCards({ answer, view }: { answer: Answer; view: View }) {
  switch (answer.kind) {
    case 'found':
    case 'unsure':
      return <FoundAnswer answer={answer} view={view} />;
    case 'unknown':
      return <UnknownAnswer answer={answer} view={view} />;
    case 'info':
      return <InfoText info={answer.info} view={view} />;
    default:
      return answer satisfies never;
  }
}

function FoundAnswer({ answer, view }: { answer: CitedAnswer; view: View }) {
  const shown = ['question', 'fact'].includes(answer.heading.kind)
    ? answer.cited.slice(0, maxAnswerCards)
    : answer.cited;
  return (
    <>
      {answer.unsaid && <p class="unsure">{answer.unsaid[view.wording.locale]}</p>}
      {answer.kind === 'unsure' && <p class="unsure">{view.wording.unsure}</p>}
      {shown.map((cited) => (
        <QuoteCard cited={cited} view={view} detail={answer.heading.kind === 'fact' ? 'full' : 'brief'} />
      ))}
      <OtherStatements answer={answer} view={view} />
      <Suggestions questions={answer.suggestions} view={view} />
    </>
  );
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
      <p class="unknown">{formatReason(answer.reason, wording)}</p>
      {answer.near.length > 0 && (
        <>
          <p>{wording.near}</p>
          <ul>
            {answer.near.map(({ says }) => (
              <li lang="de">{says}</li>
            ))}
          </ul>
        </>
      )}
      {answer.newest && <p class="note">{wording.newest(formatSourceDate(answer.newest, wording))}</p>}
      <Suggestions questions={answer.suggestions} view={view} />
    </>
  );
}

export function Suggestions({ questions, view }: { questions: string[]; view: View }) {
  if (questions.length === 0) return null;
  return (
    <section class="suggestions">
      <h2>{view.wording.tryAsking}</h2>
      <ul>
        {questions.map((question) => (
          <li>
            <a href={localizePath(formatAnswerPath(question), view)}>{question}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
