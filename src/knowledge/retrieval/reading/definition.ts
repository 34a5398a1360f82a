/** "Was ist künstliche Intelligenz?": what a thing is in general, no article on one of them tells. */
import type { Question } from '../question/question.js';
import type { Reading } from './reading.js';

// for lower case; "das Joint Venture", "the deal" is a certain one
const definitionPattern =
  /^(?:und |and |so |hey )?(?:was (?:ist|sind|heißt|bedeutet)|what(?:['’]?s| is| are)|define|definiere)(?: eine?| an?)? (?!(?:der|die|das|the|this|that) )[\p{L}-]+(?: [\p{L}-]+)? ?\??$/u;

export function asksForDefinition({ lower, entities }: Question, { asked }: Reading): boolean {
  if (entities.length > 0 || asked.length === 0) return false;
  return asked.every(({ concept }) => concept.kind === 'thing') && definitionPattern.test(lower);
}
