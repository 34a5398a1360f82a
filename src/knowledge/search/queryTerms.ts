/** The words of a question → the terms of the index, each with what a match of it is worth. */

import { isFunctionWord } from '../text/functionWords.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';
import { compoundParts } from './compounds.js';
import { findTerm, type Lexicon } from './lexicon.js';
import type { SentenceIndex } from './sentenceIndex.js';
import { settings } from './settings.js';
import type { Alias } from './synonyms.js';

export type How = 'exact' | 'stem' | 'compound' | 'spelling' | 'alias';

export interface Match {
  term: number;
  /** The known word that was found. */
  matched: string;
  how: How;
  /** 0 to 1: how sure this is what was meant. */
  likeness: number;
}

/** A word of the question; `matches` is empty where the index does not know it. */
export interface AskedWord {
  word: Word;
  functionWord: boolean;
  /** Written with a capital inside the question: a name, or a German noun. */
  capital: boolean;
  matches: Match[];
}

/** Each word once, in the order asked. */
export function resolveQuestion(question: string, language: Language, index: SentenceIndex): AskedWord[] {
  return resolveWords(wordsOf(question), language, index);
}

/** The same for a question whose words are read already. */
export function resolveWords(words: Word[], language: Language, index: SentenceIndex): AskedWord[] {
  const seen = new Set<string>();
  const distinct = words.filter(({ text }) => !seen.has(text) && seen.add(text));
  return distinct.map((word, at) => ({
    word,
    functionWord: isFunctionWord(word.text, language),
    capital: at > 0 && /^\p{Lu}/u.test(word.raw),
    matches: matchesOf(word.text, language, index),
  }));
}

// a word that the index knows itself hardly needs its synonyms
function matchesOf(text: string, language: Language, index: SentenceIndex): Match[] {
  const own = resolveWord(text, language, index);
  const isKnown = own.some(({ how }) => how === 'exact' || how === 'stem');
  const worth = isKnown ? settings.worth.spareSynonym : settings.worth.synonym;
  const aliases = isFunctionWord(text, language) ? [] : index.aliasesOf(text, language);
  return firstOfEachTerm([...own, ...aliases.map((alias) => aliasMatch(alias, worth))]);
}

function aliasMatch({ term, word: matched }: Alias, likeness: number): Match {
  return { term, matched, how: 'alias', likeness };
}

// the same term is worth what its first match is worth
function firstOfEachTerm(matches: Match[]): Match[] {
  if (matches.length < 2) return matches;
  const seen = new Set<number>();
  return matches.filter(({ term }) => !seen.has(term) && seen.add(term));
}

// the asker's language first, then the other; spelling only where neither knows the word
function resolveWord(word: string, language: Language, index: SentenceIndex): Match[] {
  const order = [index.lexicons[language], index.lexicons[language === 'de' ? 'en' : 'de']];
  for (const step of [knownWord, otherUmlaut, partsOfCompound]) {
    for (const lexicon of order) {
      const matches = step(word, lexicon);
      if (matches.length > 0) return matches;
    }
  }
  return order.flatMap((lexicon) => similarWords(word, lexicon, index));
}

function knownWord(word: string, lexicon: Lexicon): Match[] {
  const term = findTerm(lexicon, word);
  if (term === undefined) return [];
  return [{ term, matched: word, how: lexicon.forms.has(word) ? 'exact' : 'stem', likeness: 1 }];
}

// "Kapitaen" for "Kapitän", which the index holds as "kapitan"
function otherUmlaut(word: string, lexicon: Lexicon): Match[] {
  const plain = word.replace(/([aou])e/g, '$1');
  return plain === word
    ? []
    : knownWord(plain, lexicon).map((match) => ({ ...match, matched: plain, how: 'spelling' }));
}

function partsOfCompound(word: string, lexicon: Lexicon): Match[] {
  const likeness = settings.worth.compound;
  return compoundParts(word, lexicon).map((term) => ({ term, matched: word, how: 'compound', likeness }));
}

function similarWords(word: string, lexicon: Lexicon, { spellings }: SentenceIndex): Match[] {
  if (/\d/.test(word)) return [];
  const matches = spellings[lexicon.language](word).map(({ word: matched, likeness }) => ({
    term: findTerm(lexicon, matched) as number,
    matched,
    how: 'spelling' as const,
    likeness: likeness * settings.worth.spelling,
  }));
  return firstOfEachTerm(matches);
}
