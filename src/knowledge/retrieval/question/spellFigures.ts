/** Dates and amounts in a question that are written otherwise than most people do → as most do, so that they are found alike. */

import { overlaps, type Span } from '../../../util/spans.js';
import { englishMonths, germanMonths, monthNames } from '../../text/calendar.js';
import { type Amount, parseAmounts } from '../../text/figures/amounts.js';
import { namesMonth, shortMonthPattern } from '../../text/figures/datePatterns.js';
import { type ReadDates, readDates, spellDate } from '../../text/figures/dates.js';
import { spellAmount } from '../../text/figures/spellAmount.js';
import type { UnitWords } from '../../text/figures/units.js';
import type { Language } from '../../text/language.js';
import { parseNumberWord } from '../../text/numberWords.js';
import { fold } from '../../text/words.js';

const minLargeValue = 1000;

interface Replacement extends Span {
  by: string;
}

/** The dates of a text, and its amounts that are part of none. */
export interface Figures extends ReadDates {
  amounts: Amount[];
}

export function readFigures(text: string, language: Language, unitWords: UnitWords): Figures {
  const read = readDates(text);
  const isOfDate = (amount: Amount) => read.spans.some((date) => overlaps(amount, date));
  const amounts = parseAmounts(text, language, unitWords);
  const { dates, impossibleDate, spans } = read;
  return {
    dates,
    impossibleDate,
    spans,
    amounts: amounts.filter((each) => !isOfDate(each) && !countsKnown(each, text)),
  };
}

const maxKnown = 4;
const knownPattern = /(?<!\p{L})(?:die|der|den|diese[nr]?|jene[nr]?|the|these|those|them|you)\s+$/iu;

// "die zwei", "those two": whoever is meant is known, and no sentence has to count them; "null Ahnung" counts nothing
function countsKnown({ start, end, unit, value }: Amount, text: string): boolean {
  const isWord = /^\p{L}+$/u.test(text.slice(start, end));
  if (unit !== null || !isWord) return false;
  return value === 0 || (value <= maxKnown && knownPattern.test(text.slice(0, start)));
}

interface SpelledText {
  text: string;
  /** Its figures, where none had to be spelt: they need not be read again. */
  figures: Figures | null;
  /** What was typed, by what stands there now. */
  respelt: ReadonlyMap<string, string>;
}

interface KnownWords {
  /** Whether the index has a folded word. */
  isKnown: (word: string) => boolean;
  unitWords: UnitWords;
}

export function spellFigures(text: string, language: Language, { isKnown, unitWords }: KnownWords): SpelledText {
  const spelled = spellShortMonths(text, language);
  const figures = readFigures(spelled, language, unitWords);
  const amounts = figures.amounts.filter((amount) => amount.firm && isRespelt(amount, spelled, isKnown));
  const replacements = [
    ...figures.dates.map(({ date, start, end }) => ({ start, end, by: spellDate(date, language) })),
    ...amounts.map((amount) => spellOne(amount, spelled, language)),
  ];
  return {
    text: replaceSpans(spelled, replacements),
    figures: replacements.length === 0 ? figures : null,
    respelt: new Map(replacements.map(({ start, end, by }) => [by, spelled.slice(start, end)])),
  };
}

function spellOne(amount: Amount, text: string, language: Language): Replacement {
  const { start, end } = amount;
  const written = text.slice(start, end);
  // the full stop of "Tsd." goes with it, that of the sentence stays
  const isAbbreviated = /\p{L}$/u.test(written) && /^\.\s*\S/.test(text.slice(end));
  return { start, end: isAbbreviated ? end + 1 : end, by: spellAmount(amount, written, language) };
}

// what is large is written in many ways; of the rest, what has marks that few people use or a word that no fact knows
function isRespelt({ start, end, unit, value }: Amount, text: string, isKnown: (word: string) => boolean): boolean {
  const written = text.slice(start, end);
  if (unit === 'year') return false;
  if (value >= minLargeValue) return true;
  if (/['’‘ʼ^/⁄½¼¾⅓⅔+£¥]|\d\s\d|\d\p{L}|\p{L}\d|^\./u.test(written)) return true;
  const words = written.match(/\p{L}+/gu) ?? [];
  return words.some((word) => !isKnown(fold(word)) && parseNumberWord(word.toLowerCase()) === undefined);
}

function spellShortMonths(text: string, language: Language): string {
  if (!namesMonth(text)) return text;
  return text.replace(shortMonthPattern, (written) => {
    const name = written.replace('.', '').toLowerCase();
    const month = monthNames.findIndex((names) => names.includes(name));
    const full = (language === 'de' ? germanMonths : englishMonths)[month];
    const isShort = ![germanMonths[month], englishMonths[month]].some((each) => each?.toLowerCase() === name);
    return isShort && full ? full : written;
  });
}

function replaceSpans(text: string, replacements: Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text);
}
