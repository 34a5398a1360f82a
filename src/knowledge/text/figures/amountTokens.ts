/** Text → what an amount is made of: numerals in every form, words, signs. */

import { createSpan, listMatches, type Span } from '../../../util/spans.js';

export interface AmountToken extends Span {
  /** In lower case. */
  text: string;
  raw: string;
}

const blank = '[ \\u00a0\\u202f\\u2009]';
// "H100" is no number, "USD500bn" has one
const numeralStart = '(?:(?<![\\p{L}\\d])|(?<=(?<!\\p{L})(?:usd?|eur|gbp|chf|jpy|cny)))';
const numerals = [
  `\\d{1,3}(?:${blank}\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?`,
  "\\d{1,3}(?:['’‘ʼ]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?",
  `(?:\\d+(?:[.,]\\d+)?${blank}?[x×·*]${blank}?)?10${blank}?\\^${blank}?\\d{1,2}(?!\\d)`,
  '\\d+(?:[.,]\\d+)?e\\+?\\d{1,2}(?![\\p{L}\\d])',
  `(?:\\d{1,3}${blank})?\\d{1,2}[/⁄]\\d{1,2}(?![\\d/⁄])`,
  `(?:\\d{1,3}${blank}?)?[½¼¾⅓⅔]`,
  '\\d+(?:[.,]\\d+)*',
  '(?<=^|[\\s$€£¥~(])\\.\\d+',
];
// words first: no numeral begins with a letter, and most of a text are words
const tokenPattern = new RegExp(`\\p{L}+|${numeralStart}(?:${numerals.join('|')})|[$€£¥%]`, 'giu');

/** The same for a text without a digit, as most are. */
const wordPattern = /\p{L}+|[$€£¥%]/gu;

export function splitAmountTokens(text: string): AmountToken[] {
  return listMatches(text, /[\d½¼¾⅓⅔]/.test(text) ? tokenPattern : wordPattern).map(({ 0: raw, index }) => ({
    text: raw.toLowerCase(),
    raw,
    ...createSpan(index, raw),
  }));
}

export function isNumeral(token: string | undefined): boolean {
  return token !== undefined && token !== '' && '.0123456789½¼¾⅓⅔'.includes(token.charAt(0));
}

const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** The value of a numeral: "500'000", "5e11", "1 1/2", "0,5". */
export function parseNumeral(numeral: string): number {
  const [, base, exponent] = /^(?:(.*?)\s?[x×·*]\s?)?10\s?\^\s?(\d+)$/.exec(numeral) ?? [];
  if (exponent !== undefined) return Number(`${base ? parseDigits(base) : 1}e${exponent}`);
  const [, mantissa = '', power] = /^([\d.,]+)e\+?(\d+)$/.exec(numeral) ?? [];
  if (power !== undefined) return Number(`${parseDigits(mantissa)}e${power}`);
  const [, whole, top, bottom] = /^(?:(\d+)\s)?(\d+)[/⁄](\d+)$/.exec(numeral) ?? [];
  if (top !== undefined && bottom !== undefined) return Number(whole ?? 0) + Number(top) / Number(bottom);
  const fraction = vulgarFractions.get(numeral.slice(-1));
  return fraction === undefined ? parseDigits(numeral) : Number(numeral.slice(0, -1).trim() || 0) + fraction;
}

// groups of three after one kind of mark are thousands; any other mark is the decimal one
function parseDigits(written: string): number {
  const text = written.replace(/[ \u00a0\u202f\u2009'’‘ʼ]/g, '');
  if (/^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (mark < 0) return Number(text);
  return Number(`${text.slice(0, mark).replace(/[.,]/g, '')}.${text.slice(mark + 1)}`);
}
