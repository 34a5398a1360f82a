/**
 * Amounts in German and English text, read as exact values with their unit:
 * "500 Mrd. Dollar" = "500 billion dollars" = "half a trillion dollars" = "0,5 Billionen Dollar" = 500000000000 USD.
 */

import { createSpan, type Span } from '../../util/spans.js';
import type { Language } from './language.js';
import { articleWords, currencies, findScale, parseNumberWord, units } from './numberWords.js';

/** `unit` is null where the text gives none; `firm` is false for a bare small number word ("zwei"), which may be mere grammar. */
export interface Amount extends Span {
  value: number;
  unit: string | null;
  firm: boolean;
}

/** "sechs Monate danach" says when, not how much. */
const durationUnits = new Set(['days', 'months']);

/** "zwei" and "drei" are often mere grammar; from here on a number word is meant. */
const minFirmValue = 5;

interface Token extends Span {
  text: string;
}

/** All amounts of a text, in order. The language decides what "billion" is: 10¹² in German, 10⁹ in English. */
export function parseAmounts(text: string, language: Language): Amount[] {
  const tokens = [
    ...text.matchAll(
      /(?<![\p{L}\d])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|(?<![\p{L}\d])\d+(?:[.,]\d+)*|\p{L}+|[$€%]/gu,
    ),
  ].map(({ 0: written, index }) => ({ text: written.toLowerCase(), ...createSpan(index, written) }));
  const amounts: ScaledAmount[] = [];
  for (let index = 0; index < tokens.length; ) {
    const parsed = parseAmount({ tokens, text, language }, index);
    if (parsed)
      amounts.push({
        ...parsed.amount,
        factor: parsed.factor,
        textBefore: text.slice(amounts.at(-1)?.end ?? 0, parsed.amount.start),
      });
    index = parsed ? parsed.next : index + 1;
  }
  return completeRanges(amounts);
}

/** Same value, and no unit that contradicts; a sum without a currency is in dollars here, so it is none in euros. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  const matchesLoosely = (one: Amount, other: Amount) => one.unit === null && other.unit !== 'EUR';
  return a.value === b.value && (a.unit === b.unit || matchesLoosely(a, b) || matchesLoosely(b, a));
}

/** An amount with its scale, and the text between it and the amount before. */
interface ScaledAmount extends Amount {
  factor: number;
  textBefore: string;
}

interface AmountContext {
  tokens: Token[];
  text: string;
  language: Language;
}

function parseAmount(
  context: AmountContext,
  index: number,
): { amount: Amount; factor: number; next: number } | undefined {
  const { tokens, language } = context;
  const token = tokens[index];
  if (!token) return undefined;
  const ahead = token.text;
  const currency = currencies.has(ahead) ? units.get(ahead) : undefined;
  const first = currency ? index + 1 : index;
  const quantity = parseQuantity(tokens, first);
  if (!quantity) return undefined;
  const scaled = parseScale(tokens, quantity.next, language);
  if (quantity.bare && scaled.factor === 1) return undefined;
  const value = roundFloat(quantity.value * scaled.factor);
  const unit = parseUnit(context, scaled.next);
  const { end } = tokens[unit.next - 1] ?? token;
  const digits = /^\d/.test(tokens[first]?.text ?? '');
  const unitName = currency ?? unit.name ?? (digits && isYear(tokens[first]?.text, scaled.factor) ? 'year' : null);
  const firm = digits || scaled.factor > 1 || (unitName ? !durationUnits.has(unitName) : value >= minFirmValue);
  return {
    amount: { value, unit: unitName, firm, start: token.start, end },
    factor: scaled.factor,
    next: unit.next,
  };
}

function parseQuantity(tokens: Token[], index: number): { value: number; bare: boolean; next: number } | undefined {
  const word = tokens[index]?.text ?? '';
  if (/^\d/.test(word)) return { value: parseDigits(word), bare: false, next: index + 1 };
  const half = parseHalf(tokens, index);
  if (half) return half;
  const value = parseNumberWord(word);
  if (value === undefined) return undefined;
  const [next, factor] = tokens[index + 1]?.text === 'hundred' ? [index + 2, 100] : [index + 1, 1];
  const rest = value >= 20 && value % 10 === 0 ? parseNumberWord(tokens[next]?.text ?? '') : undefined;
  if (rest !== undefined && rest < 10 && !articleWords.has(tokens[next]?.text ?? ''))
    return { value: value + rest, bare: false, next: next + 1 };
  return { value: value * factor, bare: articleWords.has(word) && factor === 1, next };
}

// "half a trillion", "eine halbe Billion": the half stands before the scale
function parseHalf(tokens: Token[], index: number): { value: number; bare: boolean; next: number } | undefined {
  const start = articleWords.has(tokens[index]?.text ?? '') ? index + 1 : index;
  if (!/^(half|halbe[nrs]?)$/.test(tokens[start]?.text ?? '')) return undefined;
  const next = articleWords.has(tokens[start + 1]?.text ?? '') ? start + 2 : start + 1;
  return { value: 0.5, bare: true, next };
}

function parseScale(tokens: Token[], index: number, language: Language): { factor: number; next: number } {
  let factor = 1;
  let next = index;
  for (let scale = findScale(tokens[next]?.text, language); scale; scale = findScale(tokens[next]?.text, language)) {
    factor *= scale;
    next += 1;
  }
  return { factor, next };
}

function parseUnit({ tokens, text }: AmountContext, index: number): { name: string | undefined; next: number } {
  let next = index;
  if (tokens[next]?.text === 'e' && tokens[next]?.start === tokens[next - 1]?.end) next += 1;
  if (tokens[next]?.text === 'us' && units.has(tokens[next + 1]?.text ?? '')) next += 1;
  const token = tokens[next];
  const between = token ? text.slice(tokens[next - 1]?.end, token.start) : '';
  const name = token && /^[.\s-]*$/u.test(between) ? units.get(token.text) : undefined;
  return name === undefined ? { name, next: index } : { name, next: next + 1 };
}

// "3 bis 4 Billionen": a first number without a scale takes the second one's scale and unit
function completeRanges(amounts: ScaledAmount[]): Amount[] {
  return amounts.map(({ factor, textBefore: _, ...amount }, index) => {
    const next = amounts[index + 1];
    const opensRange =
      next &&
      factor === 1 &&
      (amount.unit === null || amount.unit === 'year') &&
      /^\s*(bis|to|und|and|–|-)\s*$/.test(next.textBefore);
    return opensRange && (next.factor > 1 || next.unit !== null)
      ? { ...amount, value: roundFloat(amount.value * next.factor), unit: next.unit, firm: true }
      : amount;
  });
}

function isYear(digits: string | undefined, factor: number): boolean {
  return factor === 1 && /^(1[5-9]|20)\d\d$/.test(digits ?? '');
}

// groups of three after one kind of mark are thousands; any other mark is the decimal one
function parseDigits(written: string): number {
  const text = written.replace(/[ \u00a0\u202f]/g, '');
  if (/^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (mark < 0) return Number(text);
  return Number(`${text.slice(0, mark).replace(/[.,]/g, '')}.${text.slice(mark + 1)}`);
}

// 6.6 × 1e9 must be 6600000000, not 6600000000.000001
function roundFloat(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : Number.MAX_VALUE;
}
