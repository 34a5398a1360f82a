/** What a fact says, asks, counts and names: few facts of a question need it, so each is worked out when first asked for. */

import { once } from '../../../util/lazy.js';
import type { Base } from '../../facts/base.js';
import type { Entity, Fact } from '../../facts/schema.js';
import { findTerm } from '../../search/lexicon.js';
import { type SentenceIndex, termsIn } from '../../search/sentenceIndex.js';
import { readAmounts } from '../../text/amounts.js';
import { languageOf } from '../../text/detectLanguage.js';
import type { Language } from '../../text/language.js';
import { foldedWordsOf, wordsOf } from '../../text/words.js';
import { classWordsOf } from '../question/classWords.js';
import type { EntityFinder } from '../question/entityFinder.js';
import { questionsOf } from './factSentences.js';

export interface FactTerms {
  /** The terms of the quote and its gloss. */
  said: () => ReadonlySet<number>;
  /** The terms of the classes that the fact's own questions ask for. */
  classes: () => ReadonlySet<number>;
  /** The terms that stand shortly behind an amount. */
  counted: () => ReadonlySet<number>;
  /** The places that the quote names. */
  places: () => Entity[];
  /** The ids of those whom each of its questions names, in order. */
  namedInAsks: () => string[][];
}

interface Reading {
  base: Base;
  index: SentenceIndex;
  findEntities: EntityFinder;
}

export function factTerms(fact: Fact, { base, index, findEntities }: Reading): FactTerms {
  const texts: [string, Language][] = [
    [fact.quote, 'de'],
    [fact.en ?? '', 'en'],
  ];
  const named = (text: string) => findEntities(wordsOf(text), () => true).map(({ entity }) => entity);
  return {
    said: once(() => new Set(texts.flatMap(([text, language]) => termsIn(text, language, index)))),
    classes: once(() => new Set(questionsOf(fact, base).flatMap((ask) => classTermsIn(ask, index)))),
    counted: once(() => new Set(texts.flatMap(([text, language]) => countedIn(text, language, index)))),
    places: once(() => named(fact.quote).filter(({ kind }) => kind === 'place')),
    namedInAsks: once(() => (fact.asks ?? []).map((ask) => named(ask).map(({ id }) => id))),
  };
}

function classTermsIn(ask: string, index: SentenceIndex): number[] {
  const words = classWordsOf(ask);
  return words.length === 0 ? [] : termsIn(words.join(' '), languageOf(ask), index);
}

const reach = 4;

// an amount stands shortly before the counted thing: "100.000 Arbeitsplätze", "40 Prozent der Anteile"
function countedIn(text: string, language: Language, index: SentenceIndex): number[] {
  const starts = [...readAmounts(text, language).map(({ start }) => start), ...nonesIn(text)];
  const following = starts.map((start) => foldedWordsOf(text.slice(start)).slice(0, reach));
  return following.flatMap((words) => words.flatMap((word) => findTerm(index.lexicons[language], word) ?? []));
}

// "noch kein einziger Vertrag": none is a number, too
function nonesIn(text: string): number[] {
  return [...text.matchAll(/(?<!\p{L})(?:kein\p{L}*|no|not a single)(?!\p{L})/giu)].map(({ index }) => index);
}
