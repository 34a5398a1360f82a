/** What a fact says, asks and counts: few facts of a question need it, so each is worked out when first asked for. */

import { lazy } from '../../../util/lazy.js';
import type { Base } from '../../facts/base.js';
import type { Fact } from '../../facts/schema.js';
import type { VoicedText } from '../../facts/voices/voices.js';
import { findTerm } from '../../search/lexicon.js';
import { lookUpTerms, type SentenceIndex } from '../../search/sentenceIndex.js';
import {
  asksForName,
  asksForPurpose,
  findClassWords,
  findExpectedAnswerType,
  givesCause,
  givesPurpose,
} from '../../text/answerType.js';
import { parseAmounts } from '../../text/figures/amounts.js';
import type { Language } from '../../text/language.js';
import { splitFoldedWords } from '../../text/words.js';
import { listQuestions, type OwnQuestion } from './factSentences.js';
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
  /** In so many words, or by an own question that asks why. */
  givesReason: () => boolean;
  /** By a word of aim, or by an own question that asks for it. */
  givesPurpose: () => boolean;
  /** Only who writes an own question for the name knows that the sentence has it. */
  givesName: () => boolean;
}

interface TermContext {
  base: Base;
  index: SentenceIndex;
}

export function createFactTerms(fact: Fact, { base, index }: TermContext): FactTerms {
  const texts: [string, Language][] = [
    [fact.quote, 'de'],
    [fact.en ?? '', 'en'],
  ];
  return {
    listQuoteTerms: lazy(() => new Set(texts.flatMap(([text, language]) => lookUpTerms(text, language, index)))),
    termPlaces: {
      quote: lazy(() => listTermPlaces(fact.quote, 'de', index)),
      en: lazy(() => listTermPlaces(fact.en ?? '', 'en', index)),
    },
    listClassTerms: lazy(() => new Set(listQuestions(fact, base).flatMap((ask) => findClassTerms(ask, index)))),
    listCountedTerms: lazy(() => new Set(texts.flatMap(([text, language]) => findCountedTerms(text, language, index)))),
    givesReason: lazy(
      () =>
        (fact.asks ?? []).some((ask) => findExpectedAnswerType(ask) === 'reason') ||
        [fact.quote, fact.before, fact.after].some((text) => text && givesCause(text)),
    ),
    givesPurpose: lazy(
      () => givesPurpose(fact.quote) || (fact.asks ?? []).some((ask) => asksForPurpose(ask.toLowerCase())),
    ),
    givesName: lazy(() => (fact.asks ?? []).some((ask) => asksForName(ask.toLowerCase()))),
  };
}

function findClassTerms({ text, language }: OwnQuestion, index: SentenceIndex): number[] {
  const words = findClassWords(text);
  return words.length === 0 ? [] : lookUpTerms(words.join(' '), language, index);
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
