/** Figures of a sentence that its translation lacks, and the other way round: amounts, years, shares and dates. */
import { createSpan, overlaps, type Span } from '../../../util/spans.js';
import type { Language } from '../language.js';
import { type Amount, parseAmounts } from './amounts.js';
import { readDates } from './dates.js';
import { type UnitWords, units } from './units.js';

/** As they are written. */
export interface StrayFigures {
  german: string[];
  english: string[];
}

export function findStrayFigures(german: string, english: string, unitWords = units): StrayFigures {
  const [own, other] = [readFigures(german, 'de', unitWords), readFigures(english, 'en', unitWords)];
  const begun = listCompoundNumbers(german);
  return {
    german: listStray(own, other),
    english: listStray(other, { ...own, amounts: [...own.amounts, ...begun] }),
  };
}

interface Figures {
  text: string;
  dates: (Span & { date: string })[];
  amounts: Amount[];
}

// "14 Uhr" and "2 pm" are the same in other figures
const clockPattern =
  /(?<![\d.,])\d{1,2}(?:[:.]\d{2})?\s?(?:Uhr|[ap]\.?m\b\.?|o['’]clock)|(?<!\d)\d{1,2}:\d{2}(?!\d)/giu;

function readFigures(text: string, language: Language, unitWords: UnitWords): Figures {
  const { dates } = readDates(text);
  const clocks = [...text.matchAll(clockPattern)].map(({ 0: written, index }) => createSpan(index, written));
  const taken = [...dates, ...clocks];
  const isFree = (amount: Amount) => !taken.some((span) => overlaps(span, amount));
  return { text, dates, amounts: parseAmounts(text, language, unitWords).filter(isFree) };
}

function listStray({ text, dates, amounts }: Figures, other: Figures): string[] {
  const strayDates = dates.filter(({ date }) => !other.dates.some((each) => agreeOnDate(date, each.date)));
  const strayAmounts = amounts.filter(
    (amount) =>
      isFigure(amount, text) &&
      !other.amounts.some(
        (each) => agreeOnAmount(amount, each) || isSameNumeral(cut(amount, text), cut(each, other.text)),
      ),
  );
  return [...strayDates, ...strayAmounts].map((span) => cut(span, text));
}

function cut({ start, end }: Span, text: string): string {
  return text.slice(start, end);
}

// as far as both go: one may leave out the year, or the day
function agreeOnDate(a: string, b: string): boolean {
  const [one, other] = [splitDate(a), splitDate(b)];
  return one.every((part, index) => !part || !other[index] || part === other[index]);
}

// "--01-21" has no year
function splitDate(date: string): string[] {
  return date.startsWith('--') ? ['', ...date.slice(2).split('-')] : date.split('-');
}

function agreeOnAmount(a: Amount, b: Amount): boolean {
  return a.value === b.value && (a.unit === b.unit || a.unit === null || b.unit === null);
}

// the first of a pair has its scale from the second, and one language may show that where the other does not: "von 21 auf 22 Millionen"
function isSameNumeral(a: string, b: string): boolean {
  return /^\d+(?:[.,]\d+)?$/u.test(a) && a.replace(',', '.') === b.replace(',', '.');
}

const minSpelledFigure = 1000;

/** Small numbers in words may be mere grammar ("both", "the two"); the fourth, the 90s, "GPT-4" and "100.000e" are no amounts. */
function isFigure({ start, end, value, firm }: Amount, text: string): boolean {
  const written = cut({ start, end }, text);
  if (!/\d/u.test(written)) return firm && value >= minSpelledFigure;
  const isOrdinal = /^\d+$/u.test(written) && /^\.\s\p{L}/u.test(text.slice(end));
  const goesOn = /^\p{L}/u.test(text.slice(end)) || /\d(?:er?|en|s)(?!\p{L})/u.test(written);
  return !isOrdinal && !goesOn && !/\p{L}-$/u.test(text.slice(0, start));
}

const minWordLength = 3;

// "Fünfjahresvertrag" has the five of "5-year contract"
function listCompoundNumbers(german: string): Amount[] {
  return [...german.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const lengths = Array.from(
      { length: Math.max(0, word.length - minWordLength) },
      (_, count) => minWordLength + count,
    );
    return lengths.flatMap((length) =>
      parseAmounts(word.slice(0, length), 'de').map((amount) => ({
        ...amount,
        unit: null,
        ...createSpan(index, word),
      })),
    );
  });
}
