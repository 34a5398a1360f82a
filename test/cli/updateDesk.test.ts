/** Decisions on a newer text: in the editor's language, taken back, and kept though their sheet is cut off or of another text. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { createSmallData, runUpdate, type SmallData, smallFacts, smallSource } from '../support/writing/smallData.js';

const [cost = '', begin = ''] = smallFacts;
const newer = 'Stargate kostet bis zu 400 Mrd. Dollar. Gebaut wird in Texas.';
const english = 'Stargate costs up to 400 billion dollars.';
let small: SmallData;
let sheet = '';
beforeEach(() => {
  small = createSmallData();
  sheet = join(small.folder, 'desk', `${smallSource}.update.json`);
  writeFileSync(join(small.texts, 'new.txt'), newer);
});
afterEach(() => small.remove());

const update = (lines: string[], ...more: string[]) => runUpdate(small, lines, ...more);
const readBase = () => loadLibrary(small.folder).base;

test('an editor is asked and told in German', () => {
  const { out, err } = update(['t', english, 'w', 'zurückziehen Der Satz steht nicht mehr da.'], '--language', 'de');
  expect(err).toBe('');
  for (const line of [
    `${smallSource}: 0 gleich, 1 verschoben, 1 geändert, 1 nicht mehr da, 0 neu.`,
    'lautet anders:\n  bisher „Stargate kostet bis zu [-500-] Mrd. Dollar.“\n  jetzt  „Stargate kostet bis zu {+400+} Mrd. Dollar.“',
    't übernehmen · w GRUND zurückziehen · Enter später',
    'Auf Englisch (Enter lässt „In English: Stargate',
    'Warum? Die Leser erfahren es',
    'Alles ist entschieden.',
    `${smallSource} hat den neuen Text.`,
  ])
    expect(out).toContain(line);
  expect(readBase().withdrawn).toMatchObject([{ id: begin, withdrawn: { why: 'Der Satz steht nicht mehr da.' } }]);
});

test('a decision is taken back, also the last one before all is written, and also in the next session', () => {
  expect(update(['u', 't', english, 'u', 'q']).out).toMatch(
    /There is nothing to undo[\s\S]*Undone: .*cost[\s\S]*1 of 2/u,
  );
  expect(JSON.parse(readFileSync(sheet, 'utf8')).decisions).toEqual({});
  expect(update(['', 'w Gone.', 'q']).out).toContain('1 left for later');
  expect(update(['u', 'q'], '--language', 'de').out).toContain(`Zurückgenommen: die Entscheidung zu ${begin}`);
  const last = update(['t', english, 'w Gone.', 'u', 'w Really gone.', '']);
  expect(last.out).toContain('has its new text');
  expect(readBase().withdrawn).toMatchObject([{ withdrawn: { why: 'Really gone.' } }]);
});

test('all that is decided waits where the editor stops before it is written', () => {
  expect(update(['t', english, 'w Gone.', 'q']).out).toContain('All is decided, and nothing is written yet');
  expect(readBase().fact.get(cost)?.quote).toContain('500');
  expect(update([]).out).toContain('has its new text');
});

describe('a sheet of decisions', () => {
  beforeEach(() => void update(['t', english, '']));

  test('that is cut in half is put aside whole, and a line says what was kept', () => {
    const half = readFileSync(sheet, 'utf8').slice(0, -20);
    writeFileSync(sheet, half);
    const { out } = update(['', ''], '--language', 'de');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      `! Das Blatt mit den Entscheidungen zu dieser Änderung ist abgeschnitten; es liegt unverändert als ${sheet}.cut. Keine davon war zu lesen`,
    );
    expect(readFileSync(`${sheet}.cut`, 'utf8')).toBe(half);
    expect(readBase().fact.get(cost)?.quote).toContain('500');
  });

  test('of which a part can be read keeps that part', () => {
    const { decisions, ...rest } = JSON.parse(readFileSync(sheet, 'utf8'));
    writeFileSync(sheet, JSON.stringify({ ...rest, decisions: { ...decisions, [begin]: { kind: 'withdraw' } } }));
    const { out } = update(['q']);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('1 of them could be read');
    expect(out).toContain('2 of 2');
  });

  test('on another text of the article is put aside, and nothing counts of it', () => {
    writeFileSync(join(small.texts, 'new.txt'), newer.replace('400', '300'));
    const { out } = update([], '--json');
    expect(JSON.parse(out)).toMatchObject({
      warnings: [{ kind: 'desk', says: expect.stringContaining(`${sheet}.older`) }],
      update: { left: 2 },
    });
    expect(existsSync(sheet)).toBe(false);
  });
});

test('a sheet of the desk that is cut off is told of at an update, too', () => {
  update(['', '']);
  update(['t', english, 'w Gone.']);
  const desk = join(small.folder, 'desk', `${smallSource}.json`);
  writeFileSync(desk, '{"version":1,"te');
  writeFileSync(join(small.texts, 'new.txt'), newer.replace('Texas', 'Ohio'));
  expect(update([]).out.replaceAll(/\s+/gu, ' ')).toContain(
    `A sheet of the desk is cut off; it lies unchanged as ${desk}.cut.`,
  );
});
