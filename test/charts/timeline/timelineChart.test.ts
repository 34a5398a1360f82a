/** Pictures of timelines: how each time is known, what was told later, and that a cut quote shows its cut. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { TimelineMatter } from '../../../src/answers/answer.js';
import { citeMoment } from '../../../src/answers/cite.js';
import type { CitedMoment, TimelineFact } from '../../../src/answers/citedFact.js';
import { findPalette, type Theme } from '../../../src/charts/drawing/palette.js';
import { cutText, estimateTextWidth } from '../../../src/charts/drawing/text.js';
import { drawTimelineChart, type TimelineChartOptions } from '../../../src/charts/timeline/timelineChart.js';
import { buildTimeline } from '../../../src/knowledge/facts/matters/timeline.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatLaterReports, formatMoment } from '../../../src/wording/provenance.js';
import { changeFact, createCiting, createTinyBase, readShippedBase } from '../../support/base.js';

const base = readShippedBase();
const de = pickWording('de');
const story = buildTimeline(base.facts, base).map((moment) => citeMoment(moment, createCiting(base)));
const { accent, muted, paper } = findPalette('light');

function momentsOn(matter: string): TimelineFact[] {
  return story.filter(({ fact }) => fact.claims?.some((claim) => claim.matter === matter));
}

function matterOf(id: string): TimelineMatter {
  return base.matter.get(id) as TimelineMatter;
}

function draw(moments: TimelineFact[], options: Partial<TimelineChartOptions> = {}) {
  return drawTimelineChart(moments, { title: 'Was geschah', wording: de, theme: 'light', ...options });
}

/** The lines of text in a picture. */
function linesIn(svg: string): string[] {
  const texts = (node: Record<string, unknown>): string[] =>
    Object.entries(node).flatMap(([name, child]) =>
      name === '#text' ? [String(child)] : Array.isArray(child) ? child.flatMap(texts) : [],
    );
  const parser = new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false });
  return (parser.parse(svg) as Record<string, unknown>[]).flatMap(texts);
}

function wordsOf(svg: string): string {
  return linesIn(svg).join(' ');
}

/** Fill and stroke of each dot on the line, from top to bottom. */
function dotsIn(svg: string): string[] {
  const [, timeline = ''] = svg.split(/role-scope timeline/u);
  const [, marks = ''] = timeline.split(/role-mark dots/u);
  const [dots = ''] = marks.split('</g>');
  return [...dots.matchAll(/fill="([^"]+)" stroke="([^"]+)"/gu)].map(([, fill, stroke]) => `${fill} ${stroke}`);
}

function ofBasis(basis: CitedMoment['basis']): TimelineFact {
  return story.find(({ moment }) => moment.basis === basis) as TimelineFact;
}

describe('a dot shows how the time is known', () => {
  test.each<[CitedMoment['basis'], string]>([
    ['stated', `${accent} ${accent}`],
    ['reckoned', `${paper} ${accent}`],
    ['published', `${paper} ${muted}`],
  ])('%s', async (basis, looks) => {
    expect(dotsIn((await draw([ofBasis(basis)])).svg)).toEqual([looks]);
  });

  test('a legend explains the kinds that occur, and none stands where there is only one', async () => {
    const two = wordsOf((await draw([ofBasis('stated'), ofBasis('published')])).svg);
    expect(two).toContain(de.pictures.dots.published);
    expect(two).not.toContain(de.pictures.dots.reckoned);
    expect(wordsOf((await draw([ofBasis('stated')])).svg)).not.toContain(de.pictures.dots.stated);
  });
});

