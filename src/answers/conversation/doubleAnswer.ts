/** Several questions in a line: each part is read as a follow-up of the one before, and stands under its words with its quote. */
import { partMark, splitQuestion } from '../../knowledge/retrieval/conversation/doubles/splitQuestion.js';
import { uniqueBy } from '../../util/collections.js';
import type { Answer, CitedAnswer } from '../answer.js';
import type { CitedFact } from '../citedFact.js';
import type { AnsweredPart } from '../turn.js';
import { continueConversation } from './conversation.js';
import type { LineContext } from './lineContext.js';
import { createTurn } from './turns.js';

const maxCitedFacts = 5;

type AnswerPart = (line: string, context: LineContext) => Answer;

interface PartAnswer {
  question: string;
  answer: Answer;
}

/** Null where the line asks one thing. */
export function answerDouble(line: string, context: LineContext, answerPart: AnswerPart): Answer | null {
  const { parts, leftOut, loose } = splitQuestion(line);
  if (parts.length < 2) return null;
  // what is found as it stands is one question in two clauses
  const whole = loose ? answerPart(line, context) : null;
  if (whole?.kind === 'found' && !whole.turn?.resolved) return whole;
  const answered = answerParts(parts, context, answerPart);
  const quoting = answered.find(({ answer }) => 'cited' in answer);
  if (answered.some(({ answer }) => answer.kind === 'info' && answer.info.kind === 'talk')) return whole;
  const ofBot = answered.find(({ answer }) => answer.kind === 'info');
  if (!quoting && ofBot) return ofBot.answer;
  const turn = createTurn({
    intent: 'double',
    understood: answered.map(({ question, answer }) => answer.turn?.understood ?? question).join(partMark),
    parts: answered.map(describePart),
    leftOut,
  });
  return { ...mergeAnswers(answered), turn };
}

function answerParts(parts: string[], context: LineContext, answerPart: AnswerPart): PartAnswer[] {
  let { conversation } = context;
  return parts.map((question) => {
    const answer = answerPart(question, { ...context, conversation });
    conversation = continueConversation(answer, conversation, context.language);
    return { question, answer };
  });
}

function describePart({ question, answer }: PartAnswer): AnsweredPart {
  return {
    question,
    kind: answer.kind,
    unsaid: 'unsaid' in answer ? answer.unsaid : null,
    reason: answer.kind === 'unknown' ? answer.reason : null,
    info: answer.kind === 'info' ? answer.info : null,
    answers: listCited(answer).map(({ fact }) => fact.id),
  };
}

const maxFactsOfPart = 2;

function listCited(answer: Answer): CitedFact[] {
  return 'cited' in answer ? answer.cited.slice(0, maxFactsOfPart) : [];
}

// each part's best, then what else there is room for; the kind is that of the best-answered part
function mergeAnswers(answered: PartAnswer[]): Answer {
  const quoting = answered.flatMap(({ answer }) => ('cited' in answer ? answer : []));
  const [first] = quoting;
  const [unknown] = answered.map(({ answer }) => answer);
  if (!first) return unknown as Answer;
  const best = quoting.map(({ cited }) => cited.slice(0, 1));
  const second = quoting.map(({ cited }) => cited.slice(1, maxFactsOfPart));
  const cited = uniqueBy([...best, ...second].flat(), ({ fact }) => fact.id).slice(0, maxCitedFacts);
  const kind = quoting.some((each) => each.kind === 'found') ? 'found' : 'unsure';
  const merged: CitedAnswer = {
    kind,
    heading: { kind: 'question' },
    cited,
    matter: null,
    unsaid: null,
    suggestions: first.suggestions,
  };
  return merged;
}
