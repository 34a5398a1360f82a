/** Under an answer: what others say of the same, counted in words, or in which other words they tell one utterance. */
import { describe, expect, test } from 'vitest';
import { createMatterView, type MatterView, type Side } from '../../src/knowledge/facts/matters/matterView.js';
import type { Claim, Fact, MatterKind } from '../../src/knowledge/facts/schema.js';
import { formatOtherSources } from '../../src/wording/matterText.js';
import { pickWording } from '../../src/wording/wordingFor.js';
import { readShippedBase } from '../support/base.js';

const base = readShippedBase();
const [de, en] = [pickWording('de'), pickWording('en')];
const [model = expect.fail()] = createMatterView('stargate.total', base)?.sides ?? [];

/** Sources a, b, c … of one month that claim one thing each; of the first, what stands beside its sentence. */
function formatBeside(kind: MatterKind, claims: Partial<Claim>[]): string[][] {
  const sides = claims.map((claim, index): Side => {
    const id = String.fromCharCode(97 + index);
    const source = { ...model.source, id, outlet: { is: id.toUpperCase(), basis: 'stated' as const } };
    return { fact: { ...model.fact, id: `${id}/x` }, claim: { matter: 'm', says: 'zehn', ...claim }, source };
  });
  const matter = { id: 'm', kind, question: { de: 'm?', en: 'm?' } };
  const view: MatterView = { matter, sides, relation: 'same', sources: sides.length, origins: [] };
  return [de, en].map((wording) => formatOtherSources(view, sides[0]?.fact as Fact, wording));
}

const createFigures = (...values: number[]) => values.map((value): Partial<Claim> => ({ value, bound: 'exact' }));
const createWords = (...all: string[]) => all.map((says): Partial<Claim> => ({ says }));

test.each([
  ['one more that says the same', createFigures(1, 1), '1 weitere Quelle dazu.', '1 more source on this.'],
  [
    'one more that differs',
    createFigures(1, 2),
    '1 weitere Quelle, mit anderen Angaben.',
    '1 more source, which differs.',
  ],
  ['more that say the same', createFigures(1, 1, 1), '2 weitere Quellen dazu.', '2 more sources on this.'],
  [
    'one of more that differs',
    createFigures(1, 1, 2),
    '2 weitere Quellen, 1 davon anders.',
    '2 more sources, 1 of them different.',
  ],
  [
    'some that differ',
    createFigures(1, 1, 2, 3),
    '3 weitere Quellen, 2 davon anders.',
    '3 more sources, 2 of them different.',
  ],
  ['only such as differ', createFigures(1, 2, 3), '2 weitere Quellen, alle anders.', '2 more sources, all different.'],
])('of a figure, %s', (_, claims, german, english) => {
  expect(formatBeside('figure', claims)).toEqual([[german], [english]]);
});

test('a date is counted like a figure', () => {
  const dates = ['2025-01-21', '2025-01-21', '2025-01-22'].map((date) => ({ date }));
  expect(formatBeside('date', dates)).toEqual([
    ['2 weitere Quellen, 1 davon anders.'],
    ['2 more sources, 1 of them different.'],
  ]);
});

describe('of an utterance', () => {
  test('its one other rendering stands there with its outlet', () => {
    expect(formatBeside('wording', createWords('gut', 'prima'))).toEqual([
      ['Dieselbe Äußerung in anderem Wortlaut:', '„prima“ (B)'],
      ['The same utterance in other words:', '„prima“ (B)'],
    ]);
  });

  test('all other renderings do, each once', () => {
    expect(formatBeside('wording', createWords('gut', 'prima', 'gut', 'fein', 'prima'))).toEqual([
      ['Dieselbe Äußerung in 2 anderen Fassungen:', '„prima“ (B)', '„fein“ (D)'],
      ['The same utterance in 2 other renderings:', '„prima“ (B)', '„fein“ (D)'],
    ]);
  });

  test('those who render it the same are counted, where nobody renders it otherwise', () => {
    expect(formatBeside('wording', createWords('gut', 'gut'))).toEqual([
      ['1 weitere Quelle dazu.'],
      ['1 more source on this.'],
    ]);
  });
});

test.each([
  ['boersen-zeitung-2025-01/softbank-less-than-ten-billion', '3 weitere Quellen, 2 davon anders.'],
  ['t3n-2025-07/softbank-barely-ten-billion-per-musk', '3 weitere Quellen, 2 davon anders.'],
])('beside Musk’s ten billion in %s: %s', (id, says) => {
  const view = createMatterView('softbank.money-per-musk', base) as MatterView;
  expect(formatOtherSources(view, base.fact.get(id) as Fact, de)).toEqual([says]);
});
