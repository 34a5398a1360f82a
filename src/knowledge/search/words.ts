/** Text → words: the first step of every index and every question. */

/** `text` is folded for comparison; `raw` is as written. */
export interface Word {
  text: string;
  raw: string;
}

/** NFKC, lone surrogates replaced; nothing else changes. */
export function clean(text: string): string {
  return text.toWellFormed().normalize('NFKC');
}

const beyondAscii = /[^ -~\s]/;

/** Lower case, ß as ss, no diacritics: "Größe" and "grosse" become "grosse". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** The words of a text in order: runs of letters and digits, a number with its marks as one word. */
export function wordsOf(text: string): Word[] {
  const raws = clean(text).match(wordPattern) ?? [];
  return raws.map((raw) => ({ raw, text: fold(raw) })).filter((word) => word.text !== '');
}

/** The same words, folded only: what an index needs, in one pass over the text. */
export function foldedWordsOf(text: string): string[] {
  return fold(clean(text)).match(wordPattern) ?? [];
}
