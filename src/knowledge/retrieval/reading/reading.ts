/** What a question asks, of whom, and under which conditions: made once, before a fact is judged by it. */

import type { Entity } from '../../facts/schema.js';
import type { Concept, ConceptLexicon } from '../../lexicon/lexicon.js';
import { type ConceptMention, readConcepts } from '../../lexicon/readConcepts.js';
import { isFunctionWord, isNegation, isSmallWord } from '../../text/functionWords.js';
import type { Language } from '../../text/language.js';
import { isSayingWord } from '../../text/typed/sayingWords.js';
import type { QueryEntity } from '../question/names/entityFinder.js';
import type { Question } from '../question/question.js';
import { asksForAdvice } from '../question/requests/adviceRequest.js';
import { type AskedRole, readRoles } from '../question/words/askedRoles.js';
import { asksAsOfNow, type Condition, findConditions } from './conditions.js';
import { findReactor, findTopicStart } from './reactions.js';
import { readTopic, type SaidTopic } from './saidTopic.js';

/** A concept that the question names by words which mean it wherever they stand. */
export interface AskedConcept {
  /** Its number in the lexicon. */
  number: number;
  /** What else its words may mean: they mean one of all these. */
  alike: number[];
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
  /** What a saying is asked about ("about jobs"); null where no saying is asked for, or nothing is known of what it is about. */
  topic: SaidTopic | null;
  /** Whose reaction is asked for; null where none is. */
  reactor: Entity | null;
  /** Countries that it names, as ISO codes. */
  countries: string[];
  /** What a fact must meet beside: the second, alone, before somebody. */
  conditions: Condition[];
  /** The reason of it is asked for. */
  asksWhy: boolean;
  /** As of now: "noch", "inzwischen", "still". */
  asOfNow: boolean;
  mood: 'question' | 'yes-no' | 'statement' | 'advice' | 'keywords';
  /** It denies something, so what contradicts its words may agree with it. */
  isNegative: boolean;
}

const kindOrder: Concept['kind'][] = ['attribute', 'event', 'relation', 'thing', 'quantity'];

export function readReading(question: Question, lexicon: ConceptLexicon): Reading {
  const words = question.words.map(({ text }) => text);
  const mentions = readInLanguages(words, question.language, lexicon);
  const topicStart = findTopicStart(question) ?? words.length;
  const strict = mentions.filter(
    (mention) =>
      mention.strict && mention.from < topicStart && !isPartOfName(mention, question) && !isSubordinate(mention, words),
  );
  const asked = strict.map((mention) => describeMention(mention, listAlike(mention, strict), { question, lexicon }));
  return {
    asked: asked.sort((a, b) => kindOrder.indexOf(a.concept.kind) - kindOrder.indexOf(b.concept.kind)),
    mentions,
    of: findAskedEntity(question),
    roles: readRoles(question),
    topic: readTopic(question, { mentions, start: topicStart }),
    reactor: findReactor(question),
    countries: lexicon.findCountries(
      question.text,
      [...question.entities, ...question.parties].flatMap(({ words: named }) => named),
    ),
    conditions: findConditions(question),
    asksWhy: question.answerType === 'reason',
    asOfNow: asksAsOfNow(question.words),
    mood: readMood(question),
    isNegative: question.words.some(({ text }) => isNegation(text)),
  };
}

// where something is, is not whom it is asked of: "das Rechenzentrum in Louisiana"
function findAskedEntity(question: Question): Entity | null {
  const { entities, words } = question;
  const isSite = ({ entity, from }: QueryEntity) =>
    entity.kind === 'place' && placingWords.has(words[from - 1]?.text ?? '');
  const [first, ...others] = [...new Set(entities.filter((each) => !isSite(each)).map(({ entity }) => entity))];
  return others.length === 0 ? (first ?? null) : null;
}

const placingWords = new Set('in im bei nahe um aus at near from'.split(' '));

// "seit wann …", "an wen …", "by when …" ask without their mark, too
const questionPattern =
  /\?|^(?:w|how|which)|^\p{L}{2,5} (?:wann|w[eo][mnr]?|wessen|was|welche\p{L}*|when|what|which|whom|whose)(?!\p{L})/u;
/** "… right", "… oder", "… gell": whoever says so takes it for granted. */
const tagPattern = /(?<!\p{L})(?:right|correct|yeah|huh|innit|oder|gell|ne|wa|stimmts|doch|already|schon)(?!\p{L})/u;

function readMood({ isYesNo, lower, words, language }: Question): Reading['mood'] {
  if (asksForAdvice(lower)) return 'advice';
  if (isYesNo) return 'yes-no';
  if (questionPattern.test(lower) && !tagPattern.test(lower)) return 'question';
  return tagPattern.test(lower) || words.some(({ text }) => isFunctionWord(text, language)) ? 'statement' : 'keywords';
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

const asksMorePattern = /^(?:what|who|whom|whose|which|why|how|was|wer|wen|wem|wie|warum|wieso|weshalb|welche\p{L}*)$/u;
const asksAnyPattern = /^(?:did|does|do|is|are|were|has|have|had|hat|ist)$/u;

// "What was OpenAI when it was founded?" asks for no year, "Did he say when it was founded?" does
function isSubordinate({ from }: ConceptMention, words: readonly string[]): boolean {
  const [first = '', before = ''] = [words[0], words[from - 1]];
  if (from === 0 || !/^(?:when|where|wo)$/u.test(words[from] ?? '') || /^(?:and|or|und|oder)$/u.test(before))
    return false;
  return asksMorePattern.test(first) || (asksAnyPattern.test(first) && !isWordOfTelling(before));
}

function isWordOfTelling(word: string): boolean {
  return isSayingWord(word) || /^(?:know|knows|known|weiss|clear|klar)$/u.test(word);
}

function listAlike({ concept, places }: ConceptMention, mentions: ConceptMention[]): number[] {
  const isAlike = (other: ConceptMention) =>
    other.concept !== concept &&
    other.places.length === places.length &&
    other.places.every((place) => places.includes(place));
  return mentions.filter(isAlike).map((other) => other.concept);
}

function describeMention(
  { concept, places }: ConceptMention,
  alike: number[],
  { question: { words, queryWords }, lexicon }: { question: Question; lexicon: ConceptLexicon },
): AskedConcept {
  const known = lexicon.concepts[concept];
  if (!known) throw new Error(`the lexicon has no concept ${concept}`);
  const own = places.map((place) => words[place]?.text ?? '');
  const [single = '', ...others] = own;
  // "die" says nothing of death in a German sentence
  const isTelling = others.length === 0 && !isSmallWord(single);
  const matches = isTelling ? (queryWords.find(({ word }) => word.text === single)?.matches ?? []) : [];
  // nor does a part of a word mean what the whole does: a "Chef" is no "Finanzchef"
  const terms = matches.filter(({ kind }) => kind !== 'spelling' && kind !== 'compound').map(({ term }) => term);
  return { number: concept, alike, concept: known, words: own, terms };
}
