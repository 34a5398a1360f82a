/** What a fact says, asks, counts and names: few facts of a question need it, so each is worked out when first asked for. */

import { lazy } from '../../../util/lazy.js';
import type { Base } from '../../facts/base.js';
import type { Entity, Fact } from '../../facts/schema.js';
import type { VoicedText } from '../../facts/voices/voices.js';
import { findTerm } from '../../search/lexicon.js';
import { lookUpTerms, type SentenceIndex } from '../../search/sentenceIndex.js';
import {
  asksForName,
  asksForPurpose,
  asksForSomebody,
  findClassWords,
  findExpectedAnswerType,
  givesCause,
  givesPurpose,
} from '../../text/answerType.js';
import { detectLanguage } from '../../text/detectLanguage.js';
import { parseAmounts } from '../../text/figures/amounts.js';
import type { Language } from '../../text/language.js';
import { splitFoldedWords, splitWords } from '../../text/words.js';
import type { EntityFinder } from '../question/names/entityFinder.js';
import { listQuestions } from './factSentences.js';
import { listTermPlaces, type TermPlaces } from './termPlaces.js';

export interface FactTerms {
  /** The terms of the quote and its gloss. */
  listQuoteTerms: () => ReadonlySet<number>;
  /** Where the words of the quote and of its gloss stand. */
  termPlaces: Record<VoicedText, () => TermPlaces>;
  /** The terms of the classes that the fact's own questions ask for. */
  listClassTerms: () => ReadonlySet<number>;
  /** The terms that stand shortly behind an amount. */
  listCountedTerms: () => ReadonlySet<number>;
  /** The places that the quote names. */
  listPlaces: () => Entity[];
  /** In so many words, or by an own question that asks why. */
  givesReason: () => boolean;
  /** By a word of aim, or by an own question that asks for it. */
  givesPurpose: () => boolean;
  /** Only who writes an own question for the name knows that the sentence has it. */
  givesName: () => boolean;
  /** The ids of the people whom the quote names in passing: of many own questions, none asks who it is. */
  listNamedInPassing: () => string[];
  /** The ids of those whom the quote names, in order. */
  listNamedInQuote: () => string[];
  /** The same, by clause. */
  listNamedInClauses: () => string[][];
  /** The ids of those whom each of its questions names, in order. */
  listNamedInQuestions: () => string[][];
}

interface TermContext {
  base: Base;
  index: SentenceIndex;
  findEntities: EntityFinder;
}

export function createFactTerms(fact: Fact, { base, index, findEntities }: TermContext): FactTerms {
  const texts: [string, Language][] = [
    [fact.quote, 'de'],
    [fact.en ?? '', 'en'],
  ];
  const findNamedEntities = (text: string) => findEntities(splitWords(text), () => true).map(({ entity }) => entity);
  const listNamed = lazy(() => findNamedEntities(fact.quote));
  return {
    listQuoteTerms: lazy(() => new Set(texts.flatMap(([text, language]) => lookUpTerms(text, language, index)))),
    termPlaces: {
      quote: lazy(() => listTermPlaces(fact.quote, 'de', index)),
      en: lazy(() => listTermPlaces(fact.en ?? '', 'en', index)),
    },
    listClassTerms: lazy(() => new Set(listQuestions(fact, base).flatMap((ask) => findClassTerms(ask, index)))),
    listCountedTerms: lazy(() => new Set(texts.flatMap(([text, language]) => findCountedTerms(text, language, index)))),
    listPlaces: lazy(() => listNamed().filter(({ kind }) => kind === 'place')),
    givesReason: lazy(
      () =>
        (fact.asks ?? []).some((ask) => findExpectedAnswerType(ask) === 'reason') ||
        [fact.quote, fact.before, fact.after].some((text) => text && givesCause(text)),
    ),
    givesPurpose: lazy(
      () => givesPurpose(fact.quote) || (fact.asks ?? []).some((ask) => asksForPurpose(ask.toLowerCase())),
    ),
    givesName: lazy(() => (fact.asks ?? []).some((ask) => asksForName(ask.toLowerCase()))),
    listNamedInPassing: lazy(() => {
      const asks = fact.asks ?? [];
      if (asks.length < minTellingQuestions || asks.some((ask) => asksForSomebody(ask.toLowerCase()))) return [];
      const [, ...others] = listNamed();
      return others.flatMap(({ id, kind }) => (kind === 'person' ? [id] : []));
    }),
    listNamedInQuote: lazy(() => listNamed().map(({ id }) => id)),
    listNamedInClauses: lazy(() =>
      fact.quote.split(clauseEndPattern).map((clause) => findNamedEntities(clause).map(({ id }) => id)),
    ),
    listNamedInQuestions: lazy(() => (fact.asks ?? []).map((ask) => findNamedEntities(ask).map(({ id }) => id))),
  };
}

/** So many own questions would ask for it, were it there. */
const minTellingQuestions = 6;

const clauseEndPattern = /[,;:]\s/u;

function findClassTerms(ask: string, index: SentenceIndex): number[] {
  const words = findClassWords(ask);
  return words.length === 0 ? [] : lookUpTerms(words.join(' '), detectLanguage(ask), index);
}

const maxWordsAfterAmount = 4;

// an amount stands shortly before the counted thing: "100.000 Arbeitsplätze", "40 Prozent der Anteile"
function findCountedTerms(text: string, language: Language, index: SentenceIndex): number[] {
  const starts = [...parseAmounts(text, language).map(({ start }) => start), ...findNoneOffsets(text)];
  const following = starts.map((start) => splitFoldedWords(text.slice(start)).slice(0, maxWordsAfterAmount));
  return following.flatMap((words) => words.flatMap((word) => findTerm(index.lexicons[language], word) ?? []));
}

// "noch kein einziger Vertrag": none is a number, too
function findNoneOffsets(text: string): number[] {
  return [...text.matchAll(/(?<!\p{L})(?:kein\p{L}*|no|not a single)(?!\p{L})/giu)].map(({ index }) => index);
}
