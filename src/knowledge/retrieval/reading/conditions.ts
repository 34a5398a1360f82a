/** Under which conditions something is asked: the second, alone, before or after somebody. A fact that does not meet them answers something else. */

import type { Entity } from '../../facts/schema.js';
import { parseOrdinalWord } from '../../text/figures/ordinalWords.js';
import { isSmallWord } from '../../text/functionWords.js';
import { parseNumberWord } from '../../text/numberWords.js';
import { splitFoldedWords, type Word } from '../../text/words.js';
import type { IndexedFact } from '../index/factIndex.js';
import { findFigureWords } from '../question/figureWords.js';
import { listNameWords } from '../question/names/nameParts.js';
import type { Question } from '../question/question.js';
import { findSelf, findWordedConditions, meetsWording, tellsOfSelf, type WordedCondition } from './wordedConditions.js';
import { findYears, tellsOfYear } from './yearCondition.js';

export type Condition =
  /** The first is 1; one of the `nouns` behind it is what there are several of. */
  | { kind: 'ordinal'; value: number; nouns: string[] }
  /** Not only another: it is said of this one, too. */
  | { kind: 'also'; of: Entity }
  | { kind: WordedCondition }
  /** In person: what is theirs, and not their company's. */
  | { kind: 'self'; of: Entity }
  /** In that year, and not since. */
  | { kind: 'year'; year: string }
  /** In time: who came before or after somebody. */
  | { kind: 'before' | 'after'; of: Entity };

/** "Zum ersten Mal", "in erster Linie" and "die ersten sechs Monate" ask for no first one. */
const looseFirstPattern = /^(?:mal|male|linie|time|place)$/u;
/** What comes first is told in many ways. */
const sameAsFirst =
  /^(?:anfang\p{L}*|begin\p{L}*|begann\p{L}*|start\p{L}*|ursprunglich\p{L}*|anstoss|auftakt|initial\p{L}*|began|begun|original\p{L}*|opening|earliest)$/u;

const orderWords: ReadonlyMap<string, 'before' | 'after'> = new Map([
  ['vor', 'before'],
  ['before', 'before'],
  ['nach', 'after'],
  ['after', 'after'],
]);
/** "nach Musks Angaben" is no time. */
const accordingPattern =
  /^(?:angaben?|ansicht|meinung|worten|darstellung|auffassung|aussagen?|informationen|einschatzung)$/u;

const nowWords = new Set(
  'noch schon bereits inzwischen mittlerweile aktuell aktuelle aktuellen derzeit momentan zuletzt jetzt heute stand neueste neuesten still yet currently now latest meanwhile today nowadays recently'.split(
    ' ',
  ),
);

/** Whether it is asked as of now: then the newest telling comes first. */
export function asksAsOfNow(words: readonly Word[]): boolean {
  return words.some(({ text }) => nowWords.has(text));
}

export function findConditions(question: Question): Condition[] {
  const { words } = question;
  const figures = findFigureWords(question);
  const ordinals = words.flatMap((word, place) => (figures.has(word.text) ? [] : readOrdinal(words, place)));
  const worded = findWordedConditions(words).map((kind) => ({ kind }));
  const self = findSelf(question);
  return [
    ...ordinals,
    ...worded,
    ...(self ? [{ kind: 'self' as const, of: self }] : []),
    ...findYears(question).map((year) => ({ kind: 'year' as const, year })),
    ...findAlso(question),
    ...findOrder(question),
  ];
}

// "second" by itself is none, and "what did he first say" asks for nothing of which there are several
function readOrdinal(words: readonly Word[], place: number): Condition[] {
  const word = words[place]?.text ?? '';
  const value = parseOrdinalWord(word);
  const behind = value === undefined ? [] : words.slice(place + 1, place + 1 + maxNounGap).map(({ text }) => text);
  const [next] = behind;
  if (value === undefined || next === undefined) return [];
  if (value === 1 && (looseFirstPattern.test(next) || isFigure(next))) return [];
  const isAdverb = word === 'first' && place > 0 && !determiners.has(words[place - 1]?.text ?? '');
  const end = behind.findIndex((each, index) => index > 0 && isSmallWord(each));
  return isAdverb ? [] : [{ kind: 'ordinal', value, nouns: end < 0 ? behind : behind.slice(0, end) }];
}

