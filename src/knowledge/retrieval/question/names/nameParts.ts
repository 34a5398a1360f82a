/** Which part of somebody's name a typed word is, or is meant as. */

import { memoize } from '../../../../util/lazy.js';
import { listNames } from '../../../facts/names.js';
import type { Entity } from '../../../facts/schema.js';
import { isOneSlipOff } from '../../../text/spelling.js';
import { splitFoldedWords } from '../../../text/words.js';
import type { QueryEntity } from './entityFinder.js';

/** The folded words of each name that it has in a question, its own first. */
export const listNameWords = memoize((entity: Entity): readonly string[][] => listNames(entity).map(splitFoldedWords));

export type NamePart = 'given' | 'surname';

const minSlipLength = 4;
/** "zukerburg" is Zuckerberg, "zuckerman" is somebody else. */
const maxSlips = 2;

export function isPartOf({ words: matched, entity, matchKind }: QueryEntity, part: NamePart): boolean {
  const [nameWords = []] = listNameWords(entity);
  const [word = ''] = matched;
  if (matched.length > 1) return part === 'surname' && matched.at(-1) === nameWords.at(-1);
  if (nameWords.length < 2) return part === 'surname';
  const [given = '', surname = ''] = [nameWords[0], nameWords.at(-1)];
  if (matchKind === 'alias') return isLike(word, part === 'given' ? given : surname);
  return countSlips(word, given) < countSlips(word, surname) === (part === 'given');
}

/** Whether it is a word of somebody's names, or one slip away from one of their name itself: "Duck" is no "Zuck". */
export function isOwnWord(word: string, entity: Entity): boolean {
  const [name = []] = listNameWords(entity);
  if (name.some((own) => isLike(word, own))) return true;
  return listOwnNames(entity).some((words) => words.some((own) => word === own || word === `${own}s`));
}

// "White House press secretary" makes nobody a "House"
function listOwnNames(entity: Entity): string[][] {
  const names = listNameWords(entity);
  const [own = []] = names;
  return names.filter((words) => words.length < 3 || words.some((word) => own.includes(word)));
}

/** Whether a misspelt word is theirs beside another word of their name. */
export function isMeantAsOwn(word: string, entity: Entity): boolean {
  return listNameWords(entity).some((words) => words.some((own) => countSlips(word, own) <= maxSlips));
}

function isLike(word: string, own: string): boolean {
  if (word === own || word === `${own}s`) return true;
  return own.length >= minSlipLength && isOneSlipOff(word, own);
}

/** Letters more, less or other, as few as can be. */
function countSlips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let place = 1; place <= b.length; place += 1) {
      const [above = 0, left = 0, corner = 0] = [row[place], next[place - 1], row[place - 1]];
      next.push(Math.min(above + 1, left + 1, corner + (letter === b[place - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
