/** What a question asks: its language, words, amounts, dates, the entities it names, whose words it wants. */

import type { Entity } from '../../facts/schema.js';
import { findTerm } from '../../search/lexicon.js';
import { type AskedWord, resolveWords } from '../../search/queryTerms.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { type Amount, readAmounts } from '../../text/amounts.js';
import { type Intent, intentOf } from '../../text/answerType.js';
import { type DateMention, readDates } from '../../text/dates.js';
import { languageOfWords } from '../../text/detectLanguage.js';
import { isFunctionWord } from '../../text/functionWords.js';
import type { Language } from '../../text/language.js';
import { clean, type Word, wordsOf } from '../../text/words.js';
import { speakerAsked } from './askedSpeaker.js';
import type { AskedEntity, EntityFinder } from './entityFinder.js';
import { mendSlips } from './typos.js';

export interface Question {
  text: string;
  words: Word[];
  language: Language;
  asked: AskedWord[];
  amounts: Amount[];
  dates: DateMention[];
  entities: AskedEntity[];
  /** The person whose words are asked for ("Was sagte Altman?"). */
  speaker: Entity | null;
  intent: Intent | null;
}

export interface Understanding {
  index: SentenceIndex;
  findEntities: EntityFinder;
}

export function readQuestion(raw: string, { index, findEntities }: Understanding): Question {
  const text = mendSlips(clean(raw), (word) => isInIndex(word, index));
  const words = wordsOf(text);
  const language = languageOfWords(text, words);
  const asked = resolveWords(words, language, index);
  const known = new Set(asked.filter(isKnown).map(({ word }) => word.text));
  const entities = findEntities(words, (word) => known.has(word));
  const dates = readDates(text);
  const amounts = readAmounts(text, language).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && date.start < end),
  );
  return {
    text,
    words,
    language,
    asked,
    amounts,
    dates,
    entities,
    speaker: speakerAsked(words, entities),
    intent: intentOf(text),
  };
}

function isInIndex(word: string, { lexicons }: SentenceIndex): boolean {
  return [lexicons.de, lexicons.en].some(
    (lexicon) => isFunctionWord(word, lexicon.language) || findTerm(lexicon, word) !== undefined,
  );
}

/** Whether the index has the word itself, not only something spelt like it. */
export function isKnown({ functionWord, matches }: AskedWord): boolean {
  return functionWord || matches.some(({ how }) => how !== 'spelling');
}

// for lower case; only a yes or no would be the wrong way round; "Wie viel Geld hat Softbank laut Musk?" may name them in any order
export const whether =
  /^\s*(?:(?:warum|wieso|weshalb|why) )?(?:hat|haben|hatte|did|does|do|has|have|had|will|wird|kann|can|stimmt|ist|sind|war|waren|wurde|wurden|soll|sollen|sollte|muss|is|are|were|should)(?!\p{L})/u;

/** A yes or no is asked for. */
export function asksWhether(question: string): boolean {
  return whether.test(question.toLowerCase());
}
