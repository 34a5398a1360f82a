/** Full names of people of whom the base has neither part: "tim cook", and "steven spielberg", which "Steve" is not. */

import { isGivenNameWord } from '../../../text/typed/givenNames.js';
import { isDeterminer, isSentenceWord } from './besideNames.js';
import { hasRoomForName, isAdjacent, isSubject, mayBeVerb, type NameContext } from './nameContext.js';
import type { WordRange } from './wordRange.js';

/** "Jan", "Max", "Kim" are words too, and names only where nothing else has room. */
const minGivenNameLength = 4;

/** In any case; each is the given name and the word behind it. */
export function findStrangeNames(context: NameContext): WordRange[] {
  return context.words.flatMap((_, from) => {
    const range = { from, to: from + 1 };
    return isGivenName(range, context) && hasSurnameBehind(range, context) ? [{ from, to: from + 2 }] : [];
  });
}

function isGivenName(range: WordRange, context: NameContext): boolean {
  const { words, entities, isKnown } = context;
  const text = words[range.from]?.text ?? '';
  if (!isGivenNameWord(text) || entities.some(({ from, to }) => from < range.to && range.from < to)) return false;
  if (hasRoomForName(range, context)) return true;
  if (isSubject(range, context) && !context.isLikely(words[range.to]?.text ?? '')) return true;
  return text.length >= minGivenNameLength && !isKnown(text) && !isDeterminer(words[range.from - 1]?.text ?? '');
}

function hasSurnameBehind(range: WordRange, context: NameContext): boolean {
  const next = context.words[range.to]?.text;
  if (next === undefined || !isAdjacent(range.from, context) || /^\d/.test(next)) return false;
  return !isSentenceWord(next) && !mayBeVerb(range, context) && !context.entities.some(({ from }) => from === range.to);
}
