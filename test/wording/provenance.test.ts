/** Whence a sentence came, how sure it is and when it was, in words that claim no more than the article shows. */
import { describe, expect, test } from 'vitest';
import { cite, citeMoment } from '../../src/answers/cite.js';
import { buildTimeline } from '../../src/knowledge/facts/matters/timeline.js';
import { findWholeVoice } from '../../src/knowledge/facts/voices/voices.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import {
  formatChain,
  formatLaterReports,
  formatMoment,
  formatProvenance,
  formatRelay,
  formatStatus,
  formatWhen,
} from '../../src/wording/provenance.js';
import { createCiting, readShippedBase } from '../support/base.js';

const base = readShippedBase();
const [de, en] = [pickWording('de'), pickWording('en')];
const factOf = (id: string) => base.fact.get(id) ?? expect.fail(id);
const momentOf = (id: string) =>
  citeMoment(buildTimeline([factOf(id)], base)[0] ?? expect.fail(id), createCiting(base));
const [t3n, bild, boerse] = ['t3n-2025-07', 'bild-2025-01', 'boersen-zeitung-2025-01'];
const [tOnline, vietnam] = ['t-online-2025-01-23', 'vietnam-vn-2025-09-29'];

describe('what came through others tells the way from origin to outlet', () => {
  test.each([
    [`${t3n}/wsj-nothing-has-happened`, 'anonyme Quellen → Wall Street Journal → t3n'],
    [`${vietnam}/azure-credits`, 'VTV → Vietnam.vn'],
    [`${vietnam}/zuckerberg-600-billion`, 'Mark Zuckerberg → VTV → Vietnam.vn'],
  ])('%s: %s', (id, way) => {
    expect(formatRelay(cite(factOf(id), base), de)).toBe(`Herkunft: ${way}`);
    expect(formatRelay(cite(factOf(id), base), en)).toBe(`Via: ${way.replace('anonyme Quellen', 'anonymous sources')}`);
  });

  test.each([`${bild}/softbank-well-under-ten-billion`, `${tOnline}/nadella-80-billion`, `${bild}/main-backers`])(
    '%s has none',
    (id) => {
      expect(formatRelay(cite(factOf(id), base), de)).toBeNull();
    },
  );
});

describe('the whole chain shows the words that name each hop', () => {
  const wsj = 'Wall Street Journal („Wie das Wall Street Journal (WSJ)“)';
  const inEnglish = [
    ['auf X', 'on X'],
    ['gegenüber', 'to'],
    ['vermutlich', 'presumed'],
    ['Herkunft', 'Via'],
    ['anonyme Quellen (', 'anonymous sources ('],
  ] as const;

  test.each([
    [`${t3n}/wsj-nothing-has-happened`, `anonyme Quellen („anonyme Quellen“) → ${wsj} → t3n`],
    [`${bild}/softbank-well-under-ten-billion`, 'Elon Musk (auf X, „Musk zweifelt“) → Bild (vermutlich)'],
    [`${tOnline}/nadella-80-billion`, 'Satya Nadella (gegenüber CNBC, „Satya Nadella“) → t-online'],
    [`${bild}/main-backers`, 'Bild (vermutlich)'],
    [`${vietnam}/azure-credits`, 'VTV → Vietnam.vn'],
  ])('%s: %s', (id, chain) => {
    const german = `Herkunft: ${chain}`;
    expect(formatChain(cite(factOf(id), base), de)).toBe(german);
    expect(formatChain(cite(factOf(id), base), en)).toBe(
      inEnglish.reduce((text, [from, to]) => text.replace(from, to), german),
    );
  });

  test('and every word in quotation marks stands in the article', () => {
    for (const fact of base.facts) {
      const kept = [fact.before, fact.quote, fact.after].join('\n');
      const shown = [...formatChain(cite(fact, base), de).matchAll(/„(.+?)“(?=[,)])/gu)].map(([, words = '']) => words);
      expect(shown.filter((words) => !kept.includes(words))).toEqual([]);
      const whole = findWholeVoice(fact);
      expect(shown).toHaveLength(whole ? 1 + (whole.via ?? []).length : 0);
    }
  });
});

test.each([
  [
    `${tOnline}/nineteen-billion-each`,
    'berichtet („einem Medienbericht zufolge“)',
    'reported („einem Medienbericht zufolge“)',
  ],
  [`${tOnline}/trump-with-tech-entrepreneurs`, 'angekündigt („kündigte“)', 'announced („kündigte“)'],
  [`${vietnam}/abilene-end-2026`, 'geplant', 'planned („geplant“)'],
  [`${bild}/main-backers`, null, null],
])('how sure it is, with the words that show it, unless they are the same: %s, %s', (id, german, english) => {
  expect(formatStatus(cite(factOf(id), base), de)).toBe(german);
  expect(formatStatus(cite(factOf(id), base), en)).toBe(english);
});

