/** The chat: a question, and the sentences that answer it. */
import type { Answer } from '../../answers/answer.js';
import { suggestStarters } from '../../answers/suggest.js';
import { findCommand } from '../../commands/command.js';
import { addQuotationMarks } from '../../wording/answerText.js';
import { AnswerCards, Suggestions } from '../parts/answerCards.js';
import { AskForm, maxQuestionLength, TopicChips } from '../parts/askForm.js';
import { siteName } from '../parts/layout.js';
import type { Page, View } from '../view/view.js';
import { buildErrorPage } from './error.js';

const maxStarters = 4;

export function buildHomePage(view: View, question: string): Page {
  if (question === '') return buildOpeningPage(view);
  return question.length > maxQuestionLength ? buildErrorPage(view, 414) : buildAnswerPage(view, question);
}

function buildOpeningPage(view: View): Page {
  const { wording } = view;
  return {
    status: 200,
    meta: { title: siteName, description: wording.web.lead, canonical: '/' },
    body: (
      <>
        <h1>{wording.web.slogan}</h1>
        <p class="lead">{wording.web.lead}</p>
        <AskForm view={view} />
        <TopicChips view={view} />
        <Suggestions questions={chooseOpeningQuestions(view)} view={view} />
      </>
    ),
  };
}

// what several sources speak of is asked most, and well put
function chooseOpeningQuestions({ library, language }: View): string[] {
  const questions = library.base.matters.slice(0, maxStarters).map(({ question }) => question[language]);
  return questions.length > 0 ? questions : suggestStarters(library, language, maxStarters);
}

function buildAnswerPage(view: View, question: string): Page {
  const answer = findCommand('ask', view.commands)?.run({ question }, view);
  const { wording } = view;
  return {
    status: 200,
    // a question is nobody's business: it is neither remembered nor indexed
    meta: { title: question, description: findBestQuote(answer) ?? wording.web.lead, canonical: null },
    body: (
      <>
        <AskForm view={view} question={question} />
        <h1 class="asked">{wording.web.answerHeading(question)}</h1>
        {answer && <AnswerCards answer={answer} view={view} />}
        <TopicChips view={view} />
      </>
    ),
  };
}

function findBestQuote(answer: Answer | undefined): string | undefined {
  return answer && 'cited' in answer && answer.cited[0] ? addQuotationMarks(answer.cited[0].fact.quote) : undefined;
}
