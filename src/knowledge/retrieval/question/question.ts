/** What a question asks: its language, words, amounts, dates, the entities it names, whose words it wants. */

import { overlaps } from '../../../util/spans.js';
import type { Entity } from '../../facts/schema.js';
import { findTerm } from '../../search/lexicon.js';
import { type QueryWord, resolveWords } from '../../search/queryTerms.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { type Amount, parseAmounts } from '../../text/amounts.js';
import { type AnswerType, findExpectedAnswerType } from '../../text/answerType.js';
import { type DateMention, parseDates } from '../../text/dates.js';
import { detectLanguageOfWords } from '../../text/detectLanguage.js';
import { isFunctionWord } from '../../text/functionWords.js';
import type { Language } from '../../text/language.js';
import { clean, splitWords, type Word } from '../../text/words.js';
import { findAskedSpeaker } from './askedSpeaker.js';
import type { EntityFinder, QueryEntity } from './entityFinder.js';
import { fixTypos } from './typos.js';

export interface Question {
  text: string;
  /** The text in lower case, which patterns read ten times as fast as with /i. */
  lower: string;
  words: Word[];
  language: Language;
  queryWords: QueryWord[];
  amounts: Amount[];
  dates: DateMention[];
  entities: QueryEntity[];
  /** The person whose words are asked for ("Was sagte Altman?"). */
  speaker: Entity | null;
  answerType: AnswerType | null;
  isYesNo: boolean;
}

interface QuestionLookups {
  index: SentenceIndex;
  findEntities: EntityFinder;
}

// for lower case; only a yes or no would be the wrong way round; "Wie viel Geld hat Softbank laut Musk?" may name them in any order
const yesNoPattern =
  /^\s*(?:(?:warum|wieso|weshalb|why) )?(?:hat|haben|hatte|did|does|do|has|have|had|will|wird|kann|can|stimmt|ist|sind|war|waren|wurde|wurden|soll|sollen|sollte|muss|is|are|were|should)(?!\p{L})/u;

export function parseQuestion(raw: string, { index, findEntities }: QuestionLookups): Question {
  const text = fixTypos(clean(raw), (word) => isInIndex(word, index));
  const words = splitWords(text);
  const language = detectLanguageOfWords(text, words);
  const queryWords = resolveWords(words, language, index);
  const known = new Set(queryWords.filter(isKnownWord).map(({ word }) => word.text));
  const entities = findEntities(words, (word) => known.has(word));
  const dates = parseDates(text);
  const amounts = parseAmounts(text, language).filter((amount) => !dates.some((date) => overlaps(amount, date)));
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    words,
    language,
    queryWords,
    amounts,
    dates,
    entities,
    speaker: findAskedSpeaker(words, entities),
    answerType: findExpectedAnswerType(text),
    isYesNo: yesNoPattern.test(lower),
  };
}

/** A yes or no is asked for. */
export function isYesNoQuestion(question: string): boolean {
  return yesNoPattern.test(question.toLowerCase());
}

function isInIndex(word: string, { lexicons }: SentenceIndex): boolean {
  return [lexicons.de, lexicons.en].some(
    (lexicon) => isFunctionWord(word, lexicon.language) || findTerm(lexicon, word) !== undefined,
  );
}

/** Whether the index has the word itself, not only something spelt like it. */
function isKnownWord({ functionWord, matches }: QueryWord): boolean {
  return functionWord || matches.some(({ kind }) => kind !== 'spelling');
}
