/** Lines that want sources or people beside each other: "widersprechen sich die Artikel bei den Jobs?", "compare what Musk and Altman say". */
import type { Matter } from '../../../facts/schema.js';
import type { Party } from '../../../facts/voices/parties.js';
import { detectLanguage } from '../../../text/detectLanguage.js';
import { parseAmounts } from '../../../text/figures/amounts.js';
import { createCuedTest } from '../../../text/patterns/cuedPatterns.js';
import { splitFoldedWords, splitWords, type Word } from '../../../text/words.js';
import type { FactIndex } from '../../index/factIndex.js';
import { isInRange } from '../../question/names/wordRange.js';
import { splitQuestion } from '../doubles/splitQuestion.js';
import { beginsAgain } from '../followUp/openers.js';
import { type Alternatives, findAlternatives } from './alternatives.js';
import { findSides } from './comparedSides.js';
import { describeCompared } from './comparedSubject.js';
import {
  asksForDifferences,
  asksOfWriters,
  asksWhoIsRight,
  isAgreeingWord,
  isComparingWord,
  isDifferently,
  isEverybody,
  isOrWord,
  isQuarrelWord,
  isReportingWord,
  isSourceNoun,
  isStrongWord,
  isThey,
  isWeakWord,
  kindPatterns,
  mayFollowThey,
  ofSayingPattern,
  ordersToCompare,
  orNotPattern,
  turnsOnDifference,
} from './comparisonWords.js';
import { findNamed, findNamedOutlets, type NamedSide } from './namedSides.js';

export interface ComparisonRequest {
  /** People and outlets, in the order of the line. */
  sides: Party[];
  /** What they are compared on; empty where the line names nothing. */
  subject: string;
  /** It may be no more than a question: where there is nothing to set beside each other, nothing is compared. */
  mayBeQuestion: boolean;
  /** "Ohio or Texas?" */
  alternatives: Alternatives | null;
  /** "… or not?" */
  isYesNo: boolean;
  /** "Do all papers say that …?", "how do the papers put it?": compared where they speak of it, else a question. */
  isOfWriters: boolean;
  /** "The same number", "in which words": what is compared is of this kind; null where nothing tells. */
  kind: Matter['kind'] | null;
}

/** Null where the line asks for something else. */
export function readComparison(line: string, facts: FactIndex): ComparisonRequest | null {
  const words = splitWords(line);
  const plain = words.map(({ text }) => text).join(' ');
  const isOrder = isOrderToCompare(line);
  if (asksOnlyWhoIsRight(plain)) return noRequest;
  // who is named costs more than all else here, and most lines compare nothing whoever is named
  if (!isOrder && !mayCompare(words, plain, facts)) return null;
  const named = findNamed(words, facts);
  const sides = findSides(words, named, isOrder);
  const isOfWriters = sides.length === 0 && asksOfWriters(plain);
  const compares = sides.length > 0 || isOrder || comparesSources(words, plain, named);
  if (!(compares || isOfWriters)) return readChoice(line, words, plain);
  const mayBeQuestion = compares ? sides.length > 0 && ofSayingPattern.test(plain) : true;
  const subject = describeCompared(line, { words, named, sides, facts });
  const parties = sides.map(({ party }) => party);
  return { ...noRequest, sides: parties, subject, mayBeQuestion, isOfWriters, kind: readKind(words) };
}

/** Of a whole line that names nobody: on what was asked before, whatever all say of it. */
const asksOnlyWhoIsRight = createCuedTest([
  {
    cues: 'recht right correct richtig lugt lying glauben believe',
    source:
      '^(?:(?:und|and|aber|but) )?(?:(?:wer|who|whos|which)(?: (?:hat|ist|is|s|of them is|one is))? (?:da |denn |jetzt |nun )?(?:recht|right|im recht|correct|richtig|lugt|lying)|wem (?:soll|kann) (?:ich|man) (?:da |denn |jetzt )?glauben|(?:whom?) (?:should|can|do) (?:i|we) believe)$',
  },
]);

// every line that compares has one of these words, asks of all who write, or names two outlets
function mayCompare(words: readonly Word[], plain: string, facts: FactIndex): boolean {
  if (words.some(({ text }) => isComparingWord(text))) return true;
  const isOfAll = [asksWhoIsRight, turnsOnDifference, asksOfWriters].some((isOne) => isOne(plain));
  return isOfAll || findNamedOutlets(words, facts).length >= 2;
}

function readChoice(line: string, words: readonly Word[], plain: string): ComparisonRequest | null {
  if (!words.some(({ text }) => isOrWord(text)) || splitQuestion(line).parts.length > 1) return null;
  const alternatives = findAlternatives(line);
  const isYesNo = orNotPattern.test(plain);
  const isChoice = alternatives !== null || isYesNo || comparesFigures(line);
  return isChoice ? { ...noRequest, subject: line, mayBeQuestion: true, alternatives, isYesNo } : null;
}

const noRequest: ComparisonRequest = {
  sides: [],
  subject: '',
  mayBeQuestion: false,
  alternatives: null,
  isYesNo: false,
  isOfWriters: false,
  kind: null,
};

function readKind(words: readonly Word[]): ComparisonRequest['kind'] {
  const [kind] = kindPatterns.find(([, pattern]) => words.some(({ text }) => pattern.test(text))) ?? [null];
  return kind;
}

// "100 oder 500 Milliarden?"
function comparesFigures(line: string): boolean {
  return parseAmounts(line, detectLanguage(line)).some(({ firm, either }) => firm && either);
}

// "trump und musk, vergleiche was die sagen"
function isOrderToCompare(line: string): boolean {
  return line.split(/[,;:?!]|\.\s/u).some((clause) => ordersToCompare(splitFoldedWords(clause).join(' ')));
}

function comparesSources(words: Word[], plain: string, named: NamedSide[]): boolean {
  // "same thing but t3n"
  if (named.length === 1 && beginsAgain(words.map(({ text }) => text))) return false;
  const others = words.map(({ text }) => text).filter((_, index) => !isInRange(index, named));
  const has = (isOne: (word: string) => boolean) => others.some(isOne);
  // "the disagreement of OpenAI and Softbank" is the story's
  if (has(isStrongWord) || (has(isQuarrelWord) && named.length < 2)) return true;
  if (!has(isWeakWord) && !has(isAgreeingWord) && !turnsOnDifference(plain)) return false;
  if (has(isDifferently) && has(isReportingWord)) return true;
  if (named.length < 2 && asksForDifferences(plain)) return true;
  const isOfOutlet = named.some(({ party }) => party.kind === 'outlet');
  if (has(isSourceNoun) || isOfOutlet) return true;
  if (has(isEverybody) && has(isReportingWord)) return true;
  return named.length === 0 && (has(isThey) || meansThem(words));
}

function meansThem(words: Word[]): boolean {
  return words.some(({ text }, index) => {
    const next = words[index + 1]?.text ?? '';
    return text === 'die' && [mayFollowThey, isWeakWord, isAgreeingWord].some((isOne) => isOne(next));
  });
}