describe('the line', () => {
  test('is broken where another year begins, and only there', async () => {
    const stated = ofBasis('stated');
    const dated = (date: string) => ({ ...stated, moment: { ...stated.moment, date } });
    const { svg } = await draw(['2018', '2019-02', '2019-03-01', '2021'].map(dated));
    expect([...svg.matchAll(/ break at-/gu)]).toHaveLength(2);
    expect((await draw(['2019-02', '2019-03-01'].map(dated))).svg).not.toMatch(/ break at-/u);
  });

  test('ends with how many more there are', async () => {
    const { svg, alt } = await draw(story.slice(0, 18));
    expect(dotsIn(svg)).toHaveLength(10);
    expect(wordsOf(svg)).toContain('und 8 weitere Einträge');
    expect(alt).toMatch(/ Und \d+ weitere Einträge\.$/u);
    expect(wordsOf((await draw(story.slice(0, 11))).svg)).toContain('und ein weiterer Eintrag');
    expect(wordsOf((await draw(story.slice(0, 10))).svg)).not.toMatch(/weitere/u);
  });

  test('of nothing is empty', async () => {
    expect(XMLValidator.validate((await draw([])).svg)).toBe(true);
  });
});

describe('words', () => {
  test('a quote that is cut ends with "…" and is the beginning of the quote', async () => {
    const long = story.find(({ fact }) => fact.quote.length > 300) as TimelineFact;
    const words = wordsOf((await draw([long])).svg);
    const [, shown = ''] = /([^…]*)\u00a0…/u.exec(words) ?? [];
    const begun = shown.slice(shown.indexOf(long.fact.quote.slice(0, 20)));
    expect(long.fact.quote.startsWith(begun)).toBe(true);
    expect(begun.length).toBeGreaterThan(80);
  });

  test('a quote that fits has no "…"', async () => {
    const short = story.find(({ fact }) => fact.quote.length < 80 && !fact.quote.includes('…')) as TimelineFact;
    const words = wordsOf((await draw([short])).svg);
    expect(words).toContain(short.fact.quote);
    expect(words).not.toContain('…');
  });

  test('no amount is cut in the middle', () => {
    const atMost = (length: number) => (text: string) => text.length <= length;
    expect(cutText('Es kostet, sagt er, 500 Milliarden Dollar', atMost(27))).toBe('Es kostet, sagt er\u00a0…');
    expect(cutText('Es kostet 500', atMost(13))).toBe('Es kostet 500');
    expect(cutText('Donaudampfschifffahrt', atMost(5))).toBe('…');
  });

  test('on a matter its claim is enough, in a story the sentence stands', async () => {
    const moments = momentsOn('stargate.announcers').filter(({ source }) => source.id.startsWith('t3n'));
    const says = moments.flatMap(
      ({ fact }) => fact.claims?.find(({ matter }) => matter === 'stargate.announcers') ?? [],
    );
    const [onMatter, inStory] = await Promise.all([
      draw(moments, { matter: matterOf('stargate.announcers') }),
      draw(moments),
    ]);
    for (const claim of says) expect(linesIn(onMatter.svg)).toContain(claim.says);
    expect(wordsOf(inStory.svg)).toContain(moments[0]?.fact.quote.slice(0, 40));
  });

  test('what was told otherwise later stands as a note, and a state that moved on is seen on the line', async () => {
    const figures = momentsOn('softbank.money-per-musk');
    const notes = figures.flatMap(({ moment }) => formatLaterReports(moment.later, de));
    const { svg, alt } = await draw(figures);
    const otherwise = notes.filter((note) => note.startsWith('Ein späterer Bericht weicht ab'));
    expect(otherwise.length).toBeGreaterThan(0);
    for (const note of otherwise) expect([wordsOf(svg).includes(note), alt.includes(note)]).toEqual([true, true]);
    const states = momentsOn('stargate.progress');
    expect(wordsOf((await draw(states)).svg)).not.toContain('Später berichtet');
    const nothingYet = states.filter(({ fact }) => fact.id === 't3n-2025-07/wsj-nothing-has-happened');
    expect(wordsOf((await draw(nothingYet)).svg)).toContain('Später berichtet: wird es fortgesetzt');
  });

  test('words that are claimed on a matter are given to whose they are, and not to whose the rest is', async () => {
    const only = (id: string, matter: string) =>
      draw(
        momentsOn(matter).filter(({ fact }) => fact.id === id),
        { matter: matterOf(matter) },
      );
    const wsj = 't3n-2025-07/short-term-goals-scaled-back';
    expect((await only(wsj, 'stargate.progress')).alt).toContain('Wall Street Journal, t3n: die kurzfristigen');
    const lender = 't3n-2025-07/softbank-barely-ten-billion-per-musk';
    expect((await only(lender, 'softbank.role')).alt).toContain('– t3n, Juli 2025: als Geldgeber fungieren soll');
    expect((await only(lender, 'softbank.money-per-musk')).alt).toContain(
      '– Elon Musk, t3n, Juli 2025: knapp zehn Milliarden',
    );
  });

  test('a state that moved on is noted once, at the first moment that it follows', async () => {
    const later = story.find(({ moment }) => moment.later.some(({ kind }) => kind === 'state')) as TimelineFact;
    const states = later.moment.later.filter(({ kind }) => kind === 'state');
    const [note = ''] = formatLaterReports(states, de);
    expect(wordsOf((await draw([later, { ...later }])).svg).split(note)).toHaveLength(2);
  });

  test('for English readers a translation stands beside the quote, marked as one', async () => {
    const translated = story.find(({ fact }) => fact.en && fact.en.length < 90) as TimelineFact;
    const words = wordsOf((await draw([translated], { wording: pickWording('en') })).svg);
    expect(words).toContain(`Translation: ${translated.fact.en}`);
    expect(words).toContain(translated.fact.quote.slice(0, 30));
  });

  test('a mistake of the source is marked where it is shown', async () => {
    const tiny = createTinyBase();
    const moments = buildTimeline(tiny.facts, tiny).map((moment) => citeMoment(moment, createCiting(tiny)));
    expect(wordsOf((await draw(moments)).svg)).toContain('Er wisse es aus guter Qelle. [sic]');
  });

  test('signs that mean something to SVG are kept', async () => {
    const quote = 'Er sagte <b>„Nein & "Ja"“</b>.';
    const odd = changeFact(createTinyBase(), 'bote-2025-02/total', (fact) => ({ ...fact, quote }));
    const { svg } = await draw(
      buildTimeline(odd.facts, odd).map((moment) => citeMoment(moment, createCiting(odd))),
      { title: 'A < B & C' },
    );
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toContain('<b>');
  });
});

