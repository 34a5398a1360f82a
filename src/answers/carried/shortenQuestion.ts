/** A question that has to fit where there is little room: what it is about stays, what holds it together goes first. */
import { parseQuestion } from '../../knowledge/retrieval/question/question.js';
import { isSmallWord } from '../../knowledge/text/functionWords.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';
import { cutToLength } from '../../util/textLimits.js';
import type { Library } from '../library.js';

/** Without these the same words ask for something else. */
const decisiveWords = new Set(
  `wer wen wem wessen was wann wo woher wohin warum wieso weshalb wie wieviel viel viele welche welcher welches nicht kein keine
  who whom whose what when where why how much many which not no`.split(/\s+/),
);

/** At most so many UTF-16 code units, cut between words: names, figures and question words first, then what has a meaning of its own. The order stays. */
export function shortenQuestion(question: string, maxLength: number, { index }: Library): string {
  if (question.length <= maxLength) return question;
  const { entities } = parseQuestion(question, index);
  const names = new Set(entities.flatMap(({ words }) => words));
  const pieces = question.split(/\s+/).map((text, place) => ({ text, place, rank: rankPiece(text, names) }));
  let room = maxLength + 1;
  const kept = pieces
    .toSorted((a, b) => a.rank - b.rank || a.place - b.place)
    .filter(({ text }) => {
      const isFitting = text.length < room;
      if (isFitting) room -= text.length + 1;
      return isFitting;
    });
  const text = kept.toSorted((a, b) => a.place - b.place).map((piece) => piece.text);
  return text.join(' ') || cutToLength(question, maxLength);
}

function rankPiece(text: string, names: ReadonlySet<string>): number {
  const words = splitFoldedWords(text);
  if (words.some((word) => names.has(word) || decisiveWords.has(word) || /\d/.test(word))) return 0;
  return words.every(isSmallWord) ? 2 : 1;
}
