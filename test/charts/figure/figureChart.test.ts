/** Pictures of figures: what is drawn for each bound, and that nothing of what the sources say is lost. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Theme } from '../../../src/charts/drawing/palette.js';
import { estimateTextWidth } from '../../../src/charts/drawing/text.js';
import { drawFigureChart } from '../../../src/charts/figure/figureChart.js';
import { createMatterView, type MatterView } from '../../../src/knowledge/facts/matters/matterView.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { formatOutlet, formatSourceDate } from '../../../src/wording/attribution.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import type { Bound } from '../../../src/wording/partWordings.js';
import { readShippedBase } from '../../support/base.js';
import { compareSides } from '../../support/matters.js';

const base = readShippedBase();
const figures = base.matters
  .filter(({ kind }) => kind === 'figure')
  .flatMap(({ id }) => createMatterView(id, base) ?? [])
  .map((view): [string, MatterView] => [view.matter.id, view]);
const total = createMatterView('stargate.total', base) as MatterView;

function bounded(bound: Bound, value = 5e11, says = 'so viel'): MatterView {
  const sides = total.sides.slice(0, 1).map((side) => ({ ...side, claim: { ...side.claim, says, value, bound } }));
  return { ...total, sides };
}

async function svgOf(view: MatterView, language: Language = 'de', ground: Theme = 'light'): Promise<string> {
  return (await drawFigureChart(compareSides(view, base), { wording: pickWording(language), theme: ground })).svg;
}

/** The marks within the bar of the first row. */
async function barOf(view: MatterView): Promise<string> {
  const [, row = ''] = (await svgOf(view)).split(/role-scope bar /u);
  return row.split(/role-scope legend/u)[0] ?? '';
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
    const bar = await barOf(bounded(bound));
    expect([count(bar, filled), count(bar, lines)]).toEqual([fills, strokes]);
  });

  test('an exact amount is not drawn like "bis zu"', async () => {
    expect(await barOf(bounded('exact'))).not.toMatch(lines);
    expect(await barOf(bounded('up-to'))).not.toMatch(filled);
  });

  test('"mehr als" leaves a gap before its arrow, "mindestens" none', async () => {
    expect(await barOf(bounded('at-least'))).toContain('d="M0,9H');
    expect(await barOf(bounded('more-than'))).toContain('d="M6,9H');
  });

  test('twice the amount is twice as long', async () => {
    const view = { ...total, sides: [...bounded('exact', 2e9).sides, ...bounded('exact', 4e9).sides] };
    const [short, long] = [...(await svgOf(view)).matchAll(/d="M0,0h([\d.]+)v18/gu)].map(([, width]) => Number(width));
    expect(Number(long) / Number(short)).toBeCloseTo(2);
  });
});

describe('the legend', () => {
  test('explains only what occurs', async () => {
    const words = wordsOf(await svgOf({ ...total, sides: [...bounded('exact').sides, ...bounded('up-to').sides] }));
    expect(words).toContain('bis zu');
    expect(words).not.toContain('mindestens');
    expect(wordsOf(await svgOf(bounded('exact')))).not.toContain('genaue Angabe');
  });
});

describe('words', () => {
  test('long ones are broken into lines that fit, and none is lost', async () => {
    const says = `${'ungefähr hundert Milliarden '.repeat(8)}${'Rechenzentrum'.repeat(9)} <& „mehr“>`;
    const svg = await svgOf(bounded('about', 1e11, says));
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(linesIn(svg).join('').replaceAll(' ', '')).toContain(says.replaceAll(' ', ''));
    expect(linesIn(svg).filter((line) => estimateTextWidth(line, 20) > 592)).toEqual([]);
  });

  test('the axis has the unit and the figures of its language', async () => {
    const jobs = createMatterView('stargate.jobs', base) as MatterView;
    expect(wordsOf(await svgOf(jobs, 'de'))).toMatch(/20\.000.*Arbeitsplätze/u);
    expect(wordsOf(await svgOf(jobs, 'en'))).toMatch(/20,000.*jobs/u);
    expect(wordsOf(await svgOf(total, 'de'))).toContain('Mrd. Dollar');
    expect(wordsOf(await svgOf(total, 'en'))).toContain('$ bn');
  });

  test('too many sides: the words for those who do not see it stay short and say how many are left out', async () => {
    const sides = Array.from({ length: 40 }, () => total.sides).flat();
    const { alt } = await drawFigureChart(compareSides({ ...total, sides }, base), {
      wording: pickWording('de'),
      theme: 'light',
    });
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
    const { svg, alt } = await drawFigureChart(compareSides(view, base), {
      wording: pickWording(language),
      theme: ground,
    });
    const wording = pickWording(language);
    const words = wordsOf(svg);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(/^<svg [^>]*width="640"/u);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\bid="/u);
    for (const { claim, source } of view.sides)
      for (const part of [claim.says, formatOutlet(source, wording), formatSourceDate(source, wording)])
        expect([words.includes(part), alt.includes(part)], part).toEqual([true, true]);
    expect(words).toContain(view.matter.question[language]);
    expect(alt.startsWith(view.matter.question[language])).toBe(true);
    expect(alt.length).toBeLessThanOrEqual(1000);
    expect(await svgOf(view, language, ground)).toBe(svg);
  });
});
