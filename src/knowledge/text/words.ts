/** Text → words and their stems: the first step of every index and every question. */

import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { limitMarks } from '../../util/textLimits.js';
import type { Language } from './language.js';
import { maxWordLength } from './wordLength.js';

/** `text` is folded for comparison; `raw` is as written. */
export interface Word {
  text: string;
  raw: string;
}

const nonAsciiPattern = /[^ -~\s]/;
const nonGermanPattern = /[^ -~\säöüßÄÖÜ]/;
const plainLetters: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** NFKC, lone surrogates replaced, without spare marks; nothing else changes. Plain German needs none of it. */
export function clean(text: string): string {
  return nonGermanPattern.test(text) ? limitMarks(text.toWellFormed(), 'read').normalize('NFKC') : text;
}

/** Lower case, ß as ss, no diacritics: "Größe" and "grosse" become "grosse". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!nonAsciiPattern.test(lower)) return lower;
  const plain = lower.replace(/[äöüß]/g, (letter) => plainLetters[letter] ?? letter);
  return nonAsciiPattern.test(plain) ? limitMarks(plain, 'read').normalize('NFD').replace(/\p{M}/gu, '') : plain;
}

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;
/** The same in a text that is not cleaned yet. */
const piecePattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;

/** The words of a text in order: runs of letters and digits, a number with its marks as one word. */
export function splitWords(text: string): Word[] {
  const cleaned = clean(text);
  const raws = cleaned.match(wordPattern) ?? [];
  const folded = fold(cleaned).match(wordPattern) ?? [];
  // a letter that folds to none leaves fewer words
  if (raws.length === folded.length) return raws.map((raw, place) => ({ raw, text: folded[place] ?? '' }));
  return raws.map((raw) => ({ raw, text: fold(raw) })).filter((word) => word.text !== '');
}

/** The same words, folded only: what an index needs, in one pass over the text. */
export function splitFoldedWords(text: string): string[] {
  return fold(clean(text)).match(wordPattern) ?? [];
}

/** The piece of a text that is these words, one after the other, in whatever case and with whatever marks; null where it has none. */
export function cutFoldedWords(text: string, words: string): string | null {
  const wanted = splitFoldedWords(words);
  // a piece of the text may fold to several words: "½"
  const pieces = [...text.matchAll(piecePattern)].flatMap(({ 0: raw, index }) =>
    splitFoldedWords(raw).map((word) => ({ word, start: index, end: index + raw.length })),
  );
  const first = pieces.findIndex((_, from) => wanted.every((word, index) => pieces[from + index]?.word === word));
  const [start, end] = [pieces[first]?.start, pieces[first + wanted.length - 1]?.end];
  return wanted.length === 0 || start === undefined || end === undefined ? null : text.slice(start, end);
}

/** The stem of a folded word; numbers and what is too long for a word stay as they are. */
export function stemWord(word: string, language: Language): string {
  if (word.length > maxWordLength || /^\d/.test(word)) return word;
  const stem = language === 'de' ? german : english;
  const stemmed = stem(word);
  // a stemmer keeps its last word for ever, and nobody's question may stay in memory
  stem('');
  return stemmed;
}
