/** `import --update`: a newer text of an article, and an editor's decisions on what changed, typed a line each. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runWithdraw } from '../../src/cli/correct.js';
import { changeData } from '../../src/store/changeData.js';
import { readDataFiles } from '../../src/store/files.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { expectNoTrace, runProgram } from '../support/runProgram.js';
import {
  createSmallData,
  readWholeFolder,
  runUpdate,
  type SmallData,
  smallFacts,
  smallSource,
} from '../support/writing/smallData.js';

const [cost = '', begin = '', place = ''] = smallFacts;
const corrected = 'Korrektur: In einer früheren Fassung hieß es, Stargate koste bis zu 500 Mrd. Dollar.';
const newer = `Das Projekt heißt Stargate. Stargate kostet bis zu 400 Mrd. Dollar. Gebaut wird in Texas.\n\n${corrected}\n`;
const english = 'Stargate costs up to 400 billion dollars.';
let small: SmallData;
beforeEach(() => {
  small = createSmallData();
  writeFileSync(join(small.texts, 'new.txt'), newer);
});
afterEach(() => small.remove());

const update = (lines: string[], ...more: string[]) => runUpdate(small, lines, ...more);
const readBase = () => loadLibrary(small.folder).base;

describe('a newer text', () => {
  test('has what is the same moved, what changed taken over, what is gone withdrawn, and what is new drafted', () => {
    const ran = update(['t', english, 'w Der Satz steht nicht mehr da.']);
    expect([ran.err, ran.code]).toEqual(['', 0]);
    expect(ran.out.indexOf('Note of the paper: Korrektur')).toBe(2);
    expect(ran.out).toContain('0 the same, 1 moved, 1 changed, 1 gone, 1 new.');
    expect(ran.out).toContain('was „Stargate kostet bis zu [-500-] Mrd. Dollar.“');
    expect(ran.out).toContain('is  „Stargate kostet bis zu {+400+} Mrd. Dollar.“');
    const base = readBase();
    expect(base.fact.get(cost)).toMatchObject({
      quote: 'Stargate kostet bis zu 400 Mrd. Dollar.',
      at: newer.indexOf('Stargate kostet'),
      en: 'Stargate costs up to 400 billion dollars.',
    });
    expect(base.withdrawn).toMatchObject([{ id: begin, withdrawn: { why: 'Der Satz steht nicht mehr da.' } }]);
    expect(base.drafts.map(({ quote, at }) => [quote, newer.indexOf(quote) === at])).toEqual([
      ['Das Projekt heißt Stargate.', true],
      ['Gebaut wird in Texas.', true],
    ]);
    expect(base.drafts[1]?.id).toBe(place);
  });

  test('is told to readers with both wordings and the day', () => {
    update(['t', english, 'w Weg.']);
    const { corrections } = readBase();
    const why = 'The article was changed.';
    const told = { fact: cost, date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), why };
    const was = 'Stargate kostet bis zu 500 Mrd. Dollar.';
    expect(corrections).toEqual([
      { ...told, field: 'quote', was, is: 'Stargate kostet bis zu 400 Mrd. Dollar.' },
      { ...told, field: 'en', was: `In English: ${was}`, is: english },
    ]);
    expect(readFileSync(join(small.folder, 'CORRECTIONS.md'), 'utf8')).toMatch(
      /quote: “Stargate kostet bis zu 500 .*” became “Stargate kostet bis zu 400 /,
    );
    const checked = runProgram(['check', '--texts', small.texts, '--data', small.folder]);
    expect([checked.err, checked.code]).toEqual(['', 0]);
    expect(update([]).err).toMatch(/has this text already\n$/);
  });

  test('is not taken over with English of other figures', () => {
    const { out } = update(['t', '', '']);
    expect(out).toContain('! the quote says "400 Mrd. Dollar", and "en" does not');
    expect(out).toContain('left for later');
  });

  test('counts when nothing is left, and what was decided before is not asked again', () => {
    const { version } = readDataFiles(small.folder);
    const first = update(['t', english, '']);
    expect(first.out).toContain('1 left for later: the old text counts until nothing is left.');
    expect(readDataFiles(small.folder).version).toBe(version);
    const second = update(['w Weg.']);
    expect(second.out).toContain('2 of 2');
    expect(readBase().fact.get(cost)?.quote).toContain('400');
    expect(Object.keys(readWholeFolder(small.folder)).filter((name) => name.includes('update'))).toEqual([]);
  });

  test('without anybody to ask leaves all for later; --json says so in one line', () => {
    const ran = update([], '--json');
    const { version } = readDataFiles(small.folder);
    expect(JSON.parse(ran.out)).toMatchObject({
      schema: 1,
      command: 'import',
      source: smallSource,
      drafts: 1,
      update: { same: 0, moved: 1, changed: 1, gone: 1, new: 1, left: 2 },
    });
    expect(update(['w', 'hm', 'q']).out).toContain('Why? Readers are told');
    expect(readDataFiles(small.folder).version).toBe(version);
  });

  test('is not asked about what is served no more', () => {
    for (const id of [cost, begin]) runWithdraw({ data: small.folder, id, why: 'x', now: '2026-01-02T03:04:05Z' });
    expect(update([]).out).toContain('has its new text');
    expect(readBase().withdrawn).toHaveLength(2);
  });
});

describe('a sentence whose quotation changed', () => {
  const fact = {
    id: `${smallSource}/analysts`,
    at: 0,
    quote: 'Analysten nannten den Plan „sehr teuer“.',
    voices: [
      {
        words: '„sehr teuer“',
        en: '“very expensive”',
        speaker: { called: { de: 'Analysten', en: 'analysts', plural: true }, shownBy: 'Analysten' },
        speech: 'direct',
        shownBy: 'nannten',
      },
    ],
    en: 'Analysts called the plan “very expensive”.',
  };

  beforeEach(() => {
    const file = `facts/${smallSource}.json`;
    changeData(small.folder, (_, facts) => ({
      facts: new Map([
        [file, [...(facts.get(file) ?? []).map((each) => ({ ...each, at: 999 })).slice(0, 1), fact].reverse()],
      ]),
    }));
    writeFileSync(
      join(small.texts, 'new.txt'),
      'Analysten nannten den ganzen Plan „sehr teuer“. Stargate kostet bis zu 500 Mrd. Dollar.',
    );
  });

  test('keeps its voice, whose English piece is asked for where the new translation has it otherwise', () => {
    const ran = update(['t', 'Analysts called the whole plan “very dear”.', '“very dear”']);
    expect([ran.err, ran.code]).toEqual(['', 0]);
    expect(ran.out).toContain('Of that, „sehr teuer“ is: ');
    expect(readBase().fact.get(fact.id)).toMatchObject({
      quote: 'Analysten nannten den ganzen Plan „sehr teuer“.',
      voices: [{ ...fact.voices[0], en: '“very dear”' }],
    });
  });

  test('is left for later, with the reason, where it cannot be taken over', () => {
    const ran = update(['t', 'Analysts called the whole plan “very dear”.', 'not a piece']);
    expect(ran.out).toContain('So it cannot be taken over');
    expect(ran.out).toContain('1 left for later');
    expect(readBase().fact.get(fact.id)?.quote).toBe(fact.quote);
  });
});

describe('a sentence that an editor dropped', () => {
  test('is not proposed again', () => {
    writeFileSync(
      join(small.above, 'bote.txt'),
      'Trump stellte das Projekt vor. Es soll viel kosten. Altman freut sich sehr.',
    );
    const about = ['--outlet', 'Bote', '--date', '2025-02-01', '--data', small.folder];
    runProgram(['import', join(small.above, 'bote.txt'), ...about]);
    const file = 'facts/bote-2025-02-01.json';
    changeData(small.folder, (_, facts) => ({ facts: new Map([[file, (facts.get(file) ?? []).slice(0, 1)]]) }));
    writeFileSync(
      join(small.above, 'bote.txt'),
      'Neu ist das alles. Trump stellte das Projekt vor. Es soll viel kosten. Altman freut sich sehr.',
    );
    const ran = runProgram([
      'import',
      join(small.above, 'bote.txt'),
      '--update',
      'bote-2025-02-01',
      '--data',
      small.folder,
    ]);
    expect(ran.out).toContain('0 the same, 1 moved, 0 changed, 0 gone, 1 new.');
    expect(
      readBase()
        .drafts.filter(({ id }) => id.startsWith('bote'))
        .map(({ quote }) => quote),
    ).toEqual(['Neu ist das alles.', 'Trump stellte das Projekt vor.']);
  });
});

describe('what is refused in one line, with nothing written', () => {
  test.each([
    [
      ['--url', 'https://blatt.example/stargate', '--outlet', 'Blatt', '--date', '2025-01-22'],
      /import it with --update blatt-2025-01\n$/,
    ],
    [['--update', 'nobody'], /there is no source nobody; there are blatt-2025-01\n$/],
  ])('%j', (more, says) => {
    const { version } = readDataFiles(small.folder);
    const ran = runProgram(['import', join(small.texts, 'new.txt'), '--data', small.folder, ...more]);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(says);
    expectNoTrace(ran);
    expect(readDataFiles(small.folder).version).toBe(version);
  });
});
