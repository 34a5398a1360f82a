/** Each question asked as at a door, and what came of it: the verdict, and which of the quotes shown are right. */
import type { Answer } from '../../src/answers/answer.js';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import { answerLine } from '../../src/answers/conversation/answerLine.js';
import type { Library } from '../../src/answers/library.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import type { AskedFile, AskedQuestion } from './askedFile.js';

export interface AskedOutcome extends AskedQuestion {
  verdict: Answer['kind'];
  /** Those shown, in their order. */
  quotes: { fact: string; isRight: boolean }[];
  /** No fact of the base has any of its right pieces, so nothing could be right. */
  isLost: boolean;
}

/** `onAnswer` hears after each question how many were asked. */
export function askQuestions(
  { language, questions }: AskedFile,
  library: Library,
  onAnswer: (count: number) => void,
): AskedOutcome[] {
  return questions.map((asked, index) => {
    const { question } = asked;
    const answer = answerLine(question, {
      ask: answerQuestion,
      library,
      conversation: null,
      language: language ?? detectLanguage(question),
    });
    onAnswer(index + 1);
    return { ...judgeAnswer(asked, answer), isLost: isLost(asked, library) };
  });
}

function judgeAnswer({ question, gold, kind }: AskedQuestion, answer: Answer): Omit<AskedOutcome, 'isLost'> {
  const cited = 'cited' in answer ? answer.cited : [];
  const quotes = cited.map(({ fact: { id, quote } }) => ({ fact: id, isRight: holdsAny(quote, gold) }));
  return { question, gold, kind, verdict: answer.kind, quotes };
}

function isLost({ gold }: AskedQuestion, { base }: Library): boolean {
  return gold.length > 0 && !base.facts.some(({ quote }) => holdsAny(quote, gold));
}

function holdsAny(quote: string, pieces: string[]): boolean {
  return pieces.some((piece) => quote.includes(piece));
}
