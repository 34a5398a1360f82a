/** What a fact speaks of, for questions that ask for it: concepts, countries, words in every form. */
import { lazy } from '../../../util/lazy.js';
import type { Fact } from '../../facts/schema.js';
import type { ConceptLexicon } from '../../lexicon/lexicon.js';
import { type ConceptMention, readConcepts } from '../../lexicon/readConcepts.js';
import { isNegation } from '../../text/functionWords.js';
import type { Language } from '../../text/language.js';
import { splitFoldedWords } from '../../text/words.js';

export interface FactReading {
  /** The numbers of the concepts in its sentence, gloss and kept neighbours. */
  listConcepts: () => ReadonlySet<number>;
  /** Without its neighbours. */
  listOwnConcepts: () => ReadonlySet<number>;
  /** Of those, what its sentence or gloss says in words that mean it wherever they stand. */
  listSaidConcepts: () => ReadonlySet<number>;
  /** Of each of its own questions, in whichever language it is. */
  listConceptsInQuestions: () => ReadonlySet<number>[];
  /** Of all of them. */
  listAskedConcepts: () => ReadonlySet<number>;
  /** Countries that they name, as ISO codes. */
  listCountries: () => readonly string[];
  /** Of them all, folded, in order. */
  listAllWords: () => readonly string[];
  /** The words of its own questions, folded. */
  listAskWords: () => ReadonlySet<string>;
}

// "keine Einigung", "unable to agree": what a word before it denies is not said
function listAffirmed(text?: { words: string[] }, mentions: ConceptMention[] = []): ConceptMention[] {
  return mentions.filter(({ strict, from }) => {
    return strict && text?.words.slice(0, from).some(isNegation) !== true;
  });
}

function readStrictConcepts(text: string, lexicon: ConceptLexicon): ReadonlySet<number> {
  const words = splitFoldedWords(text);
  const mentions = (['de', 'en'] as const).flatMap((language) => readConcepts(words, language, lexicon));
  return new Set(mentions.filter(({ strict }) => strict).map(({ concept }) => concept));
}

export function createFactReading(fact: Fact, readLexicon: () => ConceptLexicon): FactReading {
  const texts: [string, Language][] = [
    [fact.quote, 'de'],
    [fact.before ?? '', 'de'],
    [fact.after ?? '', 'de'],
    [fact.en ?? '', 'en'],
  ];
  const listWords = lazy(() => texts.map(([text, language]) => ({ words: splitFoldedWords(text), language })));
  const listMentions = lazy(() =>
    listWords().map(({ words, language }) => readConcepts(words, language, readLexicon())),
  );
  const listConceptsInQuestions = lazy(() => (fact.asks ?? []).map((ask) => readStrictConcepts(ask, readLexicon())));
  const listConceptsIn = (places: number[]) =>
    new Set(places.flatMap((place) => (listMentions()[place] ?? []).map(({ concept }) => concept)));
  return {
    listConcepts: lazy(() => listConceptsIn([...texts.keys()])),
    listOwnConcepts: lazy(() => listConceptsIn([0, texts.length - 1])),
    listSaidConcepts: lazy(() => {
      const said = [0, texts.length - 1].flatMap((place) => listAffirmed(listWords()[place], listMentions()[place]));
      return new Set(said.map(({ concept }) => concept));
    }),
    listConceptsInQuestions,
    listAskedConcepts: lazy(() => new Set(listConceptsInQuestions().flatMap((concepts) => [...concepts]))),
    listCountries: lazy(() => readLexicon().findCountries([fact.quote, fact.before, fact.after, fact.en].join(' '))),
    listAllWords: lazy(() => listWords().flatMap(({ words }) => words)),
    listAskWords: lazy(() => new Set(splitFoldedWords((fact.asks ?? []).join(' ')))),
  };
}
