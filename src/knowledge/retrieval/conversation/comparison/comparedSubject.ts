/** What is compared: the words of the line that are none of comparing. */
import { splitWords, type Word } from '../../../text/words.js';
import type { FactIndex } from '../../index/factIndex.js';
import { isInRange } from '../../question/names/wordRange.js';
import { isAskingWord } from '../words/interrogatives.js';
import { isBareWord } from '../words/lineWords.js';
import {
  asksForDifferences,
  asksOfWriters,
  asksWhoIsRight,
  emptyWords,
  isAgreeingWord,
  isOrWord,
  isQuarrelWord,
  isSourceNoun,
  isStrongWord,
  isThey,
  isWeakWord,
  ordersToCompare,
  turnsOnDifference,
} from './comparisonWords.js';
import { findNamedOutlets, type NamedSide } from './namedSides.js';

interface ReadComparison {
  words: Word[];
  named: NamedSide[];
  sides: NamedSide[];
  facts: FactIndex;
}

/** Empty where the line names nothing. */
export function describeCompared(line: string, read: ReadComparison): string {
  const isOfOutlets = read.sides.every(({ party }) => party.kind === 'outlet');
  return (isOfOutlets ? findSubjectClause(line, read.facts) : null) ?? describeWords(read);
}

// "when did Musk quit, do the articles agree?": a clause of its own, as it stands
function findSubjectClause(line: string, facts: FactIndex): string | null {
  const clauses = line.split(/[,;:?!–](?!\d)|\.\s/u).filter((clause) => clause.trim() !== '');
  const own = clauses.filter((clause) => !isFrame(clause, facts) && saysWhat(clause));
  return own.length === 0 || own.length === clauses.length ? null : own.join(' ');
}

const minContentWords = 2;

// "Leute, wo widersprechen sich …" has no subject in front
function saysWhat(clause: string): boolean {
  const words = splitWords(clause);
  const content = words.filter(({ text }, index) => !(isBareWord({ words }, index) || emptyWords.test(text)));
  return content.length >= minContentWords || (content.length > 0 && words.some(({ text }) => isAskingWord(text)));
}

function isFrame(clause: string, facts: FactIndex): boolean {
  const words = splitWords(clause);
  const plain = words.map(({ text }) => text).join(' ');
  const turns = [asksWhoIsRight, turnsOnDifference, asksOfWriters, asksForDifferences, ordersToCompare];
  return (
    words.some(({ text }) => isCue(text) || isOrWord(text)) ||
    turns.some((isTurn) => isTurn(plain)) ||
    findNamedOutlets(words, facts).length > 0
  );
}

// an asking word inside the line says what of it: "do sources differ on when musk quit"; what is kept goes on to its end
function describeWords({ words, named, sides }: Omit<ReadComparison, 'facts'>): string {
  const isDropped = (text: string, index: number) =>
    isInRange(index, named)
      ? isInRange(index, sides)
      : !isOwnedSource(words, index, named) && (isCue(text) || emptyWords.test(text));
  const isContent = (text: string, index: number) =>
    isInRange(index, named) || (isAskingWord(text) ? index > 0 : !isBareWord({ words }, index));
  const left = words
    .map(({ text, raw }, index) => ({ text, raw, index }))
    .filter(({ text, index }) => !isDropped(text, index));
  const start = left.findIndex(({ text, index }) => isContent(text, index));
  const kept = start < 0 ? [] : left.slice(start);
  const isEmpty = kept.every(({ text, index }) => isAskingWord(text) || !isContent(text, index));
  return isEmpty ? '' : kept.map(({ raw }) => raw).join(' ');
}

// "Musks Quelle" is one that he has
function isOwnedSource(words: Word[], index: number, named: NamedSide[]): boolean {
  if (!/^(?:quelle|source)$/.test(words[index]?.text ?? '')) return false;
  return isInRange(index - 1, named) || (!isBareWord({ words }, index - 1) && isInRange(index - 2, named));
}

function isCue(word: string): boolean {
  return (
    [isStrongWord, isQuarrelWord, isWeakWord, isAgreeingWord, isSourceNoun, isThey].some((isOne) => isOne(word)) ||
    /^(?:vergleich|compar)/.test(word)
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
