/** Lines that want sources or people beside each other: "widersprechen sich die Artikel bei den Jobs?", "compare what Musk and Altman say". */
import { uniqueBy } from '../../../../util/collections.js';
import { nameParty, type Party } from '../../../facts/voices/parties.js';
import { detectLanguage } from '../../../text/detectLanguage.js';
import { parseAmounts } from '../../../text/figures/amounts.js';
import { isWordOfSaying } from '../../../text/typed/sayingWords.js';
import { splitFoldedWords, splitWords, type Word } from '../../../text/words.js';
import type { FactIndex } from '../../index/factIndex.js';
import { isInRange } from '../../question/names/wordRange.js';
import { splitQuestion } from '../doubles/splitQuestion.js';
import { beginsAgain } from '../followUp/openers.js';
import { isAskingWord } from '../interrogatives.js';
import { isBareWord } from '../lineWords.js';
import { type Alternatives, findAlternatives } from './alternatives.js';
import {
  againstPattern,
  andPattern,
  auxiliaryPattern,
  behindTheyPattern,
  emptyWords,
  everybodyPattern,
  ofQuarrelPattern,
  ofSayingPattern,
  orderPattern,
  orNotPattern,
  orPattern,
  quarrelPattern,
  samePattern,
  sourceNouns,
  strongPattern,
  tellingPattern,
  theyPattern,
  truthPattern,
  versusPattern,
  weakPattern,
} from './comparisonWords.js';
import { findNamed, findNamedOutlets, mayBeSide, type NamedSide } from './namedSides.js';

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
}

/** Null where the line asks for something else. */
export function readComparison(line: string, facts: FactIndex): ComparisonRequest | null {
  const words = splitWords(line);
  const isOrder = isOrderToCompare(line);
  // who is named costs more than all else here, and most lines compare nothing whoever is named
  if (!isOrder && !mayCompare(words, facts)) return null;
  const named = findNamed(words, facts);
  const sides = findSides(words, named, isOrder);
  if (sides.length === 0 && !(isOrder || comparesSources(words, named))) return readChoice(line, words);
  const isSide = (index: number) => isInRange(index, sides);
  const mayBeQuestion = sides.length > 0 && ofSayingPattern.test(words.map(({ text }) => text).join(' '));
  const subject = describeCompared(words, named, isSide);
  return { sides: sides.map(({ party }) => party), subject, mayBeQuestion, alternatives: null, isYesNo: false };
}

// every line that compares has one of these words, or two outlets
function mayCompare(words: readonly Word[], facts: FactIndex): boolean {
  const cues = [orPattern, andPattern, againstPattern, strongPattern, quarrelPattern, weakPattern, samePattern];
  if (words.some(({ text }) => cues.some((pattern) => pattern.test(text)))) return true;
  return truthPattern.test(words.map(({ text }) => text).join(' ')) || findNamedOutlets(words, facts).length >= 2;
}

function readChoice(line: string, words: readonly Word[]): ComparisonRequest | null {
  if (!words.some(({ text }) => orPattern.test(text)) || splitQuestion(line).parts.length > 1) return null;
  const alternatives = findAlternatives(line);
  const isYesNo = orNotPattern.test(words.map(({ text }) => text).join(' '));
  const isChoice = alternatives !== null || isYesNo || comparesFigures(line);
  return isChoice ? { sides: [], subject: line, mayBeQuestion: true, alternatives, isYesNo } : null;
}

// "100 oder 500 Milliarden?"
function comparesFigures(line: string): boolean {
  return parseAmounts(line, detectLanguage(line)).some(({ firm, either }) => firm && either);
}

const aboutPattern = /^(?:uber|about|on|regarding|zu)$/;

// those who are set against each other; none where nobody is
function findSides(words: Word[], named: NamedSide[], isOrder: boolean): NamedSide[] {
  // nobody is set against themselves: "What did Musk say first, and what does Musk say now?"
  const mayBe = uniqueBy(
    named.filter(({ party }) => mayBeSide(party)),
    ({ party }) => nameParty(party).de,
  );
  const plain = words.map(({ text }) => text).join(' ');
  // "Bannon und Leavitt im Vergleich: was sagen die über Musk?"
  const free = mayBe.filter(({ from }) => !aboutPattern.test(words[from - 1]?.text ?? ''));
  const sides = free.length >= 2 ? free : mayBe;
  if (sides.length < 2) return [];
  if (isOrder || sides.filter(({ party }) => party.kind === 'outlet').length >= 2) return sides;
  const [first, second] = sides;
  if (!first || !second) return [];
  const between = words.slice(first.to, second.from).map(({ text }) => text);
  const others = words.filter((_, index) => !isInRange(index, named)).map(({ text }) => text);
  if (isVersus({ between, others, isFirst: first.from === 0 })) return [first, second];
  const before = words[first.from - 1]?.text ?? '';
  if (areBothQuoted({ plain, between, before })) return [first, second];
  return sides.length === 2 && isOneAgainstOther(plain, between, others) ? sides : [];
}

