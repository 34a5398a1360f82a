/** The chat: a question, and the sentences that answer it. */
import type { Answer } from '../../answers/answer.js';
import { starters } from '../../answers/suggest.js';
import { commandCalled } from '../../commands/index.js';
import { quoted } from '../../wording/answerText.js';
import { AnswerCards, Suggestions } from '../parts/answerCards.js';
import { AskForm, longestQuestion, TopicChips } from '../parts/askForm.js';
import { siteName } from '../parts/layout.js';
import type { Page, View } from '../view/view.js';
import { errorPage } from './error.js';

const mostStarters = 4;

export function homePage(view: View, question: string): Page {
  if (question === '') return openingPage(view);
  return question.length > longestQuestion ? errorPage(view, 414) : answerPage(view, question);
}

function openingPage(view: View): Page {
  const { wording } = view;
  return {
    status: 200,
    sheet: { title: siteName, description: wording.web.lead, canonical: '/' },
    body: (
      <>
        <h1>{wording.web.slogan}</h1>
        <p class="lead">{wording.web.lead}</p>
        <AskForm view={view} />
        <TopicChips view={view} />
        <Suggestions {...{ questions: openingQuestions(view), view }} />
      </>
    ),
  };
}

// what several sources speak of is asked most, and well put
function openingQuestions({ library, language }: View): string[] {
  const asked = library.base.matters.slice(0, mostStarters).map(({ question }) => question[language]);
  return asked.length > 0 ? asked : starters(library, language, mostStarters);
}

function answerPage(view: View, question: string): Page {
  const answer = commandCalled('ask', view.commands)?.run({ question }, view);
  const { wording } = view;
  return {
    status: 200,
    // a question is nobody's business: it is neither remembered nor indexed
    sheet: { title: question, description: bestQuote(answer) ?? wording.web.lead, canonical: null },
    body: (
      <>
        <AskForm {...{ view, question }} />
        <h1 class="asked">{wording.web.asked(question)}</h1>
        {answer && <AnswerCards {...{ answer, view }} />}
        <TopicChips view={view} />
      </>
    ),
  };
}

function bestQuote(answer: Answer | undefined): string | undefined {
  return answer && 'cited' in answer && answer.cited[0] ? quoted(answer.cited[0].fact.quote) : undefined;
}
