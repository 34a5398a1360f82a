/** Who is known for what, and who leads, founded or owns whom: what descriptions are resolved by. */
import { groupEntries } from '../../../../util/collections.js';
import { lazy } from '../../../../util/lazy.js';
import type { Entity } from '../../../facts/schema.js';
import { splitFoldedWords, stemWord } from '../../../text/words.js';
import { articles } from './describingWords.js';

export interface EntityTies {
  /** Whose these folded words are known for, in any form. */
  findKnownFor: (words: readonly string[]) => readonly Entity[];
  /** Whom they mean by themselves, behind an article: "Japaner". */
  findCalled: (words: readonly string[]) => readonly Entity[];
  /** Whether something that somebody is known for may begin with the word: what most words do not, without a stem. */
  mayBegin: (word: string) => boolean;
  /** In words: the longest that anybody is known for. */
  maxKeyLength: number;
  /** Those who are this to it: who leads a company. */
  findHolders: (is: string, of: string) => Entity[];
  /** What somebody leads or owns; where that is nothing, what they founded. */
  listHoldings: (entity: Entity) => Entity[];
}

export function createEntityTies(entities: Entity[]): EntityTies {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const holders = groupEntries(
    entities.flatMap((entity) =>
      (entity.relations ?? []).map(({ is, of }): [string, Entity] => [`${is} ${of}`, entity]),
    ),
  );
  const keys = entities.flatMap((entity) => (entity.knownFor ?? []).map((key) => ({ entity, key })));
  const split = keys.map(({ entity, key }) => ({ entity, words: splitFoldedWords(key) }));
  const isCalled = ({ words }: { words: string[] }) => words.length > 1 && articles.has(words[0] ?? '');
  const readKnown = lazy(() => indexKeys(split.filter((each) => !isCalled(each))));
  const readCalled = lazy(() =>
    indexKeys(split.filter(isCalled).map(({ entity, words }) => ({ entity, words: words.slice(1) }))),
  );
  const beginnings = new Set(split.map((each) => beginningOf((isCalled(each) ? each.words[1] : each.words[0]) ?? '')));
  const listRelated = (entity: Entity, kinds: string[]) =>
    unique((entity.relations ?? []).filter(({ is }) => kinds.includes(is)).flatMap(({ of }) => byId.get(of) ?? []));
  return {
    findKnownFor: (words) => lookUp(words, readKnown()),
    findCalled: (words) => lookUp(words, readCalled()),
    mayBegin: (word) => beginnings.has(beginningOf(word)),
    maxKeyLength: Math.max(0, ...split.map(({ words }) => words.length)),
    findHolders: (is, of) => unique(holders.get(`${is} ${of}`) ?? []),
    listHoldings: (entity) => {
      const held = listRelated(entity, ['leads', 'owns']);
      return held.length > 0 ? held : listRelated(entity, ['founded']);
    },
  };
}

// no ending changes them
function beginningOf(word: string): string {
  return word.slice(0, 3);
}

interface Key {
  entity: Entity;
  words: string[];
}

// words in all their forms: stems of either language
function indexKeys(keys: Key[]): ReadonlyMap<string, Entity[]> {
  return groupEntries(
    keys.flatMap(({ entity, words }) => listStemKeys(words).map((stems): [string, Entity] => [stems, entity])),
  );
}

function lookUp(words: readonly string[], index: ReadonlyMap<string, Entity[]>): Entity[] {
  return index.size === 0 || words.length === 0
    ? []
    : unique(listStemKeys(words).flatMap((key) => index.get(key) ?? []));
}

function listStemKeys(words: readonly string[]): string[] {
  const keys = (['de', 'en'] as const).map((language) => words.map((word) => stemWord(word, language)).join(' '));
  return [...new Set(keys)];
}

function unique(entities: readonly Entity[]): Entity[] {
  return [...new Set(entities)];
}
