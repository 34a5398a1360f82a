/** Under an answer: what others say of the same, counted in words, or in which other words they tell one utterance. */
import { describe, expect, test } from 'vitest';
import { createMatterSummarizer } from '../../src/answers/cite.js';
import { createMatterView, type MatterView } from '../../src/knowledge/facts/matters/matterView.js';
import type { Side } from '../../src/knowledge/facts/matters/side.js';
import type { Claim, Fact, MatterKind } from '../../src/knowledge/facts/schema.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { formatOtherSources } from '../../src/wording/matterText.js';
import { createMatter, readShippedBase } from '../support/base.js';

const base = readShippedBase();
const summarize = createMatterSummarizer();
const [de, en] = [pickWording('de'), pickWording('en')];
const [model = expect.fail()] = createMatterView('stargate.total', base)?.sides ?? [];

/** Sources a, b, c … of one month that claim one thing each; of the first, what stands beside its sentence. */
function beside(kind: MatterKind, claims: Partial<Claim>[]): string[][] {
  const sides = claims.map((claim, at): Side => {
    const id = String.fromCharCode(97 + at);
    const source = { ...model.source, id, outlet: { is: id.toUpperCase(), basis: 'stated' as const } };
    return { fact: { ...model.fact, id: `${id}/x` }, claim: { matter: 'm', says: 'zehn', ...claim }, source };
  });
  const origins = { named: [], unnamed: [], without: [] };
  const matter = createMatter('m', kind);
  const view: MatterView = { matter, sides, relation: 'same', sources: sides.length, origins, denials: [] };
  return [de, en].map((wording) => formatOtherSources(summarize(view, sides[0]?.fact as Fact), wording));
}

const figures = (...values: number[]) => values.map((value): Partial<Claim> => ({ value, bound: 'exact' }));
const words = (...all: string[]) => all.map((says): Partial<Claim> => ({ says }));

test.each([
  [
    'one more that says the same',
    figures(1, 1),
    '1 weiteres Medium berichtet darüber.',
    '1 more outlet reports on this.',
  ],
  [
    'one more that differs',
    figures(1, 2),
    '1 weitere Quelle, mit anderen Angaben.',
    '1 other source says something different.',
  ],
  ['more that say the same', figures(1, 1, 1), '2 weitere Medien berichten darüber.', '2 more outlets report on this.'],
  [
    'one of more that differs',
    figures(1, 1, 2),
    '2 weitere Quellen, 1 davon mit anderen Angaben.',
    '2 more sources, 1 of them with different details.',
  ],
  [
    'some that differ',
    figures(1, 1, 2, 3),
    '3 weitere Quellen, 2 davon mit anderen Angaben.',
    '3 more sources, 2 of them with different details.',
  ],
  [
    'only such as differ',
    figures(1, 2, 3),
    '2 weitere Quellen, alle mit anderen Angaben.',
    '2 other sources, all with different details.',
  ],
])('of a figure, %s', (_, claims, german, english) => {
  expect(beside('figure', claims)).toEqual([[german], [english]]);
});

test('a date is counted like a figure', () => {
  const dates = ['2025-01-21', '2025-01-21', '2025-01-22'].map((date) => ({ date }));
  expect(beside('date', dates)).toEqual([
    ['2 weitere Quellen, 1 davon mit anderen Angaben.'],
    ['2 more sources, 1 of them with different details.'],
  ]);
});

describe('of a state', () => {
  const states = (...all: (string | null)[]) =>
    all.map((state, index): Partial<Claim> => ({ says: `so ${index}`, ...(state === null ? {} : { state }) }));

  test.each([
    [
      'other words are counted, and not as another state',
      states(null, null, null),
      '2 weitere Medien berichten darüber.',
    ],
    [
      'a named state and other words are not told apart',
      states('planned', null),
      '1 weiteres Medium berichtet darüber.',
    ],
    [
      'another named state is',
      states('planned', 'planned', 'built', null),
      '3 weitere Quellen, 1 davon mit anderen Angaben.',
    ],
  ])('%s', (_, claims, german) => {
    expect(beside('state', claims)[0]).toEqual([german]);
  });
});

describe('of an utterance', () => {
  test('its one other rendering stands there with its outlet', () => {
    expect(beside('wording', words('gut', 'prima'))).toEqual([
      ['Ein anderes Medium gibt es so wieder:', '»prima« (B)'],
      ['Another outlet words it differently:', '»prima« (B)'],
    ]);
  });

  test('all other renderings do, each once', () => {
    expect(beside('wording', words('gut', 'prima', 'gut', 'fein', 'prima'))).toEqual([
      ['Zwei andere Medien geben es so wieder:', '»prima« (B)', '»fein« (D)'],
      ['Two other outlets word it differently:', '»prima« (B)', '»fein« (D)'],
    ]);
  });

  test('those who render it the same are counted, where nobody renders it otherwise', () => {
    expect(beside('wording', words('gut', 'gut'))).toEqual([
      ['1 weiteres Medium berichtet darüber.'],
      ['1 more outlet reports on this.'],
    ]);
  });
});

test.each([
  ['boersen-zeitung-2025-01/softbank-less-than-ten-billion', '3 weitere Quellen, 2 davon mit anderen Angaben.'],
  ['t3n-2025-07/softbank-barely-ten-billion-per-musk', '3 weitere Quellen, 2 davon mit anderen Angaben.'],
])('beside Musk’s ten billion in %s: %s', (id, says) => {
  const view = createMatterView('softbank.money-per-musk', base) as MatterView;
  expect(formatOtherSources(summarize(view, base.fact.get(id) as Fact), de)).toEqual([says]);
});
