/** The chat: a question, and the sentences that answer it. */
import { continueConversation } from '../../answers/conversation/conversation.js';
import { listTopicLabels, suggestStarters } from '../../answers/suggest.js';
import { findCommand } from '../../commands/command.js';
import { maxQuestionLength } from '../../knowledge/text/typed/typedText.js';
import { cutToLength } from '../../util/textLimits.js';
import { describeStory, nameStory } from '../../wording/own/storyLines.js';
import { formatTypedText } from '../../wording/plainLine.js';
import { AfterLine } from '../parts/afterLine.js';
import { AnswerCards } from '../parts/answerCards.js';
import { TopicChips } from '../parts/askForm.js';
import { Suggestions } from '../parts/suggestions.js';
import { formatApiPath, listAfterValues } from '../view/paths.js';
import { createContext, type Page, type View } from '../view/view.js';
import { buildEmptyPage } from './empty.js';

const maxStarters = 4;

export function buildHomePage(view: View, question: string): Page {
  if (question === '') return buildEmptyPage(view) ?? buildOpeningPage(view);
  return buildAnswerPage(view, question);
}

function buildOpeningPage(view: View): Page {
  const { wording, library } = view;
  const { story } = library;
  const { lead } = describeStory(story, wording);
  return {
    status: 200,
    meta: { title: nameStory(story, wording), description: lead, canonical: '/' },
    body: (
      <>
        <h1>{story.slogan?.[wording.locale] ?? wording.web.slogan}</h1>
        <p class="lead">{lead}</p>
        <TopicChips topics={listTopicLabels(view.library)} view={view} />
        <Suggestions questions={suggestStarters(library, wording.locale, maxStarters)} view={view} />
      </>
    ),
  };
}

const carry = (value: string): [string, string] => ['after', value];

function buildAnswerPage(view: View, question: string): Page {
  const answer = findCommand('ask', view.commands)?.run({ question }, createContext(view));
  const { wording, conversation } = view;
  const shown = cutToLength(question, maxQuestionLength);
  const asked = formatTypedText(shown);
  const next = answer ? continueConversation(answer, conversation, wording.locale) : null;
  return {
    status: 200,
    // a question is nobody's business: it is neither remembered nor indexed
    meta: {
      title: wording.web.questionTitle(asked),
      description: describeStory(view.library.story, wording).lead,
      canonical: null,
      typed: true,
      asking: { question: shown, next },
      json: formatApiPath('ask', [['q', question], ...listAfterValues(conversation).map(carry)]),
    },
    body: (
      <>
        <AfterLine question={shown} view={view} />
        <h1 class="asked">{wording.web.questionTitle(asked)}</h1>
        {answer && <AnswerCards answer={answer} view={view} />}
        <TopicChips topics={listTopicLabels(view.library)} view={view} />
      </>
    ),
  };
}
