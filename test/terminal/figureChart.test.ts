/** A chart of characters under a comparison: what is drawn for each bound, and that no line is wider than the terminal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import { answerCompare } from '../../src/answers/compared/compare.js';
import { answerTimeline } from '../../src/answers/compared/timeline.js';
import { createMatterView, type MatterView } from '../../src/knowledge/facts/matters/matterView.js';
import type { Claim } from '../../src/knowledge/facts/schema.js';
import type { Language } from '../../src/knowledge/text/language.js';
import { formatCard } from '../../src/terminal/card.js';
import { formatFigureChart } from '../../src/terminal/lines/figureChart.js';
import { plainScreen } from '../../src/terminal/screen/screen.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { library } from '../knowledge/retrieval/askLibrary.js';
import { compareSides } from '../support/matters.js';

const { base } = library;
const [wording, paint] = [pickWording('de'), (_: string, text: string) => text];
const viewOf = (id: string) => createMatterView(id, base) as MatterView;
const views = base.matters.flatMap(({ id }) => createMatterView(id, base) ?? []);
const figures = views.filter(({ matter }) => matter.kind === 'figure');

type Said = Pick<Claim, 'says' | 'value' | 'bound'>;
const draw = (view: MatterView, width = 80) => formatFigureChart(compareSides(view, base), { wording, paint, width });

function claiming(claims: Said[], outlet = 'Blatt'): MatterView {
  const view = viewOf('stargate.total');
  const [{ source, fact } = expect.fail()] = view.sides;
  const from = { ...source, outlet: { is: outlet, basis: 'stated' as const } };
  return { ...view, sides: claims.map((claim) => ({ fact, claim: { matter: 'm', ...claim }, source: from })) };
}

const bound = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'less-than'] as const;
const bars = ['█'.repeat(32), `${'█'.repeat(29)}▓▒░`, `${'█'.repeat(31)}▶`, `${'█'.repeat(30)} ▶`];
const open = [`┠${'╌'.repeat(30)}┤`, `┠${'╌'.repeat(28)}╱╱╱`];

test.each(bound.map((each, at) => [each, [...bars, ...open][at]]))('%s is drawn %s', (bound, bar) => {
  expect(draw(claiming([{ says: 'so viel', value: 5, bound } as Said]))).toEqual([`  so viel  ${bar}  Blatt`]);
});

const barIn = (line: string) => line.slice(5).replace(/ *Blatt$/u, '');

test('a bound is told by the end of a bar, however short it is', () => {
  const tiny = bound.map((each): Said => ({ says: 'x', value: 1, bound: each }));
  const lines = draw(claiming([...tiny, { says: 'x', value: 1000 }]));
  expect(lines.slice(0, -1).map(barIn)).toEqual(['█', '░', '█▶', '█ ▶', '┤', '╱']);
});

test('bars are as long as their share of the largest value, and nothing at all is a thin line', () => {
  const claims = [100, 50, 25, 0.001, 0, -5].map((value): Said => ({ says: 'x', value }));
  expect(draw(claiming(claims)).map((line) => barIn(line).length)).toEqual([32, 16, 8, 1, 1, 1]);
  expect(draw(claiming(claims)).map((line) => barIn(line)[0])).toEqual([...'████▏▏']);
  expect(draw(claiming(claims.slice(-1))).map(barIn)).toEqual(['▏']);
});

test('an arrow leads on beyond a bar that has the scale of all others', () => {
  const [exact = '', more = ''] = draw(viewOf('stargate.jobs')).map((line) => /█[█ ▶]*█(?: ▶)?/u.exec(line)?.[0]);
  expect(more).toBe(`${exact} ▶`);
});

test('words, bars and outlets stand in columns, an outlet that is only presumed as such', () => {
  expect(draw(viewOf('softbank.money-per-musk'))).toEqual([
    '  weniger als 10 Mrd. Dollar               ┠╌╌╌╌╌╌╌╌╌╌╌╌╌╌╱╱╱  Börsen-Zeitung',
    '  „deutlich unter zehn Milliarden“ Dollar  ┠╌╌╌╌╌╌╌╌╌╌╌╌╌╌╱╱╱  Bild (vermutlich)',
    '  nur zehn Milliarden Dollar               ██████████████████  t-online',
    '  knapp zehn Milliarden Dollar             ███████████████▓▒░  t3n',
  ]);
});

const shipped = figures.flatMap((view) => (['de', 'en'] as const).map((language) => ({ view, language })));

test.each(shipped.map((each) => [each.view.matter.id, each.language, each.view] as [string, Language, MatterView]))(
  '%s fits into 80 columns (%s), and no word of it is cut',
  (_, language, view) => {
    const lines = formatFigureChart(compareSides(view, base), { wording: pickWording(language), paint });
    expect(lines.filter((line) => line.length > 80 || line.includes('…'))).toEqual([]);
    const words = view.sides.map(({ claim }) => claim.says);
    expect(lines.map((line, at) => line.slice(2, 2 + (words[at]?.length ?? 0)))).toEqual(words);
  },
);

test('only figures are drawn, and only where a bar has room', () => {
  expect(views.filter((view) => draw(view).length > 0)).toEqual(figures);
  const narrow = [...Array(30).keys(), -3, Number.NaN];
  expect(narrow.flatMap((width) => draw(viewOf('stargate.total'), width))).toEqual([]);
  const { matter, ...figure } = viewOf('stargate.total');
  expect(draw({ ...figure, matter: { ...matter, kind: 'state' } })).toEqual([]);
  expect(draw(claiming([]))).toEqual([]);
});

test('wide letters take two columns and marks none, and what is too long is cut', () => {
  const says = ['五百亿', 'e\u0301\u200be\u0301', '💰', 'ein\nBruch', '五'.repeat(30)];
  const lines = draw(claiming(says.map((each) => ({ says: each, value: 1 }))));
  const cells = lines.map((line) => /^ {2}(.*?)( +)█/u.exec(line) ?? []);
  expect(cells.map(([, words]) => words)).toEqual([...says.slice(0, 3), 'ein Bruch', `${'五'.repeat(23)}…`]);
  expect(cells.map(([, , blanks]) => blanks?.length)).toEqual([44, 48, 48, 41, 3]);
});

test('no line is ever wider than the terminal, whatever is claimed', () => {
  const taken = (line: string) => line.length - [...line.matchAll(/[\u0301\u200b]/gu)].length + wideIn(line);
  const wideIn = (line: string) => [...line.matchAll(/[五한]/gu)].length; // 💰 has two columns and two UTF-16 units
  const text = fc
    .array(fc.constantFrom(...'wß„ 五한💰\u0301\u200b'), { maxLength: 90, size: 'max' })
    .map((all) => `x${all.join('')}`);
  const value = fc.oneof(fc.double(), fc.double({ min: 0, max: 9 }), fc.constant(0));
  const claim = fc.record({ says: text, value, bound: fc.constantFrom(...bound) });
  const claims = fc.array(claim, { minLength: 1, maxLength: 6 });
  const check = (said: Said[], outlet: string, width: number) => {
    const lines = draw(claiming(said, outlet), width);
    expect(lines).toHaveLength(width < 50 && lines.length === 0 ? 0 : said.length);
    expect(lines.filter((line) => taken(line) > width)).toEqual([]);
  };
  fc.assert(fc.property(claims, text, fc.integer({ min: -5, max: 200 }), check), { numRuns: 500 });
});

describe('in the terminal', () => {
  const card = { base, commands: [], language: 'de' as const, wording, screen: plainScreen };
  const compare = (id: string) => answerCompare(id, library, 'de');

  test('it stands between what the sentences of a comparison amount to and those themselves', () => {
    const [, sum, bars, sentences] = formatCard(compare('softbank.money-per-musk'), card).split('\n\n');
    expect(sum).toBe('Die Quellen machen unterschiedliche Angaben. 4 Medien, 1 Ursprung: Elon Musk');
    expect(bars?.split('\n')).toEqual(draw(viewOf('softbank.money-per-musk')));
    expect(sentences).toContain('│ »');
  });

  test.each([
    ['words are compared', compare('musk.no-money')],
    ['dates are compared', compare('stargate.announced')],
    ['a question is answered', answerQuestion('Wie viel Geld hat Softbank laut Musk?', library, { language: 'de' })],
    ['a figure is told in order', answerTimeline({ topic: null, matter: 'stargate.total', language: 'de' }, library)],
  ])('there is none where %s', (_, answer) => {
    expect(answer.kind).toBe('found');
    expect(formatCard(answer, card)).not.toMatch(/[█╌╱▏]/u);
  });
});
