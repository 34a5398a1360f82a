/** What each line of a conversation gets, and whether it is right. */
import type { Answer } from '../../src/answers/answer.js';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import { answerLine } from '../../src/answers/conversation/answerLine.js';
import { type Conversation, continueConversation } from '../../src/answers/conversation/conversation.js';
import type { Library } from '../../src/answers/library.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import type { Cases, ComparisonCase, DoubleCase, FollowUpCase, TalkCase } from './cases.js';

/** `says`: what a person reads who looks for the fault. */
export interface Outcome {
  kind: string;
  right: boolean;
  says: string;
}

export function ask(line: string, conversation: Conversation | null, library: Library): Answer {
  return answerLine(line, {
    ask: answerQuestion,
    library,
    conversation,
    language: conversation?.language ?? detectLanguage(line),
  });
}

export function followOn({ first, then }: FollowUpCase, library: Library): Answer {
  const language = detectLanguage(first);
  return ask(then, continueConversation(ask(first, null, library), null, language), library);
}

export function listQuotes(answer: Answer): string[] {
  return 'cited' in answer ? answer.cited.map(({ fact }) => fact.quote) : [];
}

const isRight = (quote: string | undefined, gold: string[]) => gold.some((piece) => quote?.includes(piece) ?? false);

/** Right where the first quote is; of unanswerable ones, where nothing is called found. */
export function judgeFollowUp(each: FollowUpCase, library: Library): Outcome {
  const answer = followOn(each, library);
  const [quote] = listQuotes(answer);
  const right = each.gold.length > 0 ? isRight(quote, each.gold) : answer.kind !== 'found';
  const kind = each.gold.length > 0 ? each.kind : 'unanswerable';
  return { kind, right, says: describe(`${each.first} | ${each.then}`, answer) };
}

/** Whether what was understood, asked alone, gets the same first fact; null where that is not promised. */
export function judgeUnderstood(each: FollowUpCase, library: Library): Outcome | null {
  const answer = followOn(each, library);
  const { intent, understood } = answer.turn ?? {};
  if (intent !== 'follow-up' || typeof understood !== 'string' || /\b(?:noch|else)\b/.test(each.then)) return null;
  const alone = ask(understood, null, library);
  const [one, other] = [answer, alone].map((given) => ('cited' in given ? given.cited[0]?.fact.id : given.kind));
  return { kind: 'understood', right: one === other, says: `${each.then} | ${understood} | ${one} | ${other}` };
}

export function judgeDouble({ question, gold, single = false }: DoubleCase, library: Library): Outcome {
  const answer = ask(question, null, library);
  const { parts = [] } = answer.turn ?? {};
  if (single) {
    const right = parts.length === 0 && isRight(listQuotes(answer)[0], gold[0] ?? []);
    return { kind: parts.length === 0 ? 'single' : 'single, split', right, says: describe(question, answer) };
  }
  const quotes = 'cited' in answer ? new Map(answer.cited.map(({ fact }) => [fact.id, fact.quote])) : new Map();
  const right =
    parts.length === gold.length &&
    gold.every((pieces, index) => isRight(quotes.get(parts[index]?.answers[0]), pieces));
  const says = parts.map(
    (part, index) =>
      `${part.question} ${isRight(quotes.get(part.answers[0]), gold[index] ?? []) ? 'ok' : `✗ ${part.kind} ${part.answers[0]}`}`,
  );
  return { kind: 'double', right, says: `${question} → ${says.join(' / ') || answer.turn?.intent}` };
}

/** Right where the answer is the matter's comparison, the sides beside each other, or the list of what differs. */
export function judgeComparison({ line, matter, sides }: ComparisonCase, library: Library): Outcome {
  const answer = ask(line, null, library);
  const compared = 'matter' in answer ? (answer.matter?.id ?? null) : null;
  const heading = 'heading' in answer ? answer.heading : null;
  const isListed = answer.kind === 'info' && answer.info.kind === 'disputed';
  const isCompare = answer.turn?.intent === 'compare';
  const named = heading?.kind === 'sides' ? heading.sides.map(({ party }) => party.de) : [];
  const isBeside = sides.length > 0 && sides.every((side) => named.includes(side));
  const right =
    isCompare && (matter === null ? (sides.length > 0 ? isBeside : isListed) : compared === matter || isBeside);
  const kind = matter !== null ? 'matter' : sides.length > 0 ? 'sides' : 'list';
  return {
    kind,
    right,
    says: `${describe(line, answer)} ${compared ?? ''} ${named.join(',')} (${matter ?? sides.join(',')})`,
  };
}

/** Right where it gets the line that it calls for; small talk never gets a quote. */
export function judgeTalk({ line, intent }: TalkCase, library: Library): Outcome {
  const answer = ask(line, null, library);
  const got = answer.turn?.intent ?? '';
  const isQuestion = intent === 'question';
  const right = isQuestion ? ['question', 'follow-up', 'double'].includes(got) && 'cited' in answer : got === intent;
  return { kind: intent, right, says: describe(line, answer) };
}

export function judgeQuoteless({ line, intent }: TalkCase, library: Library): Outcome | null {
  if (intent === 'question') return null;
  const answer = ask(line, null, library);
  return { kind: 'no quote', right: !('cited' in answer), says: describe(line, answer) };
}

export function judgeAll(cases: Cases, library: Library): Record<string, Outcome[]> {
  return {
    followUps: cases.followUps.map((each) => judgeFollowUp(each, library)),
    understood: cases.followUps.flatMap((each) => judgeUnderstood(each, library) ?? []),
    doubles: cases.doubles.map((each) => judgeDouble(each, library)),
    comparisons: cases.comparisons.map((each) => judgeComparison(each, library)),
    smallTalk: cases.smallTalk.map((each) => judgeTalk(each, library)),
    quoteless: cases.smallTalk.flatMap((each) => judgeQuoteless(each, library) ?? []),
  };
}

function describe(line: string, answer: Answer): string {
  const fact =
    'cited' in answer ? answer.cited[0]?.fact.id : answer.kind === 'unknown' ? answer.reason.kind : answer.info.kind;
  return `${line} → ${answer.turn?.intent} ${answer.kind} ${fact} «${answer.turn?.understood ?? ''}»`;
}
