/** The chat: a question, and the sentences that answer it. */
import { listOpeningQuestions, listTopicLabels } from '../../answers/suggest.js';
import { findCommand } from '../../commands/command.js';
import { maxQuestionLength } from '../../knowledge/text/typed/typedText.js';
import { formatTypedText } from '../../wording/plainLine.js';
import { AnswerCards, Suggestions } from '../parts/answerCards.js';
import { AskForm, TopicChips } from '../parts/askForm.js';
import { siteName } from '../parts/layout.js';
import { createContext, type Page, type View } from '../view/view.js';
import { buildErrorPage } from './error.js';

const maxStarters = 4;

export function buildHomePage(view: View, question: string): Page {
  if (question === '') return buildOpeningPage(view);
  return question.length > maxQuestionLength ? buildErrorPage(view, 414) : buildAnswerPage(view, question);
}

function buildOpeningPage(view: View): Page {
  const { wording, library } = view;
  return {
    status: 200,
    meta: { title: siteName, description: wording.web.lead, canonical: '/' },
    body: (
      <>
        <h1>{wording.web.slogan}</h1>
        <p class="lead">{wording.web.lead}</p>
        <AskForm view={view} />
        <TopicChips topics={listTopicLabels(view.library)} view={view} />
        <Suggestions questions={listOpeningQuestions(library, wording.locale, maxStarters)} view={view} />
      </>
    ),
  };
}

function buildAnswerPage(view: View, question: string): Page {
  const answer = findCommand('ask', view.commands)?.run({ question }, createContext(view));
  const { wording } = view;
  const asked = formatTypedText(question);
  return {
    status: 200,
    // a question is nobody's business: it is neither remembered nor indexed
    meta: { title: wording.web.questionTitle(asked), description: wording.web.lead, canonical: null, typed: true },
    body: (
      <>
        <AskForm view={view} question={question} />
        <h1 class="asked">{wording.web.answerHeading(asked)}</h1>
        {answer && <AnswerCards answer={answer} view={view} />}
        <TopicChips topics={listTopicLabels(view.library)} view={view} />
      </>
    ),
  };
}
