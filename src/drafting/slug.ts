/** A fact's id from its own words, so that it stays the same whenever the article is read again. */
import { isFunctionWord } from '../knowledge/text/functionWords.js';
import { splitFoldedWords } from '../knowledge/text/words.js';

const maxSlugWords = 6;
const germanSpellings: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

export function createSlug(quote: string): string {
  const plain = splitFoldedWords(quote).map((word) => word.replace(/[^a-z0-9]/gu, ''));
  const telling = plain.filter((word) => word !== '' && !isFunctionWord(word, 'de'));
  return (telling.length > 0 ? telling : plain).filter(Boolean).slice(0, maxSlugWords).join('-') || 'sentence';
}

/** The id with a number behind it where it is taken. */
export function findFreeId(id: string, taken: ReadonlySet<string>): string {
  let count = 2;
  let free = id;
  while (taken.has(free)) free = `${id}-${count++}`;
  return free;
}

/** "Süddeutsche Zeitung" → "sueddeutsche-zeitung". */
export function createOutletSlug(name: string): string {
  const spelt = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/gu, (letter) => germanSpellings[letter] ?? letter);
  const plain = spelt.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'source';
}
