/** What a question asks: its language, words, amounts, dates, the entities it names, whose words it wants. */

import { cutToLength } from '../../../util/textLimits.js';
import type { Base } from '../../facts/base.js';
import { spellOutlets } from '../../facts/outletNames.js';
import type { Party } from '../../facts/voices/parties.js';
import { findTerm } from '../../search/lexicon.js';
import { type QueryWord, resolveWords } from '../../search/queryTerms.js';
import type { SentenceIndex } from '../../search/sentenceIndex.js';
import { type AnswerType, findExpectedAnswerType } from '../../text/answerType.js';
import { detectLanguage } from '../../text/detectLanguage.js';
import type { Amount } from '../../text/figures/amounts.js';
import type { DateMention } from '../../text/figures/dates.js';
import type { UnitWords } from '../../text/figures/units.js';
import { isFunctionWord } from '../../text/functionWords.js';
import type { Language } from '../../text/language.js';
import { readAnswerCount } from '../../text/typed/answerCount.js';
import { dropNumbering } from '../../text/typed/numbering.js';
import { writeOut } from '../../text/typed/spokenForms.js';
import { maxTypedLength } from '../../text/typed/typedText.js';
import { fixTypos } from '../../text/typed/typos.js';
import { clean, splitWords, type Word } from '../../text/words.js';
import { asksVerbatim, findAskedSpeaker } from './askedSpeaker.js';
import type { EntityFinder, QueryEntity } from './names/entityFinder.js';
import { findNames } from './names/names.js';
import type { NamedParty, PartyFinder } from './names/partyFinder.js';
import type { WordRange } from './names/wordRange.js';
import type { SlipReader } from './slips.js';
import { readFigures, spellFigures } from './spellFigures.js';
import { limitSingleName, limitSingleWord } from './words/singleWord.js';

export interface Question {
  text: string;
  /** The text in lower case, which patterns read ten times as fast as with /i. */
  lower: string;
  words: Word[];
  language: Language;
  queryWords: QueryWord[];
  amounts: Amount[];
  dates: DateMention[];
  /** A day that does not exist, as a date; null where there is none. */
  impossibleDate: string | null;
  /** What was typed otherwise than it stands in the text, by what stands there: figures, slips. */
  respelt: ReadonlyMap<string, string>;
  /** How many answers are asked for, 1 to 5; null where no number is. */
  answerCount: number | null;
  entities: QueryEntity[];
  /** Outlets, agencies, and those who are only described. */
  parties: NamedParty[];
  /** Names of others that share a word with somebody known; their words name no entity. */
  sharedNames: WordRange[];
  /** The one whose words are asked for ("Was sagte Altman?"). */
  speaker: Party | null;
  /** Only what stands in quotation marks will do. */
  verbatim: boolean;
  answerType: AnswerType | null;
  isYesNo: boolean;
}

interface QuestionLookups {
  base: Pick<Base, 'sources' | 'entities' | 'topics'>;
  index: SentenceIndex;
  unitWords: UnitWords;
  findEntities: EntityFinder;
  findParties: PartyFinder;
  isHeard: (party: Party) => boolean;
  readSlip: SlipReader;
}

// for lower case; only a yes or no would be the wrong way round; "Wie viel Geld hat Softbank laut Musk?" may name them in any order
const yesNoPattern =
  /^\s*(?:(?:und|also|so|na|hey|ok|okay|lol|bro|and|but|aber|wait|hm|naja|echt|warum|wieso|weshalb|why),? )*(?:ob|whether|hat|haben|hatte|did|does|do|has|have|had|will|wird|kann|can|stimmt|ist|sind|war|waren|wurde|wurden|soll|sollen|sollte|muss|is|are|were|should|sag(?:t|te|ten)|behaupte(?:t|te|ten)|schrieb|meinte|spottete)(?:n['’]?t)?(?!\p{L})/u;
/** German "was" asks for something. */
const englishYesNoPattern = /^\s*(?:(?:and|but|so|ok|okay|wait|hey),? )*(?:was|were)(?!\p{L})/u;

export function parseQuestion(
  raw: string,
  { base, index, unitWords, findEntities, findParties, isHeard, readSlip }: QuestionLookups,
): Question {
  const isKnown = (word: string) => isInIndex(word, index);
  const { text: asked, count } = readAnswerCount(
    dropNumbering(spellOutlets(clean(cutToLength(raw, maxTypedLength)), base.sources)),
    unitWords,
  );
  const language = detectLanguage(asked);
  const meant = fixTypos(writeOut(asked, language), { isKnown, readSlip: (word) => readSlip(word, language) });
  const spelled = spellFigures(meant, language, { isKnown, unitWords });
  const { text } = spelled;
  const words = splitWords(text);
  const queryWords = limitSingleWord(resolveWords(words, language, index), base, index);
  const names = findNames({ text, words, queryWords }, findEntities);
  const entities = limitSingleName(names.entities, words);
  const { dates, impossibleDate, amounts } = spelled.figures ?? readFigures(text, language, unitWords);
  const lower = text.toLowerCase();
  const parties = findParties(words);
  return {
    text,
    lower,
    words,
    language,
    queryWords,
    amounts,
    dates,
    impossibleDate,
    answerCount: count,
    respelt: text === asked ? spelled.respelt : new Map([...listRespelt(asked, words), ...spelled.respelt]),
    entities,
    sharedNames: names.sharedNames,
    parties,
    speaker: findAskedSpeaker({ words, entities, parties, isHeard }),
    verbatim: asksVerbatim(lower, words),
    answerType: findExpectedAnswerType(text),
    isYesNo: asksYesNo(lower, language),
  };
}

// word by word, where none became two
function listRespelt(asked: string, words: Word[]): [stands: string, typed: string][] {
  const typed = splitWords(asked);
  if (typed.length !== words.length) return [];
  return words.flatMap(({ raw, text }, place) =>
    typed[place] === undefined || typed[place].text === text ? [] : [[raw, typed[place].raw]],
  );
}

/** A yes or no is asked for. */
export function isYesNoQuestion(question: string): boolean {
  return asksYesNo(question.toLowerCase(), detectLanguage(question));
}

function asksYesNo(lower: string, language: Language): boolean {
  return yesNoPattern.test(lower) || (language === 'en' && englishYesNoPattern.test(lower));
}

function isInIndex(word: string, { lexicons }: SentenceIndex): boolean {
  return [lexicons.de, lexicons.en].some(
    (lexicon) => isFunctionWord(word, lexicon.language) || findTerm(lexicon, word) !== undefined,
  );
}