// "Was sagten Trump und Musk zum Geld?", but not the words of somebody about the two
function areBothQuoted({ plain, between, before }: { plain: string; between: string[]; before: string }): boolean {
  const isJoined = between.length === 1 && between.every((word) => andPattern.test(word));
  return isJoined && ofSayingPattern.test(plain) && (isWordOfSaying(before) || auxiliaryPattern.test(before));
}

const maxBetween = 2;
const maxOrWords = 5;

// "Bannon gegen Loomer: was halten die von Musk?", but not the quarrel of two, named by itself
function isVersus({ between, others, isFirst }: { between: string[]; others: string[]; isFirst: boolean }): boolean {
  if (between.length === 1 && versusPattern.test(between[0] ?? '')) return true;
  const isAgainst = between.length <= maxBetween && between.some((word) => againstPattern.test(word));
  return isAgainst && isFirst && others.length > between.length;
}

function isOneAgainstOther(plain: string, between: string[], others: string[]): boolean {
  if (truthPattern.test(plain)) return true;
  if (between.length > maxBetween) return false;
  if (between.some((word) => orPattern.test(word))) return others.length <= maxOrWords;
  const isOfBoth = between.some((word) => andPattern.test(word)) && !ofQuarrelPattern.test(plain);
  return (
    isOfBoth &&
    others.some(
      (word) =>
        samePattern.test(word) || /^(?:differ|differs|disagree|differences?|unterschiede?|unterscheide\w*)$/.test(word),
    )
  );
}

// "trump und musk, vergleiche was die sagen"
function isOrderToCompare(line: string): boolean {
  return line.split(/[,;:?!]|\.\s/u).some((clause) => orderPattern.test(splitFoldedWords(clause).join(' ')));
}

function comparesSources(words: Word[], named: NamedSide[]): boolean {
  // "same thing but t3n"
  if (named.length === 1 && beginsAgain(words.map(({ text }) => text))) return false;
  const others = words.map(({ text }) => text).filter((_, index) => !isInRange(index, named));
  const has = (pattern: RegExp) => others.some((word) => pattern.test(word));
  // "the disagreement of OpenAI and Softbank" is the story's
  if (has(strongPattern) || (has(quarrelPattern) && named.length < 2)) return true;
  if (!has(weakPattern) && !has(samePattern)) return false;
  const isOfOutlet = named.some(({ party }) => party.kind === 'outlet');
  if (has(sourceNouns) || isOfOutlet) return true;
  if (has(everybodyPattern) && has(tellingPattern)) return true;
  return named.length === 0 && (has(theyPattern) || meansThem(words));
}

function meansThem(words: Word[]): boolean {
  return words.some(({ text }, index) => {
    const next = words[index + 1]?.text ?? '';
    return text === 'die' && [behindTheyPattern, weakPattern, samePattern].some((pattern) => pattern.test(next));
  });
}

// an asking word inside the line says what of it: "do sources differ on when musk quit"
function describeCompared(words: Word[], named: NamedSide[], isSide: (index: number) => boolean): string {
  const kept = words.filter(({ text }, index) => {
    if (isInRange(index, named)) return !isSide(index);
    if (isCue(text) || emptyWords.test(text)) return false;
    return isAskingWord(text) ? index > 0 : !isBareWord({ words }, index);
  });
  return kept.every(({ text }) => isAskingWord(text)) ? '' : kept.map(({ raw }) => raw).join(' ');
}

function isCue(word: string): boolean {
  return (
    [strongPattern, quarrelPattern, weakPattern, samePattern, sourceNouns, theyPattern].some((pattern) =>
      pattern.test(word),
    ) || /^(?:vergleich\w*|compar\w*)$/.test(word)
  );
}

interface SubjectWord {
  word: { text: string };
  matches: readonly { kind: string }[];
}

/** Whether the sources know what is compared; somebody named makes up for a word that they lack. */
export function isKnownSubject(words: readonly SubjectWord[], isNamed: boolean): boolean {
  const has = ({ matches }: SubjectWord, unlike: string[]) => matches.some(({ kind }) => !unlike.includes(kind));
  if (isNamed) return true;
  return (
    words.every((each) => has(each, ['spelling'])) &&
    words.some((each) => has(each, ['spelling', 'compound', 'concept']))
  );
}
