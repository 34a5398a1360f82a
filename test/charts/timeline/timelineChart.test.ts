/** Pictures of timelines: how each time is known, what was reported later, and that a cut quote shows its cut. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { findPalette, type Theme } from '../../../src/charts/drawing/palette.js';
import { cutText, estimateTextWidth } from '../../../src/charts/drawing/text.js';
import { drawTimelineChart, type TimelineChartOptions } from '../../../src/charts/timeline/timelineChart.js';
import { buildTimeline, type Moment } from '../../../src/knowledge/facts/matters/timeline.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { formatLaterReports, formatMoment } from '../../../src/wording/provenance.js';
import { pickWording } from '../../../src/wording/wordingFor.js';
import { changeFact, createTinyBase, readShippedBase } from '../../support/base.js';

const base = readShippedBase();
const de = pickWording('de');
const story = buildTimeline(base.facts, base);
const { accent, muted, paper } = findPalette('light');

function findMoments(matter: string): Moment[] {
  return story.filter(({ fact }) => fact.claims?.some((claim) => claim.matter === matter));
}

function draw(moments: Moment[], options: Partial<TimelineChartOptions> = {}) {
  return drawTimelineChart(moments, { title: 'Was geschah', language: 'de', theme: 'light', base, ...options });
}

/** The lines of text in a picture. */
function readLines(svg: string): string[] {
  const listTexts = (node: Record<string, unknown>): string[] =>
    Object.entries(node).flatMap(([name, child]) =>
      name === '#text' ? [String(child)] : Array.isArray(child) ? child.flatMap(listTexts) : [],
    );
  const parser = new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false });
  return (parser.parse(svg) as Record<string, unknown>[]).flatMap(listTexts);
}

function readWords(svg: string): string {
  return readLines(svg).join(' ');
}

/** Fill and stroke of each dot on the line, from top to bottom. */
function findDots(svg: string): string[] {
  const [, timeline = ''] = svg.split(/role-scope timeline/u);
  const [, marks = ''] = timeline.split(/role-mark dots/u);
  const [dots = ''] = marks.split('</g>');
  return [...dots.matchAll(/fill="([^"]+)" stroke="([^"]+)"/gu)].map(([, fill, stroke]) => `${fill} ${stroke}`);
}

function findByBasis(basis: Moment['basis']): Moment {
  return story.find((moment) => moment.basis === basis) as Moment;
}

describe('a dot shows how the time is known', () => {
  test.each<[Moment['basis'], string]>([
    ['stated', `${accent} ${accent}`],
    ['reckoned', `${paper} ${accent}`],
    ['published', `${paper} ${muted}`],
  ])('%s', async (basis, looks) => {
    expect(findDots((await draw([findByBasis(basis)])).svg)).toEqual([looks]);
  });

  test('a legend explains the kinds that occur, and none stands where there is only one', async () => {
    const two = readWords((await draw([findByBasis('stated'), findByBasis('published')])).svg);
    expect(two).toContain(de.pictures.dots.published);
    expect(two).not.toContain(de.pictures.dots.reckoned);
    expect(readWords((await draw([findByBasis('stated')])).svg)).not.toContain(de.pictures.dots.stated);
  });
});

describe('the line', () => {
  test('is broken where another year begins, and only there', async () => {
    const createDated = (date: string) => ({ ...findByBasis('stated'), date });
    const { svg } = await draw(['2018', '2019-02', '2019-03-01', '2021'].map(createDated));
    expect([...svg.matchAll(/ break at-/gu)]).toHaveLength(2);
    expect((await draw(['2019-02', '2019-03-01'].map(createDated))).svg).not.toMatch(/ break at-/u);
  });

  test('ends with how many more there are', async () => {
    const { svg, alt } = await draw(story.slice(0, 18));
    expect(findDots(svg)).toHaveLength(10);
    expect(readWords(svg)).toContain('und 8 weitere Einträge');
    expect(alt).toMatch(/ Und \d+ weitere Einträge\.$/u);
    expect(readWords((await draw(story.slice(0, 11))).svg)).toContain('und ein weiterer Eintrag');
    expect(readWords((await draw(story.slice(0, 10))).svg)).not.toMatch(/weitere/u);
  });

  test('of nothing is empty', async () => {
    expect(XMLValidator.validate((await draw([])).svg)).toBe(true);
  });
});

