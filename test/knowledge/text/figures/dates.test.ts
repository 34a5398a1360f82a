/** Dates as an article or a question writes them, stated or reckoned. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findImpossibleDate,
  isOnlyMonth,
  matchesDate,
  parseDate,
  parseDates,
  parseLonelyMonths,
  readDates,
  spellDate,
} from '../../../../src/knowledge/text/figures/dates.js';

describe('a month without day and year', () => {
  test.each([
    ['im Oktober', '--10'],
    ['Was geschah im Okt.?', '--10'],
    ['in October', '--10'],
    ['What happened in Oct?', '--10'],
    ['Ende Mai', '--05'],
    ['in early Sept.', '--09'],
  ])('"%s" is %s', (text, date) => {
    expect(readDates(text).dates.map((mention) => mention.date)).toEqual([date]);
    expect(parseLonelyMonths(text).map((mention) => mention.date)).toEqual([date]);
  });

  test.each([
    ['im Okt. 2025', '2025-10'],
    ['in October ’25', '2025-10'],
    ['am 5. Oktober', '--10-05'],
    ['im Oktober, 2025', '2025-10'],
  ])('"%s" has more than that', (text, date) => {
    expect(readDates(text).dates.map((mention) => mention.date)).toEqual([date]);
  });

  test.each([
    'seit Oktober',
    'since October',
    'what may happen',
    'on the march',
    'Mai',
    'im Marzipan',
    'in August 3 of them',
  ])('"%s" is none', (text) => {
    expect(parseLonelyMonths(text)).toEqual([]);
  });

  test('is the month of any year', () => {
    expect(['2025-10', '2024-10-03', '--10', '--10-03'].filter((known) => matchesDate('--10', known))).toHaveLength(4);
    expect(['2025-01-10', '2025', '--01-10', '2025-1'].filter((known) => matchesDate('--10', known))).toEqual([]);
  });

  test.each(['Oktober', ' im Okt. ', 'seit Januar', 'May'])('"%s" is a month and nothing else', (text) => {
    expect(isOnlyMonth(text)).toBe(true);
  });

  test.each(['Oktober 2025', '5. Oktober', 'im Oktober und', 'Oktoberfest', ''])('"%s" is not', (text) => {
    expect(isOnlyMonth(text)).toBe(false);
  });
});

describe('a stated date is read as fine as it is written', () => {
  test.each([
    ['am 21. Januar 2025', '2025-01-21'],
    ['am 1. März 2019', '2019-03-01'],
    ['21.01.2025', '2025-01-21'],
    ['21. 1. 2025', '2025-01-21'],
    ['2025-01-21', '2025-01-21'],
    ['January 21, 2025', '2025-01-21'],
    ['21 January 2025', '2025-01-21'],
    ['the 21st of January 2025', '2025-01-21'],
    ['Sept. 5th, 2025', '2025-09-05'],
    ['im Juli 2025', '2025-07'],
    ['May 2025', '2025-05'],
    ['am 21. Januar', '--01-21'],
    ['on Jan. 21', '--01-21'],
    ['MÄRZ 2025', '2025-03'],
    ['21.1.25', '2025-01-21'],
    ['21.01.99', '1999-01-21'],
    ['am 21.1.', '--01-21'],
    ['am 21.1?', '--01-21'],
    ['21.01.', '--01-21'],
    ['21/01/2025', '2025-01-21'],
    ['1/21/2025', '2025-01-21'],
    ['3/4/2025', '2025-04-03'],
    ['1/21/25', '2025-01-21'],
    ['21-01-2025', '2025-01-21'],
    ['2025-1-21', '2025-01-21'],
    ['2025/01/21', '2025-01-21'],
    ['21. Jan. ’25', '2025-01-21'],
    ["January 21st, '25", '2025-01-21'],
    ['21. Jan 25?', '2025-01-21'],
    ['21.Januar 2025', '2025-01-21'],
    ['21-Jan-2025', '2025-01-21'],
    ['21. I. 2025', '2025-01-21'],
    ['Jan 21st', '--01-21'],
    ['January the 21st', '--01-21'],
    ['am einundzwanzigsten Januar', '--01-21'],
    ['am ersten März 2025', '2025-03-01'],
    ['the twenty-first of January', '--01-21'],
    ['January twenty-first', '--01-21'],
    ['im Okt. 2025', '2025-10'],
    ['Okt ’25', '2025-10'],
    ['January of 2025', '2025-01'],
    ['01/2025', '2025-01'],
    ['2025-07', '2025-07'],
  ])('"%s" is %s', (text, date) => {
    expect(parseDates(text).map((mention) => mention.date)).toEqual([date]);
  });

  test.each([
    '',
    'im Januar',
    '2019',
    '24/7',
    '1/2',
    'um 2.5. mehr',
    'GPT 3.5. Das',
    'im Januar 19 Milliarden',
    'maybe 5',
    '2025-13-01',
    'am Dienstag',
    '500.21.01.2025',
  ])('"%s" states none', (text) => {
    expect(parseDates(text)).toEqual([]);
  });

  test('several dates come in the order of the text', () => {
    const dates = parseDates('Vom 3. Mai 2025 bis Juni 2025, dann January 2, 2026.').map(({ date }) => date);
    expect(dates).toEqual(['2025-05-03', '2025-06', '2026-01-02']);
  });
});

describe('a day that no calendar has', () => {
  test.each([
    ['am 30. Februar 2025', '2025-02-30'],
    ['30.02.2025', '2025-02-30'],
    ['2/30/2025', '2025-02-30'],
    ['2025-02-30', '2025-02-30'],
    ['Feb 30', '--02-30'],
    ['31.4.', '--04-31'],
    ['29.2.2025', '2025-02-29'],
    ['35. Januar', '--01-35'],
  ])('"%s" is no date, but can be named', (text, date) => {
    expect(parseDates(text)).toEqual([]);
    expect(findImpossibleDate(text)).toBe(date);
  });

  test.each(['29.2.2024', '29. Februar', '21. Januar 2025', '45.13.2025', ''])('is not in "%s"', (text) => {
    expect(findImpossibleDate(text)).toBeUndefined();
  });
});

test.each([
  ['2025-01-21', '21. Januar 2025', 'January 21, 2025'],
  ['--01-21', '21. Januar', 'January 21'],
  ['2025-01', 'Januar 2025', 'January 2025'],
])('%s is mostly written "%s" or "%s", and read back', (date, german, english) => {
  expect([spellDate(date, 'de'), spellDate(date, 'en')]).toEqual([german, english]);
  expect([german, english].flatMap(parseDates).map((mention) => mention.date)).toEqual([date, date]);
});

describe('a piece of an article says a date', () => {
  test.each([
    ['am 21. Januar 2025', undefined, '2025-01-21'],
    ['seit 2019', undefined, '2019'],
    ['im ersten Halbjahr 2025', undefined, '2025'],
    ['am Dienstag', '2025-01-21', '2025-01-21'],
    ['am Mittwoch', '2025-01-21', '2025-01-22'],
    ['am Montag', '2025-01-21', '2025-01-20'],
    ['am Samstag', '2025-01-21', '2025-01-18'],
    ['am Freitag', '2025-01-21', '2025-01-24'],
    ['am Donnerstag', '2025-01-31', '2025-01-30'],
    ['am Sonntag', '2025-01-31', '2025-02-02'],
    ['Drei Monate später', '2025-06', '2025-09'],
    ['Drei Monate später', '2025-11-21', '2026-02'],
    ['Einen Monat später', '2025-12', '2026-01'],
  ])('"%s" reckoned from %s is %s', (piece, anchor, date) => {
    expect(parseDate(piece, anchor)).toBe(date);
  });

  test.each([
    ['am Dienstag', undefined],
    ['am Dienstag', '2025-01'],
    ['am 21. Januar', undefined],
    ['Drei Monate später', undefined],
    ['Einige Monate später', '2025-06'],
    ['Zwei Tage nach seinem Amtsantritt', undefined],
    ['Zwei Tage nach seinem Amtsantritt', '2025-01-20'],
    ['zwei Tage nach der Wahl', undefined],
    ['neulich', '2025-01-21'],
  ])('"%s" from %s says none: it is left open rather than guessed', (piece, anchor) => {
    expect(parseDate(piece, anchor)).toBeUndefined();
  });
});

describe('a date asked for fits a date known', () => {
  test.each([
    ['2025-01-21', '2025-01-21', true],
    ['2025-01', '2025-01-21', true],
    ['2025', '2025-01-21', true],
    ['--01-21', '2025-01-21', true],
    ['2025-01-21', '2025-01', false],
    ['2025-01', '2025', false],
    ['--01-21', '2025-01', false],
    ['--01-21', '2025-02-21', false],
    ['2025-01-21', '2025-01-22', false],
    ['2024', '2025-01-21', false],
  ])('%s and %s: %s', (asked, known, fits) => {
    expect(matchesDate(asked, known)).toBe(fits);
  });
});

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

test('every day of two centuries is read the same in German words, German digits and ISO', () => {
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number];
      const written = [`${dayOfMonth}. ${months[month - 1]} ${year}`, `${dayOfMonth}.${month}.${year}`, iso];
      expect(written.map((text) => parseDate(text))).toEqual([iso, iso, iso]);
    }),
  );
});

test('a weekday is never reckoned further than three days away', () => {
  const names = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
  fc.assert(
    fc.property(day, fc.nat({ max: 6 }), (date, weekday) => {
      const anchor = date.toISOString().slice(0, 10);
      const reckoned = new Date(`${parseDate(`am ${names[weekday]}`, anchor)}T00:00:00Z`);
      expect(reckoned.getUTCDay()).toBe(weekday);
      expect(Math.abs(reckoned.getTime() - Date.parse(anchor))).toBeLessThanOrEqual(3 * 86_400_000);
    }),
  );
});

test('any text is read without an error, and no two dates overlap', () => {
  const piece = fc.constantFrom('21', '.', ' ', 'Januar', 'May', '2025', ',', '-01', '1st', 'of', '0');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const places = parseDates(written).flatMap(({ start, end }) => [start, end]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});
