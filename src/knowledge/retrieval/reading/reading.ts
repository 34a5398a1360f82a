/** What a question asks, of whom, and under which conditions: made once, before a fact is judged by it. */

import type { Entity } from '../../facts/schema.js';
import type { Concept, ConceptLexicon } from '../../lexicon/lexicon.js';
import { type ConceptMention, readConcepts } from '../../lexicon/readConcepts.js';
import { isFunctionWord } from '../../text/functionWords.js';
import type { Language } from '../../text/language.js';
import type { Question } from '../question/question.js';
import { type AskedRole, readRoles } from '../question/words/askedRoles.js';

/** A concept that the question names by words which mean it wherever they stand. */
export interface AskedConcept {
  /** Its number in the lexicon. */
  number: number;
  concept: Concept;
  /** The words of the question, folded; those that a phrase leaves out are not among them. */
  words: string[];
  /** The terms of the index that its one word means: a sentence that has one of them says it, whatever the lexicon holds. */
  terms: number[];
}

export interface Reading {
  /** Attributes first, then events, relations, things. */
  asked: AskedConcept[];
  /** All that its words may mean, strict or not: what helps to find. */
  mentions: ConceptMention[];
  /** The entity that what is asked hangs on; null where it names none, or several. */
  of: Entity | null;
  roles: AskedRole[];
  /** Countries that it names, as ISO codes. */
  countries: string[];
  mood: 'question' | 'yes-no' | 'keywords';
}

const kindOrder: Concept['kind'][] = ['attribute', 'event', 'relation', 'thing', 'quantity'];

export function readReading(question: Question, lexicon: ConceptLexicon): Reading {
  const words = question.words.map(({ text }) => text);
  const mentions = readInLanguages(words, question.language, lexicon);
  const strict = mentions.filter((mention) => mention.strict && !isPartOfName(mention, question));
  const asked = strict.map((mention) => describeMention(mention, question, lexicon));
  const entities = [...new Set(question.entities.map(({ entity }) => entity))];
  return {
    asked: asked.sort((a, b) => kindOrder.indexOf(a.concept.kind) - kindOrder.indexOf(b.concept.kind)),
    mentions,
    of: entities.length === 1 ? (entities[0] ?? null) : null,
    roles: readRoles(question),
    countries: lexicon.findCountries(
      question.text,
      [...question.entities, ...question.parties].flatMap(({ words: named }) => named),
    ),
    mood: question.isYesNo ? 'yes-no' : /\?|^(?:w|how|which)/u.test(question.lower) ? 'question' : 'keywords',
  };
}

// the other language is read only where this one knows nothing at all: people mix them
function readInLanguages(words: string[], language: Language, lexicon: ConceptLexicon): ConceptMention[] {
  const own = readConcepts(words, language, lexicon);
  if (own.length > 0) return own;
  const content = words.map((word) => (isFunctionWord(word, language) ? '' : word));
  return readConcepts(content, language === 'de' ? 'en' : 'de', lexicon);
}

// "ChatGPT-Chef" asks for nobody who leads
function isPartOfName({ from, to }: ConceptMention, { entities }: Question): boolean {
  return entities.some((named) => named.from <= from && to <= named.to);
}

function describeMention(
  { concept, places }: ConceptMention,
  { words, queryWords }: Question,
  lexicon: ConceptLexicon,
): AskedConcept {
  const known = lexicon.concepts[concept];
  if (!known) throw new Error(`the lexicon has no concept ${concept}`);
  const own = places.map((place) => words[place]?.text ?? '');
  const matches = own.length > 1 ? [] : (queryWords.find(({ word }) => word.text === own[0])?.matches ?? []);
  const terms = matches.filter(({ kind }) => kind !== 'spelling').map(({ term }) => term);
  return { number: concept, concept: known, words: own, terms };
}
