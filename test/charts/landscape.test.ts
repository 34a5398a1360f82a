/** Pictures where they must be broader than high: at most 11:7, nothing in them smaller than can be read, and the alt text tells what is drawn. */
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { citeMoment } from '../../src/answers/cite.js';
import type { TimelineFact } from '../../src/answers/citedFact.js';
import { answerCompare } from '../../src/answers/compared/compare.js';
import { answerTimeline } from '../../src/answers/compared/timeline.js';
import { chooseChart } from '../../src/charts/chartFor.js';
import { estimateTextWidth } from '../../src/charts/drawing/text.js';
import { chooseAxisMoments, maxLabels } from '../../src/charts/timeline/axisLabels.js';
import { buildTimeline } from '../../src/knowledge/facts/matters/timeline.js';
import type { Language } from '../../src/knowledge/text/language.js';
import { formatDate, formatOutletName } from '../../src/wording/attribution.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { createCiting, readShippedBase } from '../support/base.js';

const library = buildLibrary(readShippedBase());
const { base } = library;
const languages: Language[] = ['de', 'en'];
const figures = base.matters.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
const story = buildTimeline(base.facts, base).map((moment) => citeMoment(moment, createCiting(base)));

async function draw(answer: Parameters<typeof chooseChart>[0], language: Language) {
  const options = { wording: pickWording(language), version: base.version, theme: 'dark' as const };
  const job = chooseChart(answer, { ...options, landscape: true }) ?? expect.fail('no picture');
  return job.draw();
}

/** In pixels of the picture that is sent, which is twice as wide. */
function readSizes(svg: string) {
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  const type = [...svg.matchAll(/font-size="(\d+)px"/gu)].map(([, size]) => 2 * Number(size));
  return { width: 2 * width, height: 2 * height, smallest: Math.min(...type) };
}

function checkPicture(svg: string): void {
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity/u);
  const { width, height, smallest } = readSizes(svg);
  expect(width).toBe(1280);
  expect(height).toBeLessThanOrEqual(814);
  expect(smallest).toBeGreaterThanOrEqual(40);
}

function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>(?:<tspan[^>]*>)?(.*?)<\/text>/gu)]
    .map(([, text = '']) => text.replaceAll(/<[^>]+>/gu, ' '))
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}

describe.each(figures)('%s', (id) => {
  test.each(languages)('names every outlet left of its bar and tells every side in words (%s)', async (language) => {
    const answer = answerCompare(id, library, language);
    const { svg, alt } = await draw(answer, language);
    checkPicture(svg);
    const sides = 'cited' in answer ? answer.cited : [];
    for (const { source, claim } of sides) {
      for (const word of formatOutletName(source, pickWording(language)).split(' '))
        expect(wordsOf(svg)).toContain(word);
      expect(alt).toContain(claim?.says);
    }
  });
});

describe('of many different figures', () => {
  test('the first rows are drawn, and the rest is counted', async () => {
    const answer = answerCompare('stargate.total', library, 'de');
    if (!('cited' in answer)) throw new Error('nothing to compare');
    const cited = Array.from({ length: 9 }, (_, index) => ({
      ...(answer.cited[0] ?? expect.fail('no side')),
      claim: { matter: 'stargate.total', says: 'so viel', value: (index + 1) * 1e9 },
    }));
    const { svg } = await draw({ ...answer, cited }, 'de');
    checkPicture(svg);
    expect(wordsOf(svg)).toContain(pickWording('de').pictures.more(5));
  });
});

describe('the days on the axis', () => {
  test('begin with the announcement, in order, each once and at most six', () => {
    const dated = story.filter(({ moment }) => moment.basis !== 'published');
    const chosen = chooseAxisMoments(dated);
    expect(chosen[0]?.fact.status?.is).toBe('announced');
    expect(chosen[0]?.moment.date).toBe('2025-01-21');
    const dates = chosen.map(({ moment }) => moment.date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(dates.length).toBeLessThanOrEqual(maxLabels);
  });

  test('of too many, the first stays and those of which the most is told', () => {
    const [one] = story;
    const told = (date: string, times: number): TimelineFact[] =>
      Array.from({ length: times }, () => ({
        ...(one as TimelineFact),
        moment: { date, basis: 'stated', opens: false, later: [] },
      }));
    const all = [1, 3, 1, 2, 4, 2, 5, 2].flatMap((times, index) => told(`2025-0${index + 1}`, times));
    expect(chooseAxisMoments(all).map(({ moment }) => moment.date.slice(-1))).toEqual(['1', '2', '4', '5', '6', '7']);
  });

  test('of nothing are none', () => {
    expect(chooseAxisMoments([])).toEqual([]);
  });
});

const timelines = [
  ...[null, ...base.topics.map(({ id }) => id)].map((topic) => ({ topic, matter: null })),
  ...base.matters.map(({ id }) => ({ topic: null, matter: id })),
];

describe.each(timelines)('the timeline of $topic $matter', (asked) => {
  test.each(languages)('fits, with the day and the outlet of each entry (%s)', async (language) => {
    const answer = answerTimeline({ ...asked, language }, library);
    if (!('cited' in answer)) return;
    const { svg, alt } = await draw(answer, language);
    checkPicture(svg);
    const cited = answer.cited as TimelineFact[];
    for (const { moment, source } of chooseAxisMoments(cited)) {
      expect(wordsOf(svg)).toContain(formatDate(moment.date, pickWording(language)));
      expect(wordsOf(svg)).toContain(formatOutletName(source, pickWording(language)));
      expect(alt).toContain(formatDate(moment.date, pickWording(language)));
    }
    expect(alt.length).toBeLessThanOrEqual(1000);
    const lines = [...svg.matchAll(/<text[^>]*font-size="20px"[^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => text);
    expect(lines.filter((line) => estimateTextWidth(line, 20) > 592)).toEqual([]);
  });
});