const timelines = [
  ['the whole story', story.filter(({ moment }) => moment.basis !== 'published'), null] as const,
  ...base.topics.map(({ id }) => [id, story.filter(({ fact }) => fact.topics?.includes(id)), null] as const),
  ...base.matters.map(({ id }) => [id, momentsOn(id), id] as const),
];

describe.each(timelines)('%s', (_, moments, matter) => {
  test.each<[Language, Theme]>([
    ['de', 'light'],
    ['de', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ])('in %s on a %s ground', async (language, ground) => {
    const options = {
      wording: pickWording(language),
      theme: ground,
      matter: matter === null ? null : matterOf(matter),
    };
    const { svg, alt } = await draw(moments, options);
    const words = wordsOf(svg);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(/^<svg [^>]*width="640"/u);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\bid="/u);
    expect(dotsIn(svg)).toHaveLength(Math.min(moments.length, 10));
    expect(linesIn(svg).filter((line) => estimateTextWidth(line, 20) > 592)).toEqual([]);
    for (const moment of moments.slice(0, 10)) expect(words).toContain(formatMoment(moment, pickWording(language)));
    expect(alt.startsWith('Was geschah. ')).toBe(true);
    expect(alt.length).toBeLessThanOrEqual(1000);
    expect(await draw(moments, options)).toEqual({ svg, alt });
  });
});