describe('words', () => {
  test('a quote that is cut ends with "…" and is the beginning of the quote', async () => {
    const long = story.find(({ fact }) => fact.quote.length > 300) as Moment;
    const words = readWords((await draw([long])).svg);
    const [, shown = ''] = /([^…]*)\u00a0…/u.exec(words) ?? [];
    const begun = shown.slice(shown.indexOf(long.fact.quote.slice(0, 20)));
    expect(long.fact.quote.startsWith(begun)).toBe(true);
    expect(begun.length).toBeGreaterThan(80);
  });

  test('a quote that fits has no "…"', async () => {
    const short = story.find(({ fact }) => fact.quote.length < 80 && !fact.quote.includes('…')) as Moment;
    const words = readWords((await draw([short])).svg);
    expect(words).toContain(short.fact.quote);
    expect(words).not.toContain('…');
  });

  test('no amount is cut in the middle', () => {
    const isAtMost = (length: number) => (text: string) => text.length <= length;
    expect(cutText('Es kostet, sagt er, 500 Milliarden Dollar', isAtMost(27))).toBe('Es kostet, sagt er\u00a0…');
    expect(cutText('Es kostet 500', isAtMost(13))).toBe('Es kostet 500');
    expect(cutText('Donaudampfschifffahrt', isAtMost(5))).toBe('…');
  });

  test('on a matter its claim is enough, in a story the sentence stands', async () => {
    const moments = findMoments('stargate.announcers').filter(({ source }) => source.id.startsWith('t3n'));
    const says = moments.flatMap(
      ({ fact }) => fact.claims?.find(({ matter }) => matter === 'stargate.announcers') ?? [],
    );
    const [onMatter, inStory] = await Promise.all([draw(moments, { matter: 'stargate.announcers' }), draw(moments)]);
    for (const claim of says) expect(readLines(onMatter.svg)).toContain(claim.says);
    expect(readWords(inStory.svg)).toContain(moments[0]?.fact.quote.slice(0, 40));
  });

  test('what was told otherwise later stands as a note, and a state that moved on is seen on the line', async () => {
    const moments = findMoments('stargate.announced');
    const notes = moments.flatMap((moment) => formatLaterReports(moment, de));
    const { svg, alt } = await draw(moments);
    const otherwise = notes.filter((note) => note.startsWith('Später anders berichtet'));
    expect(otherwise.length).toBeGreaterThan(0);
    for (const note of otherwise) expect([readWords(svg).includes(note), alt.includes(note)]).toEqual([true, true]);
    expect(readWords(svg)).not.toContain('Später berichtet');
    expect(readWords((await draw(moments.slice(0, 1))).svg)).toContain('Später berichtet: Präsident Donald Trump');
  });

  test('a state that moved on is noted once, at the first moment that it follows', async () => {
    const later = story.find((moment) => moment.later.some(({ kind }) => kind === 'state')) as Moment;
    const note =
      formatLaterReports({ ...later, later: later.later.filter(({ kind }) => kind === 'state') }, de)[0] ?? '';
    expect(readWords((await draw([later, { ...later }])).svg).split(note)).toHaveLength(2);
  });

  test('for English readers a translation stands beside the quote, marked as one', async () => {
    const translated = story.find(({ fact }) => fact.en && fact.en.length < 90) as Moment;
    const words = readWords((await draw([translated], { language: 'en' })).svg);
    expect(words).toContain(`Translation: ${translated.fact.en}`);
    expect(words).toContain(translated.fact.quote.slice(0, 30));
  });

  test('a mistake of the source is marked where it is shown', async () => {
    const tiny = createTinyBase();
    const moments = buildTimeline(tiny.facts, tiny);
    expect(readWords((await draw(moments, { base: tiny })).svg)).toContain('Er wisse es aus guter Qelle. [sic]');
  });

  test('signs that mean something to SVG are kept', async () => {
    const quote = 'Er sagte <b>„Nein & "Ja"“</b>.';
    const odd = changeFact(createTinyBase(), 'bote-2025-02/total', (fact) => ({ ...fact, quote }));
    const { svg } = await draw(buildTimeline(odd.facts, odd), { base: odd, title: 'A < B & C' });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toContain('<b>');
  });
});

const timelines = [
  ['the whole story', story.filter(({ basis }) => basis !== 'published'), null] as const,
  ...base.topics.map(({ id }) => [id, story.filter(({ fact }) => fact.topics?.includes(id)), null] as const),
  ...base.matters.map(({ id }) => [id, findMoments(id), id] as const),
];

describe.each(timelines)('%s', (_, moments, matter) => {
  test.each<[Language, Theme]>([
    ['de', 'light'],
    ['de', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ])('in %s on a %s ground', async (language, ground) => {
    const { svg, alt } = await draw(moments, { language, theme: ground, matter });
    const words = readWords(svg);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(/^<svg [^>]*width="640"/u);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\bid="/u);
    expect(findDots(svg)).toHaveLength(Math.min(moments.length, 10));
    expect(readLines(svg).filter((line) => estimateTextWidth(line, 20) > 592)).toEqual([]);
    for (const moment of moments.slice(0, 10)) expect(words).toContain(formatMoment(moment, pickWording(language)));
    expect(alt.startsWith('Was geschah. ')).toBe(true);
    expect(alt.length).toBeLessThanOrEqual(1000);
    expect(await draw(moments, { language, theme: ground, matter })).toEqual({ svg, alt });
  });
});
