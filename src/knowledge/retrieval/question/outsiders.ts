/** Names that people ask about and no source mentions, found in any case: "apple" is one where nothing tells it from a word. */
import { foldedWordsOf, type Word } from '../../text/words.js';
import { nameReach, withoutGenitive } from './entityFinder.js';

/** Whether an outsider's name begins at a word, and how many words it has; 0 where none does. */
export type OutsiderFinder = (words: Word[], from: number) => number;

export function outsiderFinder(names: string[]): OutsiderFinder {
  const keys = new Set(names.map((name) => foldedWordsOf(name).join(' ')));
  const reach = nameReach(keys);
  return (words, from) => {
    for (let count = reach(words[from]?.text ?? ''); count > 0; count -= 1) {
      const key = words
        .slice(from, from + count)
        .map(({ text }) => text)
        .join(' ');
      if (keys.has(key) || keys.has(withoutGenitive(key))) return count;
    }
    return 0;
  };
}
