/** Under which conditions something is asked: the second, alone, before or after somebody. A fact that does not meet them answers something else. */
import type { Entity } from '../../facts/schema.js';
import { parseOrdinalWord } from '../../text/figures/ordinalWords.js';
import type { Word } from '../../text/words.js';
import { splitFoldedWords } from '../../text/words.js';
import type { IndexedFact } from '../index/factIndex.js';
import { findFigureWords } from '../question/figureWords.js';
import type { Question } from '../question/question.js';

export type Condition =
  | { kind: 'ordinal'; value: number }
  | { kind: 'alone' }
  /** In time: who came before or after somebody. */
  | { kind: 'before' | 'after'; of: Entity };

const aloneWords = new Set(
  'allein alleine alleinig alleinige alleiniger einzig einzige einziger alone solo solely single-handedly'.split(' '),
);
/** "Zum ersten" and "at first" are said of too much. */
const minOrdinal = 2;
const sameAsAlone =
  /^(?:allein\p{L}*|einzig\p{L}*|nur|ausschliesslich\p{L}*|exklusiv\p{L}*|alone|only|sole(?:ly)?|exclusive(?:ly)?|single)$/u;

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
  const plain = words.flatMap((word, place) =>
    figures.has(word.text) ? [] : readPlainCondition(word, words[place + 1]),
  );
  return [...plain, ...findOrder(question)];
}

// "second" by itself is no ordinal
function readPlainCondition({ text }: Word, next: Word | undefined): Condition[] {
  if (aloneWords.has(text)) return [{ kind: 'alone' }];
  const value = parseOrdinalWord(text);
  return value === undefined || next === undefined || value < minOrdinal ? [] : [{ kind: 'ordinal', value }];
}

function findOrder({ words, entities }: Question): Condition[] {
  return entities.flatMap(({ entity, from, to }): Condition[] => {
    const kind = orderWords.get(words[from - 1]?.text ?? '');
    if (!kind || (entity.kind !== 'person' && entity.kind !== 'company')) return [];
    return accordingPattern.test(words[to]?.text ?? '') ? [] : [{ kind, of: entity }];
  });
}

export function meetsCondition(condition: Condition, { fact, entities }: IndexedFact): boolean {
  const words = splitFoldedWords([fact.quote, fact.before, fact.after, fact.en].join(' '));
  switch (condition.kind) {
    case 'ordinal':
      return words.some((word) => parseOrdinalWord(word) === condition.value);
    case 'alone':
      return words.some((word) => sameAsAlone.test(word));
    case 'before':
    case 'after':
      return entities.has(condition.of.id) && words.some((word) => orderWords.has(word));
    default:
      return condition satisfies never;
  }
}
