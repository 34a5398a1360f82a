/** What a fact speaks of, for questions that ask for it: concepts, words in every form, who stands where in its own questions. */
import { lazy } from '../../../util/lazy.js';
import type { Fact } from '../../facts/schema.js';
import type { ConceptLexicon } from '../../lexicon/lexicon.js';
import { readConcepts } from '../../lexicon/readConcepts.js';
import type { Language } from '../../text/language.js';
import { splitFoldedWords, splitWords } from '../../text/words.js';
import type { EntityFinder } from '../question/names/entityFinder.js';
import { type AskedRole, readRoles } from '../question/words/askedRoles.js';

export interface FactReading {
  /** The numbers of the concepts in its sentence, gloss and kept neighbours. */
  listConcepts: () => ReadonlySet<number>;
  /** Countries that they name, as ISO codes. */
  listCountries: () => readonly string[];
  /** Of each of its own questions. */
  listRolesInQuestions: () => AskedRole[][];
}

interface ReadingTools {
  readLexicon: () => ConceptLexicon;
  findEntities: EntityFinder;
}

export function createFactReading(fact: Fact, { readLexicon, findEntities }: ReadingTools): FactReading {
  const texts: [string, Language][] = [
    [fact.quote, 'de'],
    [fact.before ?? '', 'de'],
    [fact.after ?? '', 'de'],
    [fact.en ?? '', 'en'],
  ];
  const listWords = lazy(() => texts.map(([text, language]) => ({ words: splitFoldedWords(text), language })));
  const readRolesOf = (ask: string) => {
    const words = splitWords(ask);
    return readRoles({ words, entities: findEntities(words, () => true) });
  };
  return {
    listConcepts: lazy(
      () =>
        new Set(
          listWords().flatMap(({ words, language }) =>
            readConcepts(words, language, readLexicon()).map(({ concept }) => concept),
          ),
        ),
    ),
    listCountries: lazy(() => readLexicon().findCountries([fact.quote, fact.before, fact.after, fact.en].join(' '))),
    listRolesInQuestions: lazy(() => (fact.asks ?? []).map(readRolesOf)),
  };
}
