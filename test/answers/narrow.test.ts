/** A list is kept to one outlet or to a span of days, or it is said why that makes no sense. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterFacts, type ListFilter } from '../../src/answers/narrow.js';
import { sourceIdOf } from '../../src/knowledge/facts/base.js';
import { formatReason } from '../../src/wording/answerText.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { readShippedBase } from '../support/base.js';

const base = readShippedBase();
const anything: ListFilter = { outlet: null, since: null, until: null };

const tOnline = 't-online-2025-01-23'; // a day of January
const boerse = 'boersen-zeitung-2025-01'; // known by its month only
const bild = 'bild-2025-01';
const t3n = 't3n-2025-07';
const vietnam = 'vietnam-vn-2025-09-29';

function filterIds(filter: Partial<ListFilter>): string[] {
  const narrowed = filterFacts(base.facts, { ...anything, ...filter }, base);
  return 'facts' in narrowed ? [...new Set(narrowed.facts.map(({ id }) => sourceIdOf(id)))].sort() : ['refused'];
}

test('without limits all facts stay, in their order', () => {
  expect(filterFacts(base.facts, anything, base)).toEqual({ facts: base.facts });
});

describe('an outlet is known by its name, its id, and by what comes near', () => {
  test.each([
    ['t-online', tOnline],
    ['T-Online', tOnline],
    ['tonline', tOnline],
    ['Bild', bild],
    [' BILD ', bild],
    ['Börsen-Zeitung', boerse],
    ['börsenzeitung', boerse],
    ['Börsen-Zeitng', boerse],
    ['Bild-Zeitung', bild],
    ['Bildzeitung', bild],
    ['die Bild', bild],
    ['bild.de', bild],
    ['vermutlich Bild', bild],
    ['Bild (vermutlich)', bild],
    ['Bild (presumed) · 2025-01', bild],
    ['t-online.de', tOnline],
    ['T3N Magazin', t3n],
    ['Vietnam', vietnam],
    ['t3n', t3n],
    ['Vietnam.vn', vietnam],
    [tOnline, tOnline],
    [boerse, boerse],
  ])('"%s"', (outlet, source) => {
    expect(filterIds({ outlet })).toEqual([source]);
  });

  test.each([
    ...['Spiegel', 'FAZ', 'n-tv', 'Die Zeit', '😀', '('],
    ...[
      'NZZ',
      'Stern',
      'Zeit',
      'Berliner Zeitung',
      'ZEIT ONLINE',
      'Süddeutsche Zeitung',
      'Zeitung',
      'online',
      'Bild am Sonntag',
    ],
  ])('"%s" is none of ours', (outlet) => {
    expect(filterFacts(base.facts, { ...anything, outlet }, base)).toEqual({
      reason: { kind: 'no-outlet', asked: outlet },
    });
  });
});

describe('a source whose day is known', () => {
  test.each([
    [{ since: '2025-01-23' }, true],
    [{ since: '2025-01-24' }, false],
    [{ until: '2025-01-23' }, true],
    [{ until: '2025-01-22' }, false],
    [{ since: '2025-01', until: '2025-01' }, true],
    [{ since: '2025', until: '2025' }, true],
    [{ since: '2026' }, false],
    [{ until: '2024' }, false],
    [{ since: '2025-01-23', until: '2025-01-23' }, true],
  ])('is within %j: %s', (filter, within) => {
    expect(filterIds(filter).includes(tOnline)).toBe(within);
  });
});

describe('a source whose month is known', () => {
  test.each([
    [{ since: '2025-01-31' }, true],
    [{ since: '2025-02-01' }, false],
    [{ until: '2025-01-01' }, true],
    [{ until: '2024-12-31' }, false],
    [{ since: '2025-01', until: '2025-01' }, true],
    [{ since: '2025-01-10', until: '2025-01-12' }, true],
    [{ since: '2025-02' }, false],
  ])('is within %j where a day of it may be: %s', (filter, within) => {
    expect(filterIds(filter).includes(boerse)).toBe(within);
  });
});

test.each([
  ...['2025-07-22', '22.07.2025', '22.7.2025', '22. Juli 2025', 'July 22, 2025', ' 2025-07-22 '],
  ...['22.7.25', '22/07/2025', '7/22/2025', '2025-7-22', '22. Jul. ’25', 'July 22nd, 2025'],
])('a day may be written as "%s"', (since) => {
  expect(filterIds({ since })).toEqual([t3n, vietnam]);
  expect(filterIds({ until: since })).toEqual([bild, boerse, tOnline, t3n].sort());
});

test.each(['Oktober', 'im Okt.', 'since October', 'May', '21.1.', '21. Januar'])(
  '"%s" is told that it needs a year',
  (asked) => {
    const reason = { kind: 'no-year', asked } as const;
    for (const limit of ['since', 'until'])
      expect(filterFacts(base.facts, { ...anything, [limit]: asked }, base)).toEqual({ reason });
    expect(formatReason(reason, pickWording('de'))).toContain(`„${asked}“ braucht ein Jahr.`);
    expect(formatReason(reason, pickWording('en'))).toContain(`“${asked}” needs a year.`);
  },
);

test.each(['2025-07', '2025-7', '07/2025', 'Juli 2025', 'Jul. ’25', 'July 2025'])('and a month as "%s"', (since) => {
  expect(filterIds({ since })).toEqual([t3n, vietnam]);
});

describe('what is no date', () => {
  test.each(['quatsch', '', ' ', 'morgen', '01.13.2025', '20', '2025-07-22T00:00'])(
    'is refused and named: "%s"',
    (asked) => {
      const reason = { kind: 'no-date', asked };
      expect(filterFacts(base.facts, { ...anything, since: asked }, base)).toEqual({ reason });
      expect(filterFacts(base.facts, { ...anything, until: asked }, base)).toEqual({ reason });
    },
  );

  test.each([
    ['30.02.2025', '2025-02-30'],
    ['31. April', '--04-31'],
    ['32.01.2025', '2025-01-32'],
  ])('and a day that no calendar has is said not to exist: "%s"', (asked, date) => {
    const reason = { kind: 'no-such-date', date };
    expect(filterFacts(base.facts, { ...anything, since: asked }, base)).toEqual({ reason });
    expect(filterFacts(base.facts, { ...anything, until: asked }, base)).toEqual({ reason });
  });

  test('is refused after an outlet that nobody knows', () => {
    const filter = { outlet: 'Spiegel', since: 'quatsch', until: null };
    expect(filterFacts(base.facts, filter, base)).toMatchObject({ reason: { kind: 'no-outlet' } });
  });
});

test('a span that ends before it begins has nothing in it', () => {
  expect(filterIds({ since: '2025-09', until: '2025-01' })).toEqual([]);
});

test('any limits keep a part of the facts in their order, or say what is wrong', () => {
  const typed = fc.option(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2025', '2025-01-23', 'Juli 2025', 'Bild')),
  );
  fc.assert(
    fc.property(fc.record({ outlet: typed, since: typed, until: typed }), (filter) => {
      const narrowed = filterFacts(base.facts, filter, base);
      if ('reason' in narrowed)
        expect(['no-outlet', 'no-date', 'no-year', 'no-such-date']).toContain(narrowed.reason.kind);
      else expect(base.facts.filter((fact) => narrowed.facts.includes(fact))).toEqual(narrowed.facts);
    }),
  );
});

test('a later beginning never adds a fact, nor does an earlier end', () => {
  const day = fc
    .date({ min: new Date('2024-11-01'), max: new Date('2025-12-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [earlier, later] = [a, b].sort() as [string, string];
      expect(filterIds({ since: earlier })).toEqual(expect.arrayContaining(filterIds({ since: later })));
      expect(filterIds({ until: later })).toEqual(expect.arrayContaining(filterIds({ until: earlier })));
    }),
  );
});
