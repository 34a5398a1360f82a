/** Which words of a question are part of a figure. */

import { splitFoldedWords } from '../../text/words.js';
import type { Question } from './question.js';

/** The words of its firm amounts and of its dates. */
export function findFigureWords({ text, amounts, dates }: Pick<Question, 'text' | 'amounts' | 'dates'>): Set<string> {
  const firm = amounts.filter((amount) => amount.firm);
  return new Set([...firm, ...dates].flatMap(({ start, end }) => splitFoldedWords(text.slice(start, end))));
}
