/** An Answer as cards: the same value that the other doors render. */
import type { Answer } from '../../answers/answer.js';
import { reasonText } from '../../wording/answerText.js';
import { dateText } from '../../wording/attribution.js';
import { alsoSaidTexts } from '../../wording/matterText.js';
import { answerPath, linkTo, matterPath } from '../view/paths.js';
import type { View } from '../view/view.js';
import { InfoText } from './infoText.js';
import { QuoteCard } from './quoteCard.js';

/** As on Discord: the best and up to two more. */
const mostAnswers = 3;

export function AnswerCards({ answer, view }: { answer: Answer; view: View }) {
  switch (answer.kind) {
    case 'found':
    case 'unsure':
      return <Found {...{ answer, view }} />;
    case 'unknown':
      return <Unknown {...{ answer, view }} />;
    case 'info':
      return <InfoText {...{ info: answer.info, view }} />;
    default:
      return answer satisfies never;
  }
}

type Quoting = Extract<Answer, { kind: 'found' | 'unsure' }>;

function Found({ answer, view }: { answer: Quoting; view: View }) {
  const shown = answer.heading.of === 'question' ? answer.cited.slice(0, mostAnswers) : answer.cited;
  return (
    <>
      {answer.kind === 'unsure' && <p class="unsure">{view.wording.unsure}</p>}
      {shown.map((cited) => (
        <QuoteCard {...{ cited, view }} />
      ))}
      <AlsoSaid {...{ answer, view }} />
      <Suggestions {...{ questions: answer.suggestions, view }} />
    </>
  );
}

function AlsoSaid({ answer: { matter, heading, cited }, view }: { answer: Quoting; view: View }) {
  const [best] = cited;
  if (!matter || !best || heading.of === 'matter') return null;
  const { question, id } = matter.matter;
  return (
    <aside class="also">
      {alsoSaidTexts(matter, best.fact, view.wording).map((line) => (
        <p>{line}</p>
      ))}
      <p>
        {view.wording.buttons.compare}: <a href={linkTo(matterPath(id), view)}>{question[view.language]}</a>
      </p>
    </aside>
  );
}

function Unknown({ answer, view }: { answer: Extract<Answer, { kind: 'unknown' }>; view: View }) {
  const { wording } = view;
  return (
    <>
      <p class="unknown">{reasonText(answer.reason, wording)}</p>
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
      {answer.newest && <p class="note">{wording.newest(dateText(answer.newest, wording))}</p>}
      <Suggestions {...{ questions: answer.suggestions, view }} />
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
            <a href={linkTo(answerPath(question), view)}>{question}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
