/** What speaks for and against a fact as the answer to a question; decide.ts weighs it. */
import { readAmounts } from '../numbers.js';
import { offers } from '../search/intent.js';
import { findTerm } from '../search/lexicon.js';
import { scoreIn } from '../search/postings.js';
import type { AskedWord } from '../search/resolve.js';
import type { SentenceIndex } from '../search/sentenceIndex.js';
import { foldedWordsOf } from '../search/words.js';
import type { FactIndex, IndexedFact } from './factIndex.js';
import type { Question } from './question.js';

/** Each between 0 and 1. */
export interface Measures {
  /** Share of the question's weight that the fact covers. */
  coverage: number;
  /** Likeness to the most similar of the fact's own questions. */
  likeness: number;
  /** Share of the named entities that the fact does not involve; the story itself counts as its own measure. */
  missing: number;
  offStory: number;
  /** The question names nobody and nothing that the story knows. */
  unanchored: number;
  /** The question asks for one of a class ("which judge", "welche Banken") that the fact does not name. */
  lacksClass: number;
  /** The fact lacks the kind of answer asked for: an amount, a time, the counted thing. */
  lacksKind: number;
}

/** The story itself: nearly every fact is about it, though not every one names it. */
const story = 'stargate';

export function otherMeasures(
  question: Question,
  indexed: IndexedFact,
  facts: FactIndex,
): Omit<Measures, 'coverage' | 'likeness'> {
  const named = question.entities
    .map(({ entity }) => entity.id)
    .filter((id) => id !== story && id !== question.speaker?.id);
  const missing = named.filter((id) => !indexed.entities.has(id));
  const asksStory = question.entities.some(({ entity }) => entity.id === story);
  return {
    missing: named.length === 0 ? 0 : missing.length / named.length,
    offStory: asksStory && !indexed.entities.has(story) ? 1 : 0,
    unanchored: question.entities.length === 0 ? 1 : 0,
    lacksClass: lacksClass(question, indexed, facts) ? 1 : 0,
    lacksKind: lacksKind(question, indexed, facts) ? 1 : 0,
  };
}

function lacksKind(question: Question, indexed: IndexedFact, { index }: FactIndex): boolean {
  const { intent } = question;
  if (intent === 'time') return !indexed.fact.when && !offers(index.offers[indexed.sentence] as number, 'time');
  if (intent !== 'amount' || !wantsFigure.test(question.text)) return false;
  const counted = countedWord(question);
  return counted ? !counts(indexed, counted, index) : !indexed.numbers().quoted.some(({ unit }) => unit !== 'year');
}

function lacksClass(question: Question, { sentence }: IndexedFact, { index }: FactIndex): boolean {
  const [, after = ''] = /\b(?:welche[mnrs]?|which|what)\s+(\p{L}.*)$/iu.exec(question.text) ?? [];
  const named = foldedWordsOf(after).slice(0, 2);
  const words = question.asked.filter(({ word, functionWord }) => named.includes(word.text) && !functionWord);
  return (
    words.length > 0 &&
    !words.some(({ matches }) => matches.some(({ term }) => scoreIn(index.sentences, term, sentence) > 0))
  );
}

// "wie lange" may be answered without a figure
const wantsFigure = /\b(?:wie ?viele?|wie hoch|how much|how many)\b|prozent|percent/iu;

// "wie viele Gigawatt", "how many employees": the thing that is counted
function countedWord({ text, asked }: Question): AskedWord | undefined {
  const [, after = ''] = /\b(?:wie ?viele|how many)\s+(.*)$/iu.exec(text) ?? [];
  const first = foldedWordsOf(after)[0];
  return asked.find(({ word, functionWord }) => word.text === first && !functionWord);
}

const reach = 4;

// an amount stands shortly before the counted thing: "100.000 Arbeitsplätze", "40 Prozent der Anteile"
function counts({ fact }: IndexedFact, { matches }: AskedWord, { lexicons }: SentenceIndex): boolean {
  const wanted = new Set(matches.map(({ term }) => term));
  return (['de', 'en'] as const).some((language) => {
    const text = language === 'de' ? fact.quote : (fact.en ?? '');
    const following = readAmounts(text, language).map(({ start }) => foldedWordsOf(text.slice(start)).slice(0, reach));
    return following.some((words) => words.some((word) => wanted.has(findTerm(lexicons[language], word) ?? -1)));
  });
}
