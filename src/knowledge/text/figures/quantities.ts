/** The number of an amount before its scale: "500", "half a", "one and a half", "drei viertel". */

import { articleWords, parseNumberWord } from '../numberWords.js';
import { type AmountToken, isNumeral, parseNumeral } from './amountTokens.js';
import { mapWordsToValues } from './wordTable.js';

/** `bare` where it counts only before a scale: "a billion", "half a billion". */
export interface Quantity {
  value: number;
  bare: boolean;
  next: number;
}

const quarterWords = new Set('viertel quarter quarters'.split(' '));
const shares = mapWordsToValues<number>([
  [1 / 2, 'half halbe halben halber halbes'],
  [1 / 4, [...quarterWords].join(' ')],
  [3 / 4, 'dreiviertel'],
]);

export function parseQuantity(tokens: AmountToken[], index: number): Quantity | undefined {
  const word = tokens[index]?.text ?? '';
  if (isNumeral(word)) return { value: parseNumeral(word), bare: false, next: index + 1 };
  const share = parseShare(tokens, index);
  if (share) return share;
  const value = parseNumberWord(word);
  if (value === undefined) return undefined;
  return (
    parseQuarters(tokens, index + 1, value) ??
    parseAndHalf(tokens, index + 1, value) ??
    parseWords(tokens, index, value)
  );
}

function parseWords(tokens: AmountToken[], index: number, value: number): Quantity {
  const word = tokens[index]?.text ?? '';
  const [next, factor] = tokens[index + 1]?.text === 'hundred' ? [index + 2, 100] : [index + 1, 1];
  const rest = value >= 20 && value % 10 === 0 ? parseNumberWord(tokens[next]?.text ?? '') : undefined;
  if (rest !== undefined && rest < 10 && !articleWords.has(tokens[next]?.text ?? ''))
    return { value: value + rest, bare: false, next: next + 1 };
  return { value: value * factor, bare: articleWords.has(word) && factor === 1, next };
}

// "half a trillion", "eine halbe Billion", "a quarter of a trillion": the share stands before the scale
function parseShare(tokens: AmountToken[], index: number): Quantity | undefined {
  const start = articleWords.has(tokens[index]?.text ?? '') ? index + 1 : index;
  const value = shares.get(tokens[start]?.text ?? '');
  return value === undefined ? undefined : { value, bare: true, next: skipSmallWords(tokens, start + 1) };
}

// "three quarters of a trillion", "drei viertel Billionen"
function parseQuarters(tokens: AmountToken[], index: number, count: number): Quantity | undefined {
  if (!quarterWords.has(tokens[index]?.text ?? '')) return undefined;
  return { value: count / 4, bare: true, next: skipSmallWords(tokens, index + 1) };
}

// "one and a half trillion"
function parseAndHalf(tokens: AmountToken[], index: number, count: number): Quantity | undefined {
  const words = tokens.slice(index, index + 3).map(({ text }) => text);
  return words.join(' ') === 'and a half' ? { value: count + 1 / 2, bare: false, next: index + 3 } : undefined;
}

function skipSmallWords(tokens: AmountToken[], index: number): number {
  const next = tokens[index]?.text === 'of' ? index + 1 : index;
  return articleWords.has(tokens[next]?.text ?? '') ? next + 1 : next;
}
