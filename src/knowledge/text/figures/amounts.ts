/**
 * Amounts in German and English text, read as exact values with their unit:
 * "500 Mrd. Dollar" = "500 billion dollars" = "half a trillion dollars" = "0,5 Billionen Dollar" = 500000000000 USD.
 */

import type { Span } from '../../../util/spans.js';
import type { Language } from '../language.js';
import { type AmountToken, isNumeral, splitAmountTokens } from './amountTokens.js';
import { parseQuantity } from './quantities.js';
import { findLetterScale, findScale } from './scales.js';
import { currencies, durationUnits, otherCurrencies, type UnitWords, units } from './units.js';

/** `unit` is null where the text gives none; `firm` is false for a bare small number word ("zwei"), which may be mere grammar. */
export interface Amount extends Span {
  value: number;
  unit: string | null;
  firm: boolean;
  /** One of several with "or" between them. */
  either?: true;
}

const orPattern = /^\s*(?:oder|or)\s*$/i;
const rangePattern = /^\s*(?:bis|to|und|and|oder|or|–|-)\s*$/i;
/** "zwei" and "drei" are often mere grammar; from here on a number word is meant. */
const minFirmValue = 5;

/**
 * All amounts of a text, in order. The language decides what "billion" is: 10¹² in German, 10⁹ in English.
 * `unitWords` are those of the story, too, where there is one.
 */
export function parseAmounts(text: string, language: Language, unitWords = units): Amount[] {
  const tokens = splitAmountTokens(text);
  const amounts: ScaledAmount[] = [];
  for (let index = 0; index < tokens.length; ) {
    const parsed = parseAmount({ tokens, text, language, unitWords }, index);
    if (parsed) {
      const { amount, factor } = parsed;
      amounts.push({ amount, factor, textBefore: text.slice(amounts.at(-1)?.amount.end ?? 0, amount.start) });
    }
    index = parsed ? parsed.next : index + 1;
  }
  return completeRanges(amounts);
}

/** Same value, and no unit that contradicts; a sum without a currency is in dollars here, so it is in no other. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  const matchesLoosely = (one: Amount, other: Amount) => one.unit === null && !otherCurrencies.has(other.unit);
  return a.value === b.value && (a.unit === b.unit || matchesLoosely(a, b) || matchesLoosely(b, a));
}

/** An amount with its scale, and the text between it and the amount before. */
interface ScaledAmount {
  amount: Amount;
  factor: number;
  textBefore: string;
}

interface AmountContext {
  tokens: AmountToken[];
  text: string;
  language: Language;
  unitWords: UnitWords;
}

interface ParsedAmount {
  amount: Amount;
  factor: number;
  next: number;
}

function parseAmount(context: AmountContext, index: number): ParsedAmount | undefined {
  const { tokens } = context;
  const token = tokens[index];
  if (!token) return undefined;
  const ahead = parseCurrencyAhead(tokens, index);
  const quantity = parseQuantity(tokens, ahead.next);
  if (!quantity) return undefined;
  const numeral = tokens[ahead.next]?.text;
  const digits = isNumeral(numeral);
  const scaled = parseScale(context, quantity.next, ahead.currency !== undefined);
  if (quantity.bare && scaled.factor === 1) return undefined;
  const value = roundFloat(quantity.value * scaled.factor);
  const unit = parseUnit(context, scaled.next);
  const { end } = tokens[unit.next - 1] ?? token;
  const unitName = ahead.currency ?? unit.name ?? (digits && isYear(numeral, scaled.factor) ? 'year' : null);
  const firm = digits || scaled.factor > 1 || (unitName ? !durationUnits.has(unitName) : value >= minFirmValue);
  return { amount: { value, unit: unitName, firm, start: token.start, end }, factor: scaled.factor, next: unit.next };
}

// "$500bn", "US$ 500bn"
function parseCurrencyAhead(tokens: AmountToken[], index: number): { currency: string | undefined; next: number } {
  const sign = tokens[index]?.text === 'us' && tokens[index + 1]?.text === '$' ? index + 1 : index;
  const word = tokens[sign]?.text ?? '';
  return currencies.has(word) ? { currency: units.get(word), next: sign + 1 } : { currency: undefined, next: index };
}

function parseScale(context: AmountContext, index: number, isMoney: boolean): { factor: number; next: number } {
  const { tokens, language } = context;
  let factor = parseLetterScale(context, index, isMoney);
  let next = factor === 1 ? index : index + 1;
  let largest = 1;
  for (let scale = findScale(tokens[next]?.text, language); scale; scale = findScale(tokens[next]?.text, language)) {
    // "thousand billion", but no "trillion bill"
    if (scale <= largest) break;
    factor *= scale;
    largest = scale;
    next += 1;
  }
  return { factor, next };
}

// "$500m", "500m dollars", "0.5T"; 1 for none
function parseLetterScale(context: AmountContext, index: number, isMoney: boolean): number {
  const { tokens } = context;
  const [before, letter] = [tokens[index - 1], tokens[index]];
  const scale = findLetterScale(letter?.text);
  if (!letter || scale === undefined || !isNumeral(before?.text)) return 1;
  const isGluedCapital = before?.end === letter.start && letter.raw !== letter.text;
  return isGluedCapital || isMoney || parseUnit(context, index + 1).name === 'USD' ? scale : 1;
}

function parseUnit(
  { tokens, text, unitWords }: AmountContext,
  index: number,
): { name: string | undefined; next: number } {
  let next = index;
  if (tokens[next]?.text === 'e' && tokens[next]?.start === tokens[next - 1]?.end) next += 1;
  if (tokens[next]?.text === 'us' && unitWords.has(tokens[next + 1]?.text ?? '')) next += 1;
  const token = tokens[next];
  const between = token ? text.slice(tokens[next - 1]?.end, token.start) : '';
  const name = token && /^[.\s+-]*$/u.test(between) ? unitWords.get(token.text) : undefined;
  return name === undefined ? { name, next: index } : { name, next: next + 1 };
}

// "3 bis 4 Billionen": a first number without a scale takes the second one's scale and unit
function completeRanges(amounts: ScaledAmount[]): Amount[] {
  return amounts.map(({ amount, factor, textBefore }, index) => {
    const next = amounts[index + 1];
    const isEither = orPattern.test(next?.textBefore ?? '') || (index > 0 && orPattern.test(textBefore));
    const read: Amount = isEither ? { ...amount, either: true } : amount;
    const opensRange =
      next && factor === 1 && (amount.unit === null || amount.unit === 'year') && rangePattern.test(next.textBefore);
    return opensRange && (next.factor > 1 || next.amount.unit !== null)
      ? { ...read, value: roundFloat(amount.value * next.factor), unit: next.amount.unit, firm: true }
      : read;
  });
}

function isYear(digits: string | undefined, factor: number): boolean {
  return factor === 1 && /^(1[5-9]|20)\d\d$/.test(digits ?? '');
}

// 6.6 × 1e9 must be 6600000000, not 6600000000.000001
function roundFloat(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : Number.MAX_VALUE;
}
