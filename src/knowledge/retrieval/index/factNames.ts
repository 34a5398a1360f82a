/** Whom a fact names, and in which roles: each of its texts is read for names once, when first asked for. */
import { lazy } from '../../../util/lazy.js';
import type { Entity, Fact } from '../../facts/schema.js';
import type { ConceptLexicon } from '../../lexicon/lexicon.js';
import { asksForSomebody } from '../../text/answerType.js';
import { splitWords } from '../../text/words.js';
import type { EntityFinder } from '../question/names/entityFinder.js';
import { type AskedRole, type NamedWords, readRoles } from '../question/words/askedRoles.js';
import { type Doer, listDoers } from './factDoers.js';

export interface FactNames {
  /** The places that the quote names. */
  listPlaces: () => Entity[];
  /** The ids of the people whom the quote names in passing: of many own questions, none asks who it is. */
  listNamedInPassing: () => string[];
  /** The ids of those whom the quote names, in order. */
  listNamedInQuote: () => string[];
  /** The same, by clause. */
  listNamedInClauses: () => string[][];
  /** The ids of those whom each of its questions names, in order. */
  listNamedInQuestions: () => string[][];
  /** Of them, those that stand in a list: "Oracle und Softbank". */
  listNamedTogether: () => string[][];
  /** Whom its sentence names as doing what. */
  listDoers: () => Doer[];
  /** Of each of its own questions. */
  listRolesInQuestions: () => AskedRole[][];
  /** Those, and of its sentence and gloss. */
  listRolesTold: () => AskedRole[][];
}

/** So many own questions would ask for it, were it there. */
const minTellingQuestions = 6;

const clauseEndPattern = /[,;:]\s/u;

interface NameLookups {
  findEntities: EntityFinder;
  readLexicon: () => ConceptLexicon;
}

export function createFactNames(
  { quote, en = '', asks = [] }: Fact,
  { findEntities, readLexicon }: NameLookups,
): FactNames {
  const readNames = (text: string): NamedWords => {
    const words = splitWords(text);
    return { text, words, entities: findEntities(words, () => true) };
  };
  const readQuote = lazy(() => readNames(quote));
  const readQuestions = lazy(() => asks.map(readNames));
  const listRolesInQuestions = lazy(() => readQuestions().map(readRoles));
  return {
    listPlaces: lazy(() => listEntities(readQuote()).filter(({ kind }) => kind === 'place')),
    listNamedInPassing: lazy(() => {
      if (asks.length < minTellingQuestions || asks.some((ask) => asksForSomebody(ask.toLowerCase()))) return [];
      const [, ...others] = listEntities(readQuote());
      return others.flatMap(({ id, kind }) => (kind === 'person' ? [id] : []));
    }),
    listNamedInQuote: lazy(() => listIds(readQuote())),
    listNamedInClauses: lazy(() => quote.split(clauseEndPattern).map((clause) => listIds(readNames(clause)))),
    listNamedInQuestions: lazy(() => readQuestions().map(listIds)),
    listNamedTogether: lazy(() => readQuestions().flatMap(listLists)),
    listDoers: lazy(() => listDoers(readQuote(), readLexicon())),
    listRolesInQuestions,
    listRolesTold: lazy(() => [...listRolesInQuestions(), ...[readQuote(), readNames(en)].map(readRoles)]),
  };
}

function listEntities({ entities }: NamedWords): Entity[] {
  return entities.map(({ entity }) => entity);
}

function listIds(named: NamedWords): string[] {
  return listEntities(named).map(({ id }) => id);
}

const joiningWords = new Set('und oder sowie wie partner partnern and or plus with like partners'.split(' '));

// names with nothing but such a word between them
function listLists({ words, entities }: NamedWords): string[][] {
  const lists: string[][] = [];
  entities.forEach(({ entity, from }, place) => {
    const before = entities[place - 1];
    const isJoined = before && words.slice(before.to, from).every(({ text }) => joiningWords.has(text));
    if (isJoined) lists.at(-1)?.push(entity.id);
    else lists.push([entity.id]);
  });
  return lists.filter(({ length }) => length > 1);
}
