/** A fact's id from its own words, so that it stays the same whenever the article is read again. */
import { isFunctionWord } from '../knowledge/text/functionWords.js';
import { foldedWordsOf } from '../knowledge/text/words.js';

const words = 6;

export function slugOf(quote: string): string {
  const plain = foldedWordsOf(quote).map((word) => word.replace(/[^a-z0-9]/gu, ''));
  const telling = plain.filter((word) => word !== '' && !isFunctionWord(word, 'de'));
  return (telling.length > 0 ? telling : plain).filter(Boolean).slice(0, words).join('-') || 'sentence';
}

/** The id with a number behind it where it is taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let count = 2;
  let free = id;
  while (taken.has(free)) free = `${id}-${count++}`;
  return free;
}
