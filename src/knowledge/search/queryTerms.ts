/** The words of a question → the terms of the index, each with what a match of it is worth. */

import { uniqueBy } from '../../util/collections.js';
import { isFunctionWord } from '../text/functionWords.js';
import type { Language } from '../text/language.js';
import { isLikelySlip, listTranspositions } from '../text/spelling.js';
import { splitWords, type Word } from '../text/words.js';
import { splitCompound } from './compounds.js';
import { findTerm, type Lexicon } from './lexicon.js';
import type { SentenceIndex } from './sentenceIndex.js';
import { settings } from './settings.js';
import type { SynonymTerm } from './synonyms.js';

/** `concept`: another word for the same, by a lexicon that this index knows nothing of. */
type MatchKind = 'exact' | 'stem' | 'compound' | 'spelling' | 'alias' | 'concept';

interface Match {
  term: number;
  /** The known word that was found. */
  matched: string;
  kind: MatchKind;
  /** 0 to 1: how sure this is what was meant. */
  similarity: number;
}

/** A word of the question; `matches` is empty where the index does not know it. */
export interface QueryWord {
  word: Word;
  functionWord: boolean;
  /** Written with a capital inside the question: a name, or a German noun. */
  capital: boolean;
  matches: Match[];
}

/** Each word once, in the order asked. */
export function resolveQuestion(question: string, language: Language, index: SentenceIndex): QueryWord[] {
  return resolveWords(splitWords(question), language, index);
}

/** The same for a question whose words are read already. */
export function resolveWords(words: Word[], language: Language, index: SentenceIndex): QueryWord[] {
  return uniqueBy(words, ({ text }) => text).map((word, position) => ({
    word,
    functionWord: isFunctionWord(word.text, language),
    capital: position > 0 && /^\p{Lu}/u.test(word.raw),
    matches: findMatches(word.text, language, index),
  }));
}

// a word that the index knows itself hardly needs its synonyms
function findMatches(text: string, language: Language, index: SentenceIndex): Match[] {
  const own = resolveWord(text, language, index);
  const isKnown = own.some(({ kind }) => kind === 'exact' || kind === 'stem');
  const worth = isKnown ? settings.worth.spareSynonym : settings.worth.synonym;
  const synonyms = isFunctionWord(text, language) ? [] : index.findSynonymTerms(text, language);
  return dropRepeatedTerms([...own, ...synonyms.map((alias) => createSynonymMatch(alias, worth))]);
}

function createSynonymMatch({ term, word: matched }: SynonymTerm, similarity: number): Match {
  return { term, matched, kind: 'alias', similarity };
}

// the same term is worth what its first match is worth
function dropRepeatedTerms(matches: Match[]): Match[] {
  return matches.length < 2 ? matches : uniqueBy(matches, ({ term }) => term);
}

// the question's language first, then the other; spelling only where neither knows the word
function resolveWord(word: string, language: Language, index: SentenceIndex): Match[] {
  const order = [index.lexicons[language], index.lexicons[language === 'de' ? 'en' : 'de']];
  for (const step of [matchKnownWord, matchOtherUmlaut, matchCompoundParts]) {
    for (const lexicon of order) {
      const matches = step(word, lexicon);
      if (matches.length > 0) return matches;
    }
  }
  return order.flatMap((lexicon) => matchSimilarWords(word, lexicon, index));
}

function matchKnownWord(word: string, lexicon: Lexicon): Match[] {
  const term = findTerm(lexicon, word);
  if (term === undefined) return [];
  return [{ term, matched: word, kind: lexicon.forms.has(word) ? 'exact' : 'stem', similarity: 1 }];
}

// "Kapitaen" for "Kapitän", which the index holds as "kapitan"
function matchOtherUmlaut(word: string, lexicon: Lexicon): Match[] {
  if (!/[aou]e/.test(word)) return [];
  const plain = word.replace(/([aou])e/g, '$1');
  return matchKnownWord(plain, lexicon).map((match) => ({ ...match, matched: plain, kind: 'spelling' }));
}

function matchCompoundParts(word: string, lexicon: Lexicon): Match[] {
  const similarity = settings.worth.compound;
  return splitCompound(word, lexicon).map((term) => ({ term, matched: word, kind: 'compound', similarity }));
}

function matchSimilarWords(word: string, lexicon: Lexicon, { spellingFinders }: SentenceIndex): Match[] {
  if (/\d/.test(word)) return [];
  const swapped = word.length < minSwappedLength ? [] : matchSwappedLetters(word, lexicon);
  if (swapped.length > 0) return swapped;
  const matches = spellingFinders[lexicon.language](word).flatMap(({ word: matched, similarity }): Match[] => {
    const term = findTerm(lexicon, matched);
    return term === undefined
      ? []
      : [
          {
            term,
            matched,
            kind: 'spelling',
            similarity: isLikelySlip(word, matched) ? settings.worth.slip : similarity * settings.worth.spelling,
          },
        ];
  });
  return dropRepeatedTerms(matches);
}

const minSwappedLength = 5;

// "pwoer" has no trigram of "power"
function matchSwappedLetters(word: string, { forms }: Lexicon): Match[] {
  const matches = listTranspositions(word).flatMap((matched): Match[] => {
    const term = forms.get(matched);
    return term === undefined ? [] : [{ term, matched, kind: 'spelling', similarity: settings.worth.slip }];
  });
  return dropRepeatedTerms(matches);
}
