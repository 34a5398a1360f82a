/** Names that people ask about and no source mentions, found in any case: "apple" cannot be recognised as a name by its form. */
import { splitFoldedWords, type Word } from '../../text/words.js';
import { createNameLengthFinder, stripGenitive } from './names/entityFinder.js';

/** Whether an outsider's name begins at a word, and how many words it has; 0 where none does. */
export type OutsiderFinder = (words: Word[], from: number) => number;

export function createOutsiderFinder(names: string[]): OutsiderFinder {
  const keys = new Set(names.map((name) => splitFoldedWords(name).join(' ')));
  const findMaxLength = createNameLengthFinder(keys);
  return (words, from) => {
    for (let count = Math.max(1, findMaxLength(words[from]?.text ?? '')); count > 0; count -= 1) {
      const key = words
        .slice(from, from + count)
        .map(({ text }) => text)
        .join(' ');
      if (keys.has(key) || keys.has(stripGenitive(key))) return count;
    }
    return 0;
  };
}
