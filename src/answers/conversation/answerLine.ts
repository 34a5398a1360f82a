/** A line, with the conversation before it where there is one → a finished answer. */
import { fillGap } from '../../knowledge/retrieval/conversation/doubles/gapping.js';
import { dropGreeting } from '../../knowledge/retrieval/conversation/talk/greeting.js';
import { maxQuestionLength, readTypedText } from '../../knowledge/text/typed/typedText.js';
import { cutToLength } from '../../util/textLimits.js';
import type { Answer } from '../answer.js';
import { answerFact } from '../asked/factAnswer.js';
import { answerComparison } from './comparisonAnswer.js';
import { answerDouble } from './doubleAnswer.js';
import type { LineContext } from './lineContext.js';
import { answerMore } from './moreAnswer.js';
import type { Resolved, ResolvedQuestion } from './resolved.js';
import { resolveLine } from './resolveLine.js';
import { arrangeHits } from './shown/arrangeHits.js';
import { answerDay } from './shown/dayAnswer.js';
import { answerSource } from './sourceAnswer.js';
import { answerTalkLine, sayChatter, sayLine } from './talkLine.js';
import { addTurn, createTurn } from './turns.js';

/** In characters: what is longer is a pasted text; it is cut before anything looks at it. */
const maxLineLength = 2 * maxQuestionLength;

const emojiPattern = /\p{Extended_Pictographic}/u;

export function answerLine(typed: string, context: LineContext): Answer {
  const read = readTypedText(cutToLength(typed, maxLineLength));
  const line = cutToLength(read, maxQuestionLength);
  // nothing is left of an emoji, and it is said to somebody
  const answer = line === '' && emojiPattern.test(typed) ? sayChatter(context) : answerKept(line, context);
  const cut = context.cut || line !== read || typed.length > maxLineLength;
  return cut && answer.turn ? { ...answer, turn: { ...answer.turn, cut } } : answer;
}

// what the base itself asks is read once, too
function answerKept(line: string, context: LineContext): Answer {
  const { library, language, conversation, explain } = context;
  const compute = () => answerReadLine(line, context);
  return conversation || explain ? compute() : library.cacheAnswer({ as: 'line', question: line, language }, compute);
}

function answerReadLine(line: string, context: LineContext): Answer {
  const { library, ask } = context;
  if (line === '') return ask(line, library, context);
  const talk = answerTalkLine(line, context);
  if (talk) return talk;
  const asked = dropGreeting(line);
  const compared = answerComparison(asked, context);
  if (compared) return compared;
  const filled = fillGap(asked, library.index);
  const answer = answerDouble(filled, context, answerPart) ?? answerOne(filled, context);
  return filled !== asked && answer.turn ? { ...answer, turn: { ...answer.turn, resolved: true } } : answer;
}

// of several questions in a line, one may be about the bot
function answerPart(line: string, context: LineContext): Answer {
  return answerTalkLine(line, context) ?? answerOne(line, context);
}

function answerOne(line: string, context: LineContext): Answer {
  return answerResolved(resolveLine(line, context.conversation, context.library), context);
}

function answerResolved(resolved: Resolved, context: LineContext): Answer {
  switch (resolved.kind) {
    case 'no-context':
      return sayLine('no-context', context);
    case 'gone':
      return addTurn(answerFact(resolved.fact, context.library, context.language), { intent: 'follow-up' });
    case 'chatter':
      return sayChatter(context);
    case 'unclear': {
      const suggestions = resolved.choices.map(({ question }) => question);
      const turn = createTurn({ intent: 'follow-up' });
      return { kind: 'info', info: { kind: 'which', choices: resolved.choices }, suggestions, turn };
    }
    case 'source':
      return answerSource(resolved, context);
    case 'more':
      return answerMore(resolved, context);
    case 'question':
      return answerResolvedQuestion(resolved, context);
    default:
      return resolved satisfies never;
  }
}

function answerResolvedQuestion(
  asked: ResolvedQuestion,
  { ask, library, language, conversation, explain = false }: LineContext,
): Answer {
  const { text, parsed, intent, resolved, near, without, asksTime, asksDay, orElse } = asked;
  const isPlain = near.length === 0 && without.size === 0;
  const arrange = isPlain ? null : (hits: Parameters<typeof arrangeHits>[0]) => arrangeHits(hits, { near, without });
  const answer = ask(text, library, { language, explain, arrange, parsed });
  if (answer.kind === 'found') return addTurn(answer, { intent, understood: text, resolved });
  const day = asksTime ? answerDay(near, { answer, asksDay, library }) : null;
  if (day) return addTurn(day, { intent, understood: text, resolved });
  const others = orElse();
  const better = askInTurn(others, (meant) => ask(meant, library, { language, explain, arrange }));
  if (better?.answer.kind === 'found' || (better && answer.kind === 'unknown')) {
    const known = { intent: conversation ? ('follow-up' as const) : intent, understood: better.meant, resolved: true };
    return addTurn(better.isSure ? better.answer : lowerToUnsure(better.answer), known);
  }
  // what comes next goes on from the story, where "it" could mean nothing else
  const [story] = conversation ? [] : others;
  return addTurn(answer, { intent, understood: story?.text ?? text, resolved });
}

interface Better {
  meant: string;
  answer: Answer;
  /** It adds names alone: with the old question's words, what was found before is found again. */
  isSure: boolean;
}

// the first that is found, else the first that comes near
function askInTurn(texts: { text: string; isSure: boolean }[], ask: (text: string) => Answer): Better | null {
  let near: Better | null = null;
  for (const { text, isSure } of texts) {
    const answer = ask(text);
    if (answer.kind === 'found') return { meant: text, answer, isSure };
    if (answer.kind === 'unsure') near ??= { meant: text, answer, isSure };
  }
  return near;
}

function lowerToUnsure(answer: Answer): Answer {
  return answer.kind === 'found' ? { ...answer, kind: 'unsure' } : answer;
}
