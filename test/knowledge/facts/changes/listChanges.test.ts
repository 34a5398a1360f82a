/** What is new, for whoever comes back: newest first, each once, and nothing of what is gone but that it is. */
import { expect, test } from 'vitest';
import { createBase } from '../../../../src/knowledge/facts/base.js';
import { type BaseChange, listChanges } from '../../../../src/knowledge/facts/changes/listChanges.js';
import { createTinyBase, readShippedBase } from '../../../support/base.js';

const tinyBase = createTinyBase();
const [total, noMoney, goodSource] = tinyBase.facts;
if (!total || !noMoney || !goodSource) throw new Error('the tiny base is smaller than it was');
const correction = { fact: total.id, why: 'Wrong.', field: 'en', was: 'Old.', is: 'New.' };
const base = createBase(
  {
    ...tinyBase,
    facts: [{ ...total, added: '2026-01-02T10:00:00Z' }, { ...noMoney, added: '2026-01-02T10:00:00Z' }, goodSource],
    corrections: [
      { ...correction, date: '2026-01-02' },
      { ...correction, date: '2026-01-03T08:00:00Z', field: 'status' },
      { ...correction, fact: 'blatt-2025-01-22/gone', date: '2026-01-04' },
    ],
    withdrawn: [{ id: 'blatt-2025-01-22/gone', withdrawn: { date: '2026-01-05T09:00:00Z', why: 'Not said.' } }],
  },
  'test',
);

function nameChange({ kind, fact, date }: BaseChange): [string, string, string] {
  return [kind, fact, date];
}

test('what was added, corrected or withdrawn stands newest first, and what is of one moment in the order of its article', () => {
  expect(listChanges(base).map(nameChange)).toEqual([
    ['withdrawn', 'blatt-2025-01-22/gone', '2026-01-05T09:00:00Z'],
    ['corrected', total.id, '2026-01-03T08:00:00Z'],
    ['added', total.id, '2026-01-02T10:00:00Z'],
    ['added', noMoney.id, '2026-01-02T10:00:00Z'],
    ['corrected', total.id, '2026-01-02'],
  ]);
});

test('a correction has both wordings and the reason, a withdrawal the reason alone', () => {
  const [gone, corrected] = listChanges(base);
  expect(corrected).toMatchObject({ field: 'status', was: 'Old.', is: 'New.', why: 'Wrong.' });
  expect(gone).toEqual({
    kind: 'withdrawn',
    fact: 'blatt-2025-01-22/gone',
    date: '2026-01-05T09:00:00Z',
    why: 'Not said.',
  });
});

test('every shipped fact tells when it was first served', () => {
  const shipped = readShippedBase();
  const added = listChanges(shipped).filter(({ kind }) => kind === 'added');
  expect(added.map(({ fact }) => fact).sort()).toEqual(shipped.facts.map(({ id }) => id).sort());
});