const report = ['Bericht: Januar 2025 (Datum erschlossen)', 'Report: January 2025 (date inferred)'];

test.each([
  ['said', `${t3n}/announced-on-21-january`, ['21. Januar 2025', '21 January 2025'], true],
  ['said by the month', `${vietnam}/oracle-openai-30-billion`, ['Juni 2025', 'June 2025'], true],
  ['said by the year', `${bild}/openai-for-profit-2019`, ['2019', '2019'], true],
  [
    'reckoned',
    `${boerse}/announced-tuesday-at-the-white-house`,
    ['Dienstag, 21. Januar 2025', 'Tuesday, 21 January 2025'],
    true,
  ],
  ['not said', `${bild}/main-backers`, report, false],
  [
    'not said in an article whose day is known',
    `${tOnline}/100000-jobs`,
    ['Bericht: 23. Januar 2025', 'Report: 23 January 2025'],
    false,
  ],
] as const)('when it was is told as it is %s: %s', (_, id, [german, english], told) => {
  expect([formatMoment(momentOf(id), de), formatMoment(momentOf(id), en)]).toEqual([german, english]);
  const when = [formatWhen(factOf(id), de), formatWhen(factOf(id), en)];
  expect(when).toEqual(told ? [`Zeitpunkt: ${german}`, `When: ${english}`] : [null, null]);
});

test('no date is finer than its sentence, or else its article, knows', () => {
  const finest = { day: /\d{1,2}\. \p{L}+ \d{4}/u, month: /(?<!\d\. )\p{Lu}\p{L}+ \d{4}/u, year: /(?<!\p{L} )\d{4}/u };
  for (const moment of buildTimeline(base.facts, base).map((each) => citeMoment(each, createCiting(base)))) {
    const known = moment.fact.when?.precision ?? moment.source.date.precision;
    const shown = formatMoment(moment, de).replace(/\(.*$/u, '');
    expect(Object.entries(finest).flatMap(([each, pattern]) => (pattern.test(shown) ? each : []))).toEqual([known]);
    expect(moment.fact.when === undefined || formatWhen(moment.fact, de)?.endsWith(formatMoment(moment, de))).toBe(
      true,
    );
  }
});

const [money, nothingYet] = [`${boerse}/softbank-less-than-ten-billion`, `${t3n}/wsj-nothing-has-happened`];

test('what was told otherwise later is told with its outlet and day, of a state without a contradiction', () => {
  expect(formatLaterReports(momentOf(money).moment.later, de)).toEqual([
    'Ein späterer Bericht weicht ab: knapp zehn Milliarden Dollar (t3n, Juli 2025)',
  ]);
  expect(formatLaterReports(momentOf(nothingYet).moment.later, de)).toContain(
    'Später berichtet: wird es fortgesetzt; die Fertigstellung der acht Rechenzentren in Abilene, Texas, ist für Ende 2026 geplant (Vietnam.vn, übersetzt aus dem Vietnamesischen [VTV], 29. September 2025)',
  );
  // readers of English get the claim's rendering behind it
  expect(formatLaterReports(momentOf(nothingYet).moment.later, en)).toEqual([
    expect.stringMatching(
      /^Later reported: wird es fortgesetzt; .+ \[.+\] \(Vietnam\.vn, translated from Vietnamese \[VTV\], 29 September 2025\)$/u,
    ),
  ]);
});

describe('under a citation stand', () => {
  const relayed = `${vietnam}/trump-announces-joint-venture`;
  const way = 'Herkunft: VTV → Vietnam.vn';

  test('when it was and the way it came, or nothing', () => {
    const dated = { ...factOf(relayed), when: factOf(`${t3n}/announced-on-21-january`).when };
    expect(formatProvenance(cite(dated, base), de)).toEqual(['Zeitpunkt: 21. Januar 2025', way]);
    expect(formatProvenance(cite(factOf(`${bild}/main-backers`), base), de)).toEqual([]);
  });

  test('in a timeline the way and what was told later, since when it was stands above', () => {
    const later = momentOf(nothingYet).moment.later;
    const [first, ...others] = formatProvenance(
      { ...momentOf(relayed), moment: { ...momentOf(relayed).moment, later } },
      de,
    );
    expect(first).toBe(way);
    expect(later.length).toBeGreaterThan(0);
    expect(others).toEqual(formatLaterReports(later, de));
  });
});
