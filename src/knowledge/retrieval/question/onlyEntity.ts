/** Whom a name alone means: an option holds a name and nothing else, so every word of it must be one of theirs. */

import type { Entity } from '../../facts/schema.js';
import { isSmallWord } from '../../text/functionWords.js';
import { isGivenNameWord } from '../../text/typed/givenNames.js';
import { splitFoldedWords } from '../../text/words.js';
import type { QueryEntity } from './names/entityFinder.js';
import { isOwnWord, isPartOf } from './names/nameParts.js';
import { isPersonTitle, isTitleWord } from './names/personTitles.js';
import { isInRange } from './names/wordRange.js';
import type { Question } from './question.js';

/** Undefined where a word is left over: "Melania Trump", "Microsoft-Chef Bill Gates". */
export function findOnlyEntity({ words, entities, sharedNames }: Question): Entity | undefined {
  const named = chooseNamed(entities);
  if (!named || sharedNames.length > 0 || hasOtherForSurname(entities)) return undefined;
  const roleWords = new Set([named.role.de, named.role.en].flatMap(splitFoldedWords));
  const isPerson = named.kind === 'person';
  const firstNamed = entities[0]?.from ?? 0;
  const isAccounted = (word: string, index: number) =>
    roleWords.has(word) ||
    isOwnWord(word, named) ||
    isInRange(index, entities) ||
    (isPerson && (word.length === 1 || isMiddleName(index, entities))) ||
    isSmallWord(word) ||
    (isPerson && (isTitleWord(word) || (index < firstNamed && isPersonTitle(word) && !isGivenNameWord(word))));
  return words.every(({ text }, index) => isAccounted(text, index)) ? named : undefined;
}

// "Laura Fox" is no broadcaster's Laura
function hasOtherForSurname(entities: QueryEntity[]): boolean {
  return entities.some(({ from, entity }) => {
    const before = entities.find(({ to }) => to === from);
    const isGiven = before !== undefined && before.entity.kind === 'person' && isPartOf(before, 'given');
    return isGiven && entity.kind !== 'person';
  });
}

// "Elon Reeve Musk"
function isMiddleName(index: number, entities: QueryEntity[]): boolean {
  const [before, behind] = [entities.find(({ to }) => to === index), entities.find(({ from }) => from === index + 1)];
  return before !== undefined && before.entity.id === behind?.entity.id;
}

// "Trumps Sprecherin" is she; two people side by side ("Donald Tusk") are a name that nobody here has
function chooseNamed(entities: QueryEntity[]): Entity | undefined {
  const people = entities.filter(({ entity }) => entity.kind === 'person');
  const [first, second] = people;
  if (!first) return entities[0]?.entity;
  if (!second || second.entity.id === first.entity.id || second.from > first.to) return first.entity;
  return first.words.at(-1)?.endsWith('s') ? second.entity : undefined;
}