/** English "first" that counts stands behind one of these, or first. */
const determiners = new Set('the a an this that its his her their our my your s very'.split(' '));

function isFigure(word: string): boolean {
  return /^\d/.test(word) || parseNumberWord(word) !== undefined;
}

const alsoWords = new Set('auch ebenfalls also too'.split(' '));

// "Hat auch Google investiert?", "Is Altman also a billionaire?", "Did Google invest too?"
function findAlso({ words, entities }: Question): Condition[] {
  return entities.flatMap(({ entity, from, to }): Condition[] => {
    const near = [words[from - 1], words[to], ...(words.length - to > 1 ? [] : [words.at(-1)])];
    return near.some((word) => word && alsoWords.has(word.text)) ? [{ kind: 'also', of: entity }] : [];
  });
}

function findOrder({ words, entities }: Question): Condition[] {
  return entities.flatMap(({ entity, from, to }): Condition[] => {
    const order = words[from - 1]?.text ?? '';
    const kind = orderWords.get(order);
    if (!kind || (entity.kind !== 'person' && entity.kind !== 'company')) return [];
    if (isEnglish(order) && isVerb(words[to]?.text ?? '')) return [];
    return accordingPattern.test(words[to]?.text ?? '') ? [] : [{ kind, of: entity }];
  });
}

const isEnglish = (order: string) => order === 'before' || order === 'after';

// "before OpenAI became a company" is before something that happened
function isVerb(word: string): boolean {
  return /^(?:is|was|were|has|had|did|does|became|becomes|went|goes|got|gets|made|said|says|took|left|began|came)$|.{2}ed$/u.test(
    word,
  );
}

export function meetsCondition(condition: Condition, indexed: IndexedFact): boolean {
  const { entities, listAllWords } = indexed;
  switch (condition.kind) {
    case 'ordinal':
      return listAllWords().some((word, place, words) =>
        tellsOrdinal(condition, word, () => words.slice(place + 1, place + maxNounGap)),
      );
    case 'also':
      return entities.has(condition.of.id) || indexed.listNamedInQuestions().flat().includes(condition.of.id);
    case 'alone':
    case 'ever':
    case 'once':
      return meetsWording(condition.kind, listAllWords());
    case 'still':
    case 'order':
      return meetsWording(condition.kind, splitFoldedWords(indexed.fact.quote));
    case 'self':
      return tellsOfSelf(condition.of, indexed);
    case 'year':
      return tellsOfYear(condition.year, listAllWords());
    case 'before':
    case 'after': {
      const names = new Set(listNameWords(condition.of).map((name) => name.at(-1)));
      return listAllWords().some((_, place, words) => tellsOrder(names, words.slice(place, place + maxOrderGap)));
    }
    default:
      return condition satisfies never;
  }
}

/** An ordinal and what it counts: "der zweite große Vertrag". */
const maxNounGap = 3;
const minCommonLetters = 4;

function tellsOrdinal(
  { value, nouns }: Extract<Condition, { kind: 'ordinal' }>,
  word: string,
  listNext: () => string[],
): boolean {
  if (value === 1 && sameAsFirst.test(word)) return true;
  if (parseOrdinalWord(word) !== value) return false;
  const beginnings = nouns.map((noun) => noun.slice(0, Math.max(minCommonLetters, noun.length - 2)));
  return listNext().some((each) => beginnings.some((beginning) => each.startsWith(beginning)));
}

/** Words from the one of order to the name: "nach dem Abgang von Musk". */
const maxOrderGap = 5;
const successionPattern = /^(?:nachfolg\p{L}*|folgte|vorganger\p{L}*|succe(?:ss|ed)\p{L}*|predecess\p{L}*|replaced)$/u;

function tellsOrder(names: ReadonlySet<string | undefined>, [word = '', ...following]: string[]): boolean {
  if (successionPattern.test(word)) return true;
  return orderWords.has(word) && following.some((each) => names.has(each) || names.has(each.replace(/s$/u, '')));
}
