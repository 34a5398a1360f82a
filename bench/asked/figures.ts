/** The seven figures of answers: what is found, what is claimed though nobody says it, and when the bot is silent. */
import { mean } from '../statistics.js';
import type { AskedOutcome } from './outcomes.js';

/** Shares from 0 to 1; null where there is nothing to have a share of. */
export interface SevenFigures {
  /** Of all answers called `found`: those whose first quote is right. */
  foundPrecision: number | null;
  /** Of the questions that no article answers: those called `found`. */
  falseFound: number | null;
  /** Of the answerable: those called `found` whose first quote is right. */
  foundRight: number | null;
  /** Of the answerable: those whose first quote is right, be it `found` or `unsure`. */
  first: number | null;
  /** Of the answerable: those with a right quote among the first three. */
  three: number | null;
  /** Of the answerable: those without any quote. */
  empty: number | null;
  /** Of the `far` ones (small talk, tests, other subjects): those without any quote. */
  quiet: number | null;
}

/** In the order and by the names of the tables. */
export const figureNames: readonly [keyof SevenFigures, string][] = [
  ['foundPrecision', 'found precision'],
  ['falseFound', 'false found'],
  ['foundRight', 'found right'],
  ['first', 'first'],
  ['three', 'three'],
  ['empty', 'empty'],
  ['quiet', 'quiet'],
];

const farKind = 'far';
const maxShown = 3;

export function countSeven(outcomes: AskedOutcome[]): SevenFigures {
  const answerable = outcomes.filter(isAnswerable);
  return {
    foundPrecision: shareOf(outcomes.filter(isFound), isFirstRight),
    falseFound: shareOf(
      outcomes.filter((outcome) => !isAnswerable(outcome)),
      isFound,
    ),
    foundRight: shareOf(answerable, (outcome) => isFound(outcome) && isFirstRight(outcome)),
    first: shareOf(answerable, isFirstRight),
    three: shareOf(answerable, ({ quotes }) => quotes.slice(0, maxShown).some(({ isRight }) => isRight)),
    empty: shareOf(answerable, isEmpty),
    quiet: shareOf(outcomes.filter(isFar), isEmpty),
  };
}

/** What is wrong with an answer, the worst first; null where nothing is. */
export function findFault(outcome: AskedOutcome): string | null {
  if (!isAnswerable(outcome)) {
    if (isFound(outcome)) return 'false found';
    return isFar(outcome) && !isEmpty(outcome) ? 'not quiet' : null;
  }
  if (isEmpty(outcome)) return 'empty';
  if (!isFirstRight(outcome)) return isFound(outcome) ? 'wrong found' : 'wrong first';
  return isFound(outcome) ? null : 'right, but unsure';
}

function shareOf(outcomes: AskedOutcome[], test: (outcome: AskedOutcome) => boolean): number | null {
  return outcomes.length === 0 ? null : mean(outcomes.map((outcome) => (test(outcome) ? 1 : 0)));
}

function isAnswerable({ gold }: AskedOutcome): boolean {
  return gold.length > 0;
}

function isFar({ kind }: AskedOutcome): boolean {
  return kind === farKind;
}

function isFound({ verdict }: AskedOutcome): boolean {
  return verdict === 'found';
}

function isFirstRight({ quotes }: AskedOutcome): boolean {
  return quotes[0]?.isRight ?? false;
}

function isEmpty({ quotes }: AskedOutcome): boolean {
  return quotes.length === 0;
}
