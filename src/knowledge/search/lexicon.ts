/**
 * The words of one language that the index knows: each written form with its stem's number.
 *
 *   "Milliarden" ─┐
 *   "Milliarde"  ─┴→ stem "milliard" → term 17
 */
import type { Language } from '../text/language.js';
import { stemWord } from '../text/words.js';

export interface Lexicon {
  language: Language;
  /** Written form (folded) → term. */
  forms: Map<string, number>;
  /** Stem → term. */
  stems: Map<string, number>;
  /** The first letters of all written forms: what begins otherwise is no known word. */
  beginnings: Set<string>;
}

/** Hands out term numbers that are unique over all lexicons of one index. */
export type TermCounter = { next: number };

const prefixLength = 4;

export function createLexicon(language: Language): Lexicon {
  return { language, forms: new Map(), stems: new Map(), beginnings: new Set() };
}

/** What those of all the forms are. */
export function takeBeginnings(forms: Iterable<string>): Set<string> {
  return new Set(Array.from(forms, takeBeginning));
}

const takeBeginning = (form: string) => form.slice(0, prefixLength);

/** The term of a written form, made if it is new. */
export function addForm(lexicon: Lexicon, form: string, counter: TermCounter): number {
  const known = lexicon.forms.get(form);
  if (known !== undefined) return known;
  const stem = stemWord(form, lexicon.language);
  let term = lexicon.stems.get(stem);
  if (term === undefined) {
    term = counter.next;
    counter.next += 1;
    lexicon.stems.set(stem, term);
  }
  lexicon.forms.set(form, term);
  lexicon.beginnings.add(takeBeginning(form));
  return term;
}

/** The term of a written form that the lexicon has, as it is written or by its stem. */
export function findTerm(lexicon: Lexicon, form: string): number | undefined {
  const known = lexicon.forms.get(form);
  if (known !== undefined || !lexicon.beginnings.has(takeBeginning(form))) return known;
  return lexicon.stems.get(stemWord(form, lexicon.language));
}
