/** Pictures of figures: what is drawn for each bound, and that nothing of what the sources say is lost. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Theme } from '../../../src/charts/drawing/palette.js';
import { estimateTextWidth } from '../../../src/charts/drawing/text.js';
import { drawFigureChart } from '../../../src/charts/figure/figureChart.js';
import { createMatterView, type MatterView } from '../../../src/knowledge/facts/matters/matterView.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { formatOutlet, formatSourceDate } from '../../../src/wording/attribution.js';
import type { Bound } from '../../../src/wording/wording.js';
import { pickWording } from '../../../src/wording/wordingFor.js';
import { readShippedBase } from '../../support/base.js';

const base = readShippedBase();
const figures = base.matters
  .filter(({ kind }) => kind === 'figure')
  .flatMap(({ id }) => createMatterView(id, base) ?? [])
  .map((view): [string, MatterView] => [view.matter.id, view]);
const total = createMatterView('stargate.total', base) as MatterView;

function createBoundedView(bound: Bound, value = 5e11, says = 'so viel'): MatterView {
  const sides = total.sides.slice(0, 1).map((side) => ({ ...side, claim: { ...side.claim, says, value, bound } }));
  return { ...total, sides };
}

async function drawSvg(view: MatterView, language: Language = 'de', ground: Theme = 'light'): Promise<string> {
  return (await drawFigureChart(view, { language, theme: ground, base })).svg;
}

/** The marks within the bar of the first row. */
async function drawBar(view: MatterView): Promise<string> {
  const [, row = ''] = (await drawSvg(view)).split(/role-scope bar /u);
  return row.split(/role-scope legend/u)[0] ?? '';
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

describe('a bar shows its bound', () => {
  const filled = /<path[^>]*fill="#b3321f"/gu;
  const lines = /<path[^>]*stroke="#b3321f"/gu;
  const count = (bar: string, of: RegExp) => [...bar.matchAll(of)].length;

  test.each<[Bound, number, number]>([
    ['exact', 1, 0],
    ['about', 6, 0],
    ['at-least', 1, 1],
    ['more-than', 1, 1],
    ['up-to', 0, 1],
    ['less-than', 0, 2],
  ])('%s: %i filled shapes, %i drawn in lines', async (bound, fills, strokes) => {
    const bar = await drawBar(createBoundedView(bound));
    expect([count(bar, filled), count(bar, lines)]).toEqual([fills, strokes]);
  });

  test('an exact amount is not drawn like "bis zu"', async () => {
    expect(await drawBar(createBoundedView('exact'))).not.toMatch(lines);
    expect(await drawBar(createBoundedView('up-to'))).not.toMatch(filled);
  });

  test('"mehr als" leaves a gap before its arrow, "mindestens" none', async () => {
    expect(await drawBar(createBoundedView('at-least'))).toContain('d="M0,9H');
    expect(await drawBar(createBoundedView('more-than'))).toContain('d="M6,9H');
  });

  test('twice the amount is twice as long', async () => {
    const view = {
      ...total,
      sides: [...createBoundedView('exact', 2e9).sides, ...createBoundedView('exact', 4e9).sides],
    };
    const [short, long] = [...(await drawSvg(view)).matchAll(/d="M0,0h([\d.]+)v18/gu)].map(([, width]) =>
      Number(width),
    );
    expect(Number(long) / Number(short)).toBeCloseTo(2);
  });
});

describe('the legend', () => {
  test('explains only what occurs', async () => {
    const words = readWords(
      await drawSvg({ ...total, sides: [...createBoundedView('exact').sides, ...createBoundedView('up-to').sides] }),
    );
    expect(words).toContain('höchstens');
    expect(words).not.toContain('mindestens');
    expect(readWords(await drawSvg(createBoundedView('exact')))).not.toContain('wie genannt');
  });
});

describe('words', () => {
  test('long ones are broken into lines that fit, and none is lost', async () => {
    const says = `${'ungefähr hundert Milliarden '.repeat(8)}${'Rechenzentrum'.repeat(9)} <& „mehr“>`;
    const svg = await drawSvg(createBoundedView('about', 1e11, says));
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(readLines(svg).join('').replaceAll(' ', '')).toContain(says.replaceAll(' ', ''));
    expect(readLines(svg).filter((line) => estimateTextWidth(line, 20) > 592)).toEqual([]);
  });

  test('the axis has the unit and the figures of its language', async () => {
    const jobs = createMatterView('stargate.jobs', base) as MatterView;
    expect(readWords(await drawSvg(jobs, 'de'))).toMatch(/20\.000.*Arbeitsplätze/u);
    expect(readWords(await drawSvg(jobs, 'en'))).toMatch(/20,000.*jobs/u);
    expect(readWords(await drawSvg(total, 'de'))).toContain('Mrd. Dollar');
    expect(readWords(await drawSvg(total, 'en'))).toContain('$ bn');
  });

  test('too many sides: the words for those who do not see it stay short and say how many are left out', async () => {
    const sides = Array.from({ length: 40 }, () => total.sides).flat();
    const { alt } = await drawFigureChart({ ...total, sides }, { language: 'de', theme: 'light', base });
    expect(alt.length).toBeLessThanOrEqual(1000);
    expect(alt).toMatch(/Und \d+ weitere Angaben\.$/u);
  });
});

describe.each(figures)('%s', (_, view) => {
  test.each<[Language, Theme]>([
    ['de', 'light'],
    ['de', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ])('in %s on a %s ground', async (language, ground) => {
    const { svg, alt } = await drawFigureChart(view, { language, theme: ground, base });
    const wording = pickWording(language);
    const words = readWords(svg);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(/^<svg [^>]*width="640"/u);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\bid="/u);
    for (const { claim, source } of view.sides)
      for (const part of [claim.says, formatOutlet(source, wording), formatSourceDate(source, wording)])
        expect([words.includes(part), alt.includes(part)], part).toEqual([true, true]);
    expect(words).toContain(view.matter.question[language]);
    expect(alt.startsWith(view.matter.question[language])).toBe(true);
    expect(alt.length).toBeLessThanOrEqual(1000);
    expect(await drawSvg(view, language, ground)).toBe(svg);
  });
});
